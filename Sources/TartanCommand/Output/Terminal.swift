import Foundation

/// Where words go: data to standard output, everything else to standard error.
struct Terminal: Sendable {
    /// Whether standard output is a terminal that shows colours.
    let isColoured: Bool
    /// Whether standard error is a terminal, on which a line may be written over.
    let isInteractive: Bool

    /// Looks at what the process was started with; `NO_COLOR` switches colours off.
    static func current() -> Terminal {
        let environment = ProcessInfo.processInfo.environment
        let allowsColour = environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
        return Terminal(
            isColoured: allowsColour && isatty(STDOUT_FILENO) == 1, isInteractive: isatty(STDERR_FILENO) == 1)
    }

    /// Writes a line of data.
    func out(_ line: String = "") { Self.write(line + "\n", to: STDOUT_FILENO) }

    /// Writes a line about the work.
    func note(_ line: String) { Self.write(line + "\n", to: STDERR_FILENO) }

    /// Writes over the line that the cursor is in.
    func redraw(_ line: String) { Self.write("\r\u{1B}[2K" + line, to: STDERR_FILENO) }

    /// Writes a table with its head in bold.
    func out(_ table: Table) {
        for (index, line) in table.lines().enumerated() { out(index == 0 ? bold(line) : line) }
    }

    /// The text in bold, on a terminal.
    func bold(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    /// The text dimmed, on a terminal.
    func dim(_ text: String) -> String { isColoured ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    /// The text in green, on a terminal.
    func green(_ text: String) -> String { isColoured ? "\u{1B}[32m\(text)\u{1B}[0m" : text }

    // Straight to the descriptor, so that a line is out before the process waits or ends.
    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}

/// The steps of a piece of work, each told when it begins and when it is done.
struct Progress: Sendable {
    let terminal: Terminal
    /// Whether to be quiet, as for programs that read standard error too.
    let isSilent: Bool

    /// Tells a step, does it, and tells how long it took.
    func step<T>(_ title: String, _ work: () async throws -> T) async throws -> T {
        let start = ContinuousClock.now
        if !isSilent, terminal.isInteractive { terminal.note("  … \(title)") }
        let value = try await work()
        if !isSilent {
            let elapsed = start.duration(to: .now)
            let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
            let overwrite = terminal.isInteractive ? "\u{1B}[1A\u{1B}[2K" : ""
            terminal.note("\(overwrite)  ✓ \(title) \(terminal.dim("(\(String(format: "%.1f", seconds)) s)"))")
        }
        return value
    }
}
