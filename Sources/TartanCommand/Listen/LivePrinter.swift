// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Foundation
import Synchronization

/// Prints lines of a live display from a thread of its own.
///
/// A reader that does not read, such as a stopped pager, stops this thread and nothing else. Lines that it leaves no room for
/// are dropped and counted.
final class LivePrinter: Sendable {
    /// Where the lines go.
    enum Destination: Sendable {
        case standardOutput
        case standardError
    }

    /// How many lines wait at most.
    static let capacity = 10_000

    private struct Contents {
        var lines: [@Sendable (Terminal, Int?) -> String] = []
        var start = 0
        var dropped = 0
        var isStarted = false
        var isEnding = false
    }

    private let destination: Destination
    /// Shown in place of dropped lines.
    private let gap: @Sendable (Int) -> String
    private let onGone: @Sendable () -> Void
    private let contents = Mutex(Contents())
    private let ready = DispatchSemaphore(value: 0)
    private let ended = DispatchSemaphore(value: 0)

    /// - Parameters:
    ///   - gap: The line that says how many lines were dropped.
    ///   - onGone: Called when nobody reads the destination any more.
    init(
        _ destination: Destination, gap: @escaping @Sendable (Int) -> String,
        onGone: @escaping @Sendable () -> Void = {}
    ) {
        self.destination = destination
        self.gap = gap
        self.onGone = onGone
    }

    /// Starts to print, with the lines that wait already.
    func start() {
        contents.withLock { $0.isStarted = true }
        let thread = Thread { [self] in printLines() }
        thread.start()
    }

    /// Adds an event, which is fitted to the terminal's width when it is printed.
    func add(_ line: LiveLine) {
        let isError = destination == .standardError
        add { terminal, width in line.rendered(width: width, isColoured: terminal.isColoured && !isError) }
    }

    /// Adds a line that is printed as it is.
    func add(_ text: String) { add { _, _ in text } }

    private func add(_ line: @escaping @Sendable (Terminal, Int?) -> String) {
        contents.withLock { contents in
            guard contents.lines.count - contents.start < Self.capacity else {
                contents.dropped += 1
                return
            }
            contents.lines.append(line)
        }
        ready.signal()
    }

    /// Prints what waits, and waits for that a second at most.
    func finish() {
        let isStarted = contents.withLock { contents in
            contents.isEnding = true
            return contents.isStarted
        }
        guard isStarted else { return }
        ready.signal()
        _ = ended.wait(timeout: .now() + .seconds(1))
    }

    private func printLines() {
        while true {
            ready.wait()
            let next = contents.withLock { contents in
                var next: (line: (@Sendable (Terminal, Int?) -> String)?, dropped: Int, isEnd: Bool)
                next = (nil, contents.dropped, false)
                contents.dropped = 0
                if contents.start < contents.lines.count {
                    next.line = contents.lines[contents.start]
                    contents.start += 1
                    if contents.start == contents.lines.count || contents.start > 1_024 {
                        contents.lines.removeFirst(contents.start)
                        contents.start = 0
                    }
                } else {
                    next.isEnd = contents.isEnding
                }
                return next
            }
            if let line = next.line { print(line) }
            if next.dropped > 0 { print { [gap] _, _ in gap(next.dropped) } }
            if next.isEnd { break }
        }
        ended.signal()
    }

    private func print(_ line: @Sendable (Terminal, Int?) -> String) {
        // Asked each time: a window may be another size now.
        let terminal = Terminal.current()
        switch destination {
        case .standardOutput: terminal.out(line(terminal, terminal.width))
        case .standardError: terminal.noteWhole(line(terminal, terminal.noteWidth))
        }
        if isGone { onGone() }
    }

    /// Whether the pipe that is written to has no reader.
    private var isGone: Bool {
        var status = pollfd(
            fd: destination == .standardOutput ? STDOUT_FILENO : STDERR_FILENO, events: 0, revents: 0)
        return poll(&status, 1, 0) > 0 && status.revents & Int16(POLLERR) != 0
    }
}
