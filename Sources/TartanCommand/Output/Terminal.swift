// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Writes data to standard output, and everything else to standard error.
struct Terminal: Sendable {
    /// Whether standard output is a terminal that shows colours.
    let isColoured: Bool
    /// Whether standard error is a terminal, whose lines can be overwritten.
    let isInteractive: Bool
    /// The columns of the terminal that standard output is; `nil` when it is none, and nothing has to fit.
    let width: Int?
    /// The columns of the terminal that standard error is.
    let noteWidth: Int?

    /// The columns that help is set for, also where nothing has to fit.
    var helpWidth: Int {
        width ?? Environment.current().values["COLUMNS"].flatMap(Int.init).map { min(max($0, 20), 500) } ?? 80
    }

    /// The columns that messages about wrong usage are set for.
    var errorWidth: Int { noteWidth ?? HelpText.unbroken }

    /// Whether standard output is read by a person.
    var isRead: Bool { width != nil }

    /// Detects the process's terminals; `NO_COLOR` turns colours off.
    static func current() -> Terminal {
        let environment = Environment.current().values
        let allowsColour = environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
        return Terminal(
            isColoured: allowsColour && isatty(STDOUT_FILENO) == 1, isInteractive: isatty(STDERR_FILENO) == 1,
            width: columns(of: STDOUT_FILENO), noteWidth: columns(of: STDERR_FILENO))
    }

    /// The columns of a terminal; `nil` for anything else.
    private static func columns(of descriptor: Int32) -> Int? {
        guard isatty(descriptor) == 1 else { return nil }
        var size = winsize()
        guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return max(Int(size.ws_col), 20)
    }

    /// Writes a line of data.
    func out(_ line: String = "") { Self.write(line + "\n", to: STDOUT_FILENO) }

    /// Writes a sentence of data, on a terminal in lines that end between words.
    ///
    /// - Parameters:
    ///   - label: Stands before the first line.
    ///   - hanging: How far every line but the first is set in.
    func prose(_ text: String, label: String = "", hanging: Int = 0) {
        for line in TextWidth.wrap(text, label: label, to: width, hanging: hanging) { out(line) }
    }

    /// Writes a sentence about the work, on a terminal in lines that end between words.
    ///
    /// - Parameter hanging: How far every line but the first is set in.
    func note(_ text: String, hanging: Int = 0) {
        for line in TextWidth.wrap(text, to: noteWidth, hanging: hanging) { Self.write(line + "\n", to: STDERR_FILENO) }
    }

    /// Writes a line about the work as it is.
    func noteWhole(_ line: String) { Self.write(line + "\n", to: STDERR_FILENO) }

    /// Overwrites the current line.
    func redraw(_ line: String) { Self.write("\r\u{1B}[2K" + line, to: STDERR_FILENO) }

    /// Writes a table with its head in bold; on a terminal, it fits the width, and a head without rows is left out.
    func out(_ table: Table) {
        guard !table.rows.isEmpty || !isRead else { return }
        let layout = table.layout(width: width)
        for (index, line) in layout.lines.enumerated() { out(index == 0 ? bold(line) : line) }
        if layout.isShortened { note("This terminal is too narrow for the whole table; --json shows everything.") }
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
            if written < 0, errno == EINTR { continue }
            guard written > 0 else {
                // A reader that has gone wants nothing more. Anything else loses data, perhaps a key that is shown once.
                guard descriptor == STDOUT_FILENO, errno != EPIPE else { return }
                let reason = String(cString: strerror(errno))
                write("Error: Standard output cannot be written: \(reason).\n", to: STDERR_FILENO)
                exit(1)
            }
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
        if !isSilent, terminal.isInteractive {
            terminal.note(TextWidth.cut("  … \(title)", to: terminal.noteWidth ?? .max))
        }
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
