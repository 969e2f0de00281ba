// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Names come from banks, merchants and users: none may end a line, move a cursor or change the text direction.
package enum PlainText {
    /// The text in one line: control characters and line breaks become spaces, runs of spaces become one, and the ends are
    /// trimmed.
    static func oneLine(_ text: String) -> String {
        var words: [Substring.UnicodeScalarView] = []
        for word in text.unicodeScalars.split(whereSeparator: { $0.properties.isWhitespace || isControl($0) }) {
            words.append(word)
        }
        return words.map { String($0) }.joined(separator: " ")
    }

    /// Whether a scalar is a control character.
    package static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate: true
        // Marks that reorder the surrounding text.
        case .format:
            (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
                || [0x200E, 0x200F, 0x061C, 0xFEFF].contains(scalar.value)
        default: false
        }
    }

    /// The first scalars of a text.
    static func cut(_ text: String, to count: Int) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
    }
}

/// A short name for something long, the same on every machine (FNV-1a).
enum Fingerprint {
    /// Sixteen hexadecimal digits.
    static func digits(_ text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
