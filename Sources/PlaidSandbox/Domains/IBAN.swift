// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// International bank account numbers, whose check digits follow ISO 7064, MOD 97-10.
enum IBAN {
    /// Returns the number of an account in a country, with its check digits.
    static func make(_ country: String, _ number: String) -> String {
        let digits = 98 - (remainder(of: number + country + "00") ?? 0)
        return country + Day.padded(digits, 2) + number
    }

    /// Whether a text has the form of an IBAN and the right check digits.
    static func isValid(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard (15...34).contains(bytes.count), bytes[0...1].allSatisfy(isLetter), bytes[2...3].allSatisfy(isDigit)
        else {
            return false
        }
        return remainder(of: String(text.dropFirst(4) + text.prefix(4))) == 1
    }

    /// The remainder of the number that a text stands for, A being 10; `nil` for other characters.
    private static func remainder(of text: String) -> Int? {
        var remainder = 0
        for byte in text.utf8 {
            guard isDigit(byte) || isLetter(byte) else { return nil }
            let value = isDigit(byte) ? Int(byte) - 0x30 : Int(byte & 0x5F) - 0x41 + 10
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
        }
        return remainder
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte & 0x5F) && byte >= 0x41 }
}
