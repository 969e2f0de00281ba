// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import MoneyLedger
import PlaidJSON
import PlaidTypes
import TartanStorage

/// Reads the members of an event, and remembers the first one that is invalid.
struct EventReader {
    private let json: JSONValue
    private(set) var damage: String?

    init(_ json: JSONValue) { self.json = json }

    mutating func note(_ member: String) { damage = damage ?? member }

    mutating func number() -> Int64? {
        guard let number = json["event_id"]?.intValue.map(Int64.init), ReceivedEvent.numbers.contains(number) else {
            note("event_id")
            return nil
        }
        return number
    }

    mutating func type() -> String? {
        guard let type = json["event_type"]?.stringValue, Self.isName(type) else {
            note("event_type")
            return nil
        }
        return type
    }

    mutating func time() -> Instant? {
        guard let date = (json["timestamp"]?.stringValue).flatMap({ Timestamp($0).date }),
            let time = Instant(exactlyMilliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
        else {
            note("timestamp")
            return nil
        }
        return time
    }

    /// An ID; `nil` if it is absent or empty.
    mutating func identifier(_ member: String) -> String? {
        guard let value = json[member], !value.isNull, value.stringValue != "" else { return nil }
        guard let text = value.stringValue, Self.isName(text) else {
            note(member)
            return nil
        }
        return text
    }

    /// An amount; `nil` if it is absent.
    mutating func amount(_ member: String) -> Money? {
        guard let value = json[member], !value.isNull else { return nil }
        // Transfers have US dollars only, and their events do not name the currency.
        guard let text = value.stringValue, let money = try? Money(decimal: text, .usd) else {
            note(member)
            return nil
        }
        return money
    }

    /// The network's code of a failure or a return.
    func failureCode() -> String? {
        let reason = json["failure_reason"]
        let code = reason?["failure_code"]?.stringValue ?? reason?["ach_return_code"]?.stringValue
        return code.flatMap { Self.isName($0) ? $0 : nil }
    }

    /// Whether a text can be part of the ledger's keys: 1 to 180 printable ASCII characters without spaces.
    private static func isName(_ text: String) -> Bool {
        (1...180).contains(text.utf8.count) && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
