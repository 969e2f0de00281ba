// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidJSON

/// The events that a state, or all states together, have seen.
package struct SeenEvents: Sendable, Hashable {
    private var events: [Key: Content] = [:]

    private struct Key: Sendable, Hashable {
        let scope: String
        let number: Int
    }

    /// What the same event states each time that it is delivered.
    private struct Content: Sendable, Hashable {
        let type: String
        let transferID: String
        let refundID: String?
        let sweepID: String?

        init(type: String, transferID: String, refundID: String?, sweepID: String?) {
            self.type = type
            self.transferID = transferID
            self.refundID = refundID
            self.sweepID = sweepID
        }

        init(_ event: TransferEvent) {
            self.init(
                type: event.type, transferID: event.transferID, refundID: event.refundID, sweepID: event.sweepID)
        }
    }

    package init() {}

    /// The events as they are stored: scope, number, type, transfer, refund and sweep of each, in the order of the numbers.
    package var json: JSONValue {
        let ordered = events.sorted { ($0.key.scope, $0.key.number) < ($1.key.scope, $1.key.number) }
        return .array(
            ordered.map { key, event in
                [
                    .string(key.scope), .number(JSONNumber(key.number)), .string(event.type),
                    .string(event.transferID), .optional(event.refundID), .optional(event.sweepID),
                ]
            })
    }

    /// Reads the elements of ``json``.
    ///
    /// - Throws: `state_invalid`.
    package init(json elements: [JSONValue]) throws(PaymentRefusal) {
        for element in elements {
            guard let parts = element.arrayValue, parts.count == 6, let scope = parts[0].stringValue,
                let number = parts[1].numberValue.flatMap({ Int($0.text) }), let type = parts[2].stringValue,
                let transferID = parts[3].stringValue, parts[4...].allSatisfy({ $0.isNull || $0.stringValue != nil })
            else { throw .stateInvalid }
            let content = Content(
                type: type, transferID: transferID, refundID: parts[4].stringValue, sweepID: parts[5].stringValue)
            guard events.updateValue(content, forKey: Key(scope: scope, number: number)) == nil else {
                throw .stateInvalid
            }
        }
    }

    package var count: Int { events.count }

    /// Whether the event was seen.
    ///
    /// - Throws: `event_conflict` when another event had the same number.
    func contains(_ event: TransferEvent) throws(PaymentRefusal) -> Bool {
        guard let known = events[Key(scope: event.scope, number: event.number)] else { return false }
        guard known == Content(event) else {
            throw PaymentRefusal(
                .eventConflict,
                "An event with this number was applied before, with another type, transfer, refund or sweep.")
        }
        return true
    }

    mutating func insert(_ event: TransferEvent) {
        events[Key(scope: event.scope, number: event.number)] = Content(event)
    }
}
