// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import TartanStorage

/// A page of `/transfer/event/sync`.
struct EventPage: Sendable {
    /// Each number once, in the order of the numbers.
    let events: [ReceivedEvent]
    /// Whether Plaid sent the numbers in this order, each once, and all after the cursor.
    let isInOrder: Bool
    let hasMore: Bool

    /// How many events are requested at once.
    static let size = 100

    /// Reads a response; `nil` if it has no list of events.
    ///
    /// - Parameter after: The number after which events were requested.
    init?(_ body: [UInt8], after: Int64, scope: String, receivedAt: Instant) {
        guard let json = try? JSONValue(parsing: body, options: .storable),
            let elements = json["transfer_events"]?.arrayValue
        else { return nil }
        var events: [Int64: ReceivedEvent] = [:]
        var last = after
        var isInOrder = true
        for element in elements {
            var event = ReceivedEvent(element, scope: scope, receivedAt: receivedAt)
            if let number = event.number {
                isInOrder = isInOrder && number > last
                last = max(last, number)
            }
            if let earlier = events[event.record.number] {
                guard !event.isRepetition(of: earlier.record) else { continue }
                event = event.inConflict()
            }
            events[event.record.number] = event
        }
        self.events = events.values.sorted { $0.record.number < $1.record.number }
        self.isInOrder = isInOrder
        hasMore = json["has_more"]?.boolValue ?? false
    }

    /// The cursor after this page.
    func last(after cursor: Int64) -> Int64 { max(cursor, events.compactMap(\.number).max() ?? cursor) }

    /// The events that are not stored yet.
    ///
    /// - Parameter stored: The stored events with the same numbers.
    func newEvents(_ stored: [PaymentEventRecord]) -> [ReceivedEvent] {
        let known = Dictionary(stored.map { ($0.number, $0) }) { first, _ in first }
        return events.compactMap { event in
            guard let earlier = known[event.record.number] else { return event }
            return event.isRepetition(of: earlier) ? nil : event.inConflict()
        }
    }
}
