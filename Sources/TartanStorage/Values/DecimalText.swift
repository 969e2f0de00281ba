// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials

/// Money as text: digits, at most one point, at most one leading minus sign, no exponent.
///
/// A numeric column of SQLite would convert fractions to binary floating point, so stores use this instead.
package enum DecimalText {
    /// The canonical text; `nil` for what is not a number.
    package static func text(_ value: Decimal) -> String? { value.isNaN ? nil : value.description }

    private static let maximumDigits = 39
    /// The largest Decimal has 166 digits, the smallest 129 after the point.
    private static let maximumLength = 256

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Parses canonical text; `nil` for everything else, such as `1.2.3`, `1-2`, `.5` or `+1`.
    package static func value(_ text: String) -> Decimal? {
        var rest = text.utf8[...]
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let parts = rest.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, !whole.isEmpty, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }),
            parts.reduce(0, { $0 + $1.count }) <= maximumLength
        else { return nil }
        // `Decimal` would round more digits.
        let digits = rest.filter(isDigit).drop { $0 == UInt8(ascii: "0") }
        let zeros = digits.reversed().prefix { $0 == UInt8(ascii: "0") }.count
        guard digits.count - zeros <= maximumDigits else { return nil }
        return Decimal(string: text)
    }
}
