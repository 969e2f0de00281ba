// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// The numbers that a request may hold: up to 18 digits before the decimal point and 30 after it.
///
/// Products of a few of them stay far inside what `Decimal` can hold, and every whole one fits into `Int`.
enum NumberDomain {
    static let wholeDigits = 18
    static let fractionDigits = 30

    static let rule =
        "must be a number with up to \(wholeDigits) digits before the decimal point and "
        + "\(fractionDigits) after it"

    /// Looks at the text alone, so that no number is too odd to be asked about.
    static func contains(_ number: JSONNumber) -> Bool {
        let text = number.text.utf8
        guard text.count <= longestText else { return false }
        let parts = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == 0x65 || $0 == 0x45 }
        guard let mantissa = parts.first, let exponent = parts.count == 1 ? 0 : exponent(parts[1]) else { return false }
        let digits = mantissa.drop { $0 == 0x2D }
        let point = digits.split(separator: 0x2E, omittingEmptySubsequences: false)
        let whole = Array(point.first ?? digits)
        let all = whole + (point.count > 1 ? Array(point[1]) : [])
        guard let first = all.firstIndex(where: { $0 != 0x30 }), let last = all.lastIndex(where: { $0 != 0x30 }) else {
            return true
        }
        // Places of the first and the last digit that count, from the decimal point: 0 is the first after it.
        let start = whole.count + exponent
        return start - first <= wholeDigits && last - start < fractionDigits && last - first < significantDigits
    }

    private static let longestText = 128
    /// As many as `Decimal` keeps exactly.
    private static let significantDigits = 38

    /// An exponent of up to three digits; `nil` for a longer one, which no number of the domain needs.
    private static func exponent(_ text: Substring.UTF8View) -> Int? {
        let digits = text.drop { $0 == 0x2B || $0 == 0x2D }
        guard digits.count <= 3 else { return nil }
        return Int(String(decoding: text, as: UTF8.self))
    }
}

extension Decimal {
    /// Whether the value is one of the domain.
    var isInDomain: Bool { JSONNumber(self).map(NumberDomain.contains) ?? false }
}
