// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

/// A currency: an ISO 4217 code such as `USD`, or an unofficial code from the institution.
public struct CurrencyCode: StringIdentifier {
    /// The code.
    public let rawValue: String

    /// Creates a code.
    public init(rawValue: String) { self.rawValue = rawValue }
}

/// An exact amount of money.
///
/// As everywhere at Plaid, a positive amount of a transaction is money that left the account.
public struct Amount: Sendable, Hashable, CustomStringConvertible {
    /// The amount in units of the currency (dollars, not cents).
    public var value: Decimal
    /// The currency, if it is known.
    public var currency: CurrencyCode?

    /// Creates an amount.
    public init(_ value: Decimal, _ currency: CurrencyCode?) {
        self.value = value
        self.currency = currency
    }

    /// The amount with at least two decimals and the currency: `12.50 USD`.
    public var description: String {
        let text = Self.format(value)
        return currency.map { "\(text) \($0)" } ?? text
    }

    /// The amount with at least two decimals, never rounded.
    public static func format(_ value: Decimal) -> String {
        let text = value.description
        guard !value.isNaN else { return text }
        guard let point = text.firstIndex(of: ".") else { return text + ".00" }
        let decimals = text.distance(from: point, to: text.endIndex) - 1
        return decimals == 1 ? text + "0" : text
    }
}
