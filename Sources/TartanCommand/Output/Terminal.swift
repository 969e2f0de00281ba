import Foundation

/// Writes data to standard output, and everything else to standard error.
struct Terminal: Sendable {
    /// Whether standard output is a terminal that shows colours.
    let isColoured: Bool
    /// Whether standard error is a terminal, whose lines can be overwritten.
    let isInteractive: Bool

    /// Detects the process's terminals; `NO_COLOR` turns colours off.
    static func current() -> Terminal {
        let environment = ProcessInfo.processInfo.environment
        let allowsColour = environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
        return Terminal(
            isColoured: allowsColour && isatty(STDOUT_FILENO) == 1, isInteractive: isatty(STDERR_FILENO) == 1)
    }

    /// Writes a line of data.
    func out(_ line: String = "") { Self.write(line + "\n", to: STDOUT_FILENO) }

    /// Writes a message.
    func note(_ line: String) { Self.write(line + "\n", to: STDERR_FILENO) }

    /// Overwrites the current line.
    func redraw(_ line: String) { Self.write("\r\u{1B}[2K" + line, to: STDERR_FILENO) }

    /// Writes a table with a bold header.
    func out(_ table: Table) {
        for (index, line) in table.lines().enumerated() { out(index == 0 ? bold(line) : line) }
    }

    /// The text in bold, on a terminal.
    func bold(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    /// The text dimmed, on a terminal.
    func dim(_ text: String) -> String { isColoured ? "\u{1B}[2m\(text)\u{1B}[0m" : text }

    /// The text in green, on a terminal.
    func green(_ text: String) -> String { isColoured ? "\u{1B}[32m\(text)\u{1B}[0m" : text }

    // Unbuffered, so that a line appears before the process waits or exits.
    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            bytes = bytes.dropFirst(written)
        }
    }
}

/// Reports the start and end of each step.
struct Progress: Sendable {
    let terminal: Terminal
    /// Whether to print nothing, for programs that read standard error.
    let isSilent: Bool

    /// Reports a step, runs it, and reports its duration.
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
