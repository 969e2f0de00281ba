// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Synchronization

/// The latest events, bounded in number and in memory.
///
/// Nobody waits for a reader: one that comes too late finds that the oldest have gone, and how many.
final class EventLog: Sendable {
    /// How many events are kept at most.
    static let capacity = 5_000
    /// About how many bytes they may take.
    static let mostBytes = 8 << 20
    /// How many readers may follow at a time.
    static let mostReaders = 16

    /// Events from one place on.
    struct Page: Sendable {
        var events: [SandboxEvent]
        /// The number after which reading goes on.
        var end: Int
        /// How many events after the reader's place have gone.
        var missed: Int
    }

    private struct Contents {
        var events: [SandboxEvent] = []
        /// Where the oldest one is.
        var start = 0
        var bytes = 0
        var last = 0
        var readers = 0

        var first: Int { last - (events.count - start) + 1 }
    }

    /// Tells this process from an earlier one, whose numbers mean something else.
    let run = String(UInt32.random(in: .min ... .max), radix: 36)
    /// Raised after each event.
    let changed = Signal()
    private let contents = Mutex(Contents())

    func add(_ event: SandboxEvent) {
        contents.withLock { contents in
            var event = event
            contents.last += 1
            event.number = contents.last
            contents.events.append(event)
            contents.bytes += event.bytes
            Self.dropOldest(&contents)
        }
        changed.raise()
    }

    private static func dropOldest(_ contents: inout Contents) {
        while contents.events.count - contents.start > capacity
            || contents.bytes > mostBytes && contents.events.count - contents.start > 1
        {
            contents.bytes -= contents.events[contents.start].bytes
            contents.start += 1
        }
        guard contents.start > 1_024, contents.start * 2 > contents.events.count else { return }
        contents.events.removeFirst(contents.start)
        contents.start = 0
    }

    /// The number of the latest event; 0 when there was none.
    var last: Int { contents.withLock { $0.last } }

    /// Events after a number, oldest first.
    ///
    /// - Parameter limit: How many are looked at.
    func page(after number: Int, limit: Int = .max) -> Page {
        contents.withLock { contents in
            // A number of the future is one of an earlier process: there is nothing to skip.
            let place = min(max(number, 0), contents.last)
            let missed = max(contents.first - 1 - place, 0)
            let begin = contents.start + (place + missed + 1 - contents.first)
            let events = Array(contents.events[begin...].prefix(limit))
            return Page(events: events, end: events.last?.number ?? contents.last, missed: missed)
        }
    }

    /// Whether one more may follow.
    var hasRoom: Bool { contents.withLock { $0.readers < Self.mostReaders } }

    func readerCame() { contents.withLock { $0.readers += 1 } }

    func readerWent() { contents.withLock { $0.readers -= 1 } }
}
