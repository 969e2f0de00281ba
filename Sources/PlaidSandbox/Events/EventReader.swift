// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import ServiceLifecycle
import Synchronization

/// One reader's way through the events, as lines of JSON.
///
/// The first line is `start`; it says where reading begins, whether the Sandbox was restarted since the reader's cursor, and
/// how many events have gone since.
struct EventReader: Sendable {
    private let engine: SandboxEngine
    private let order: EventOrder
    private var place: Int
    private var isStarted = false
    private let wasRestarted: Bool

    /// After so many seconds without an event a line says that the connection lives.
    static let heartbeatSeconds = 10.0
    /// How many events are looked at for one piece of the answer.
    private static let portion = 200

    init(_ order: EventOrder, engine: SandboxEngine) {
        self.engine = engine
        self.order = order
        switch order.place {
        case .start: (place, wasRestarted) = (0, false)
        case .now: (place, wasRestarted) = (engine.events.last, false)
        case .cursor(engine.events.run, let number): (place, wasRestarted) = (number, false)
        // Everything of this process is new to someone who comes from an earlier one.
        case .cursor: (place, wasRestarted) = (0, true)
        }
    }

    /// Everything that there is now.
    mutating func all() -> [UInt8] {
        let page = engine.events.page(after: place)
        let events = page.events.filter(order.includes)
        var lines = start(at: page.end, missed: page.missed)
        for event in events.suffix(order.limit ?? .max) { lines += line(of: event) }
        return lines
    }

    /// The next lines, as soon as there are some; `nil` when the Sandbox stops.
    mutating func next() async -> [UInt8]? {
        let silence = ContinuousClock.now + .seconds(Self.heartbeatSeconds)
        while !Task.isCancelled, !Task.isShuttingDownGracefully {
            let seen = engine.events.changed.generation
            let page = engine.events.page(after: place, limit: Self.portion)
            place = page.end
            var lines: [UInt8] = []
            if !isStarted {
                // Before the events that follow: a reader that gets no further resumes there.
                lines = start(at: page.events.first.map { $0.number - 1 } ?? page.end, missed: page.missed)
            } else if page.missed > 0 {
                lines = Self.line(["type": "gap", "missed": .number(JSONNumber(page.missed))])
            }
            for event in page.events where order.includes(event) { lines += line(of: event) }
            if !lines.isEmpty { return lines }
            guard ContinuousClock.now < silence else {
                return Self.line([
                    "type": "heartbeat", "cursor": .string(cursor(place)), "at": .string(Date().millisecondTimestamp),
                ])
            }
            guard page.events.isEmpty else { continue }
            let changed = engine.events.changed
            await cancelWhenGracefulShutdown { await changed.wait(after: seen, atMost: Self.heartbeatSeconds) }
        }
        return nil
    }

    private mutating func start(at place: Int, missed: Int) -> [UInt8] {
        isStarted = true
        return Self.line([
            "type": "start", "cursor": .string(cursor(place)), "at": .string(Date().millisecondTimestamp),
            "restarted": .bool(wasRestarted),
            // Someone who has just come has missed nothing.
            "missed": .number(JSONNumber(order.place == .start || wasRestarted ? 0 : missed)),
        ])
    }

    private func cursor(_ number: Int) -> String { "\(engine.events.run)-\(number)" }

    private func line(of event: SandboxEvent) -> [UInt8] {
        let key = engine.keys.withLock { $0.current }
        return event.json(cursor: cursor(event.number), key: key).serialized() + [UInt8(ascii: "\n")]
    }

    private static func line(_ members: JSONObject) -> [UInt8] {
        JSONValue.object(members).serialized() + [UInt8(ascii: "\n")]
    }
}
