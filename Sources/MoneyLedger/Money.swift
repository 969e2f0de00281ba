// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// An exact amount in minor units of a currency, such as cents.
///
/// Arithmetic never wraps, truncates or rounds: it throws instead.
package struct Money: Sendable, Hashable, CustomStringConvertible {
    package let minorUnits: Int64
    package let currency: Currency

    package init(minorUnits: Int64, _ currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    package static func zero(_ currency: Currency) -> Money { Money(minorUnits: 0, currency) }

    /// Parses a decimal text such as `12.50`, with a sign if it is negative.
    ///
    /// ASCII digits only. There may be fewer decimals than the currency has, and never more, not even zeros: Plaid's amounts
    /// have exactly the currency's decimals.
    ///
    /// - Throws: `amount_invalid`, or `amount_overflow` when the amount does not fit.
    package init(decimal text: String, _ currency: Currency) throws(LedgerError) {
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let unsigned = isNegative ? text.dropFirst() : text[...]
        let parts = unsigned.utf8.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty, parts.count == 1 || !parts[1].isEmpty else {
            throw .amountInvalid(currency)
        }
        let decimals = parts.count > 1 ? Array(parts[1]) : []
        guard decimals.count <= currency.digits else { throw .amountInvalid(currency) }
        let padding = [UInt8](repeating: UInt8(ascii: "0"), count: currency.digits - decimals.count)
        var units: Int64 = 0
        for byte in Array(whole) + decimals + padding {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { throw .amountInvalid(currency) }
            let digit = Int64(byte - UInt8(ascii: "0"))
            let (product, isTooLong) = units.multipliedReportingOverflow(by: 10)
            // Negative amounts are accumulated below zero, so that the smallest one fits too.
            let (sum, isTooLarge) = product.addingReportingOverflow(isNegative ? -digit : digit)
            guard !isTooLong, !isTooLarge else { throw .overflow }
            units = sum
        }
        self.init(minorUnits: units, currency)
    }

    /// - Throws: `amount_overflow`, or `currency_mismatch`.
    package func adding(_ other: Money) throws(LedgerError) -> Money {
        guard currency == other.currency else { throw .currencyMismatch }
        let (sum, isTooLarge) = minorUnits.addingReportingOverflow(other.minorUnits)
        guard !isTooLarge else { throw .overflow }
        return Money(minorUnits: sum, currency)
    }

    /// - Throws: `amount_overflow`, or `currency_mismatch`.
    package func subtracting(_ other: Money) throws(LedgerError) -> Money {
        guard currency == other.currency else { throw .currencyMismatch }
        let (difference, isTooLarge) = minorUnits.subtractingReportingOverflow(other.minorUnits)
        guard !isTooLarge else { throw .overflow }
        return Money(minorUnits: difference, currency)
    }

    /// - Throws: `amount_overflow` for the smallest integer.
    package func negated() throws(LedgerError) -> Money { try Money.zero(currency).subtracting(self) }

    package var isZero: Bool { minorUnits == 0 }
    package var isPositive: Bool { minorUnits > 0 }
    package var isNegative: Bool { minorUnits < 0 }

    /// The amount with all decimals of its currency and without the currency: `-12.50`.
    package var decimal: String {
        let text = String(minorUnits.magnitude)
        let digits = currency.digits
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        let sign = isNegative ? "-" : ""
        guard digits > 0 else { return sign + padded }
        return "\(sign)\(padded.dropLast(digits)).\(padded.suffix(digits))"
    }

    package var description: String { "\(decimal) \(currency)" }
}
