// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Shows a progress bar on a terminal after one second; elsewhere nothing.
final class ProgressBar {
    private let terminal: Terminal
    private let unit: String
    private let start = ContinuousClock.now
    private var lastDrawn: ContinuousClock.Instant?
    var total: Int

    init(_ terminal: Terminal, total: Int, unit: String) {
        self.terminal = terminal
        self.total = total
        self.unit = unit
    }

    /// Draws the progress, at most ten times a second.
    func update(_ done: Int, _ phase: String = "") {
        let now = ContinuousClock.now
        guard terminal.isInteractive, start.duration(to: now) > .seconds(1) else { return }
        if let lastDrawn, lastDrawn.duration(to: now) < .milliseconds(100) { return }
        lastDrawn = now
        let line = Self.line(done: done, total: total, unit: phase.isEmpty ? unit : "\(unit), \(phase)")
        // A line that wraps cannot be written over.
        terminal.redraw(TextWidth.cut(line, to: (terminal.noteWidth ?? 80) - 1))
    }

    /// Removes the bar.
    func finish() {
        if lastDrawn != nil { terminal.redraw("") }
        lastDrawn = nil
    }

    static func line(done: Int, total: Int, unit: String) -> String {
        guard total > 0 else { return "\(done) \(unit)" }
        let width = 30
        // Rows added meanwhile can exceed the count.
        let share = min(done, total) * 100 / total
        let filled = share * width / 100
        let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        return "\(bar) \(share) %  \(done) of \(total) \(unit)"
    }
}
