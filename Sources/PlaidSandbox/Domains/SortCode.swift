// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The sort codes of banks of the United Kingdom.
enum SortCode {
    /// Whether a text has six digits, the first two of which are of a bank.
    ///
    /// Plaid refuses codes of no bank. Which bank has which code is not checked further: the first two digits are enough
    /// to tell a code from a number that was cut out of an IBAN in the wrong place.
    static func isValid(_ text: String) -> Bool {
        let digits = text.utf8.map { Int($0) - 0x30 }
        guard digits.count == 6, digits.allSatisfy((0...9).contains) else { return false }
        return !unassigned.contains(digits[0] * 10 + digits[1])
    }

    private static let unassigned: Set = [0, 2, 3, 6, 67, 68, 69, 73, 74, 75, 76, 78, 79, 99]
}
