// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger
package import PlaidJSON

/// Reads the members of a stored state; what is missing or of another type is an error.
package struct StoredState: Sendable {
    package let object: JSONObject

    package init(_ object: JSONObject) { self.object = object }

    package init(_ value: JSONValue?) throws(PaymentRefusal) {
        guard let object = value?.objectValue else { throw .stateInvalid }
        self.object = object
    }

    /// A member that is absent or null is `nil`; one of another type is an error.
    package func optional<Value>(
        _ name: String, _ read: (JSONValue) -> Value?
    ) throws(PaymentRefusal) -> Value? {
        guard let member = object[name], !member.isNull else { return nil }
        guard let value = read(member) else { throw .stateInvalid }
        return value
    }

    package func required<Value>(_ name: String, _ read: (JSONValue) -> Value?) throws(PaymentRefusal) -> Value {
        guard let value = try optional(name, read) else { throw .stateInvalid }
        return value
    }

    package func text(_ name: String) throws(PaymentRefusal) -> String { try required(name, \.stringValue) }
    package func optionalText(_ name: String) throws(PaymentRefusal) -> String? { try optional(name, \.stringValue) }
    package func flag(_ name: String) throws(PaymentRefusal) -> Bool { try optional(name, \.boolValue) ?? false }
    package func number(_ name: String) throws(PaymentRefusal) -> Int { try required(name, Self.number) }

    /// Whole numbers are stored as digits only; `1e2` was not written here.
    private static func number(_ value: JSONValue) -> Int? { value.numberValue.flatMap { Int($0.text) } }

    package func word<Word: RawRepresentable>(
        _ name: String, _ type: Word.Type
    ) throws(PaymentRefusal) -> Word where Word.RawValue == String {
        try required(name) { $0.stringValue.flatMap(Word.init(rawValue:)) }
    }

    /// Amounts are minor units of the state's currency.
    package func money(_ name: String, _ currency: Currency) throws(PaymentRefusal) -> Money {
        Money(minorUnits: Int64(try number(name)), currency)
    }

    /// A sum that is left out when it is zero.
    package func sum(_ name: String, _ currency: Currency) throws(PaymentRefusal) -> Money {
        Money(minorUnits: Int64(try optional(name, Self.number) ?? 0), currency)
    }

    package func currency() throws(PaymentRefusal) -> Currency {
        try required("currency") { $0.stringValue.flatMap(Currency.init(code:)) }
    }

    package func texts(_ name: String) throws(PaymentRefusal) -> [String] {
        try optional(name) { value in
            let texts = value.arrayValue?.map(\.stringValue)
            guard let texts, !texts.contains(nil) else { return nil }
            return texts.compactMap(\.self)
        } ?? []
    }

    /// The elements of an array; none if it is absent.
    package func elements(_ name: String) throws(PaymentRefusal) -> [JSONValue] {
        try optional(name, \.arrayValue) ?? []
    }
}

extension Money {
    package var json: JSONValue { .number(JSONNumber(Int(minorUnits))) }
}

extension PaymentRefusal {
    static let stateInvalid = PaymentRefusal(
        .stateInvalid, "A stored state is damaged, or was written by a newer version.")
}
