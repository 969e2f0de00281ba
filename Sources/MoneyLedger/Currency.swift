// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A currency with its number of decimals.
package struct Currency: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The ISO 4217 code.
    package let code: String
    /// How many decimals an amount has: 2 for dollars and cents.
    package let digits: Int

    private init(code: String, digits: Int) {
        self.code = code
        self.digits = digits
    }

    package static let usd = Currency(code: "USD", digits: 2)
    package static let cad = Currency(code: "CAD", digits: 2)
    package static let eur = Currency(code: "EUR", digits: 2)
    package static let gbp = Currency(code: "GBP", digits: 2)

    /// Every currency that the ledger accepts.
    package static let all = [usd, cad, eur, gbp]

    /// Finds a currency by its code, in capital letters; `nil` if the ledger does not accept it.
    package init?(code: String) {
        guard let known = Self.all.first(where: { $0.code == code }) else { return nil }
        self = known
    }

    package static func < (left: Currency, right: Currency) -> Bool { left.code < right.code }

    package var description: String { code }
}
