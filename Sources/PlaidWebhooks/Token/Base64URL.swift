// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Strict Base64 with the URL-safe alphabet and without padding.
///
/// Every text decodes to at most one byte string, and every byte string has exactly one text: padding, white space, the
/// other alphabet, impossible lengths and leftover bits are refused, so that a signed text has no variants.
package enum Base64URL {
    /// Decodes a text; `nil` when it is not in exactly this form.
    package static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
        var bytes: [UInt8] = []
        var pending: UInt32 = 0
        var pendingBits = 0
        for character in text {
            guard let sextet = sextet(of: character) else { return nil }
            pending = (pending << 6) | sextet
            pendingBits += 6
            if pendingBits >= 8 {
                pendingBits -= 8
                bytes.append(UInt8(truncatingIfNeeded: pending >> UInt32(pendingBits)))
                pending &= (1 << UInt32(pendingBits)) - 1
            }
        }
        // Six leftover bits mean a single character at the end, which encodes no byte; others must be zero.
        return pendingBits == 6 || pending != 0 ? nil : bytes
    }

    /// Encodes bytes.
    package static func encode(_ bytes: some Sequence<UInt8>) -> String {
        var text = ""
        var pending: UInt32 = 0
        var pendingBits = 0
        for byte in bytes {
            pending = (pending << 8) | UInt32(byte)
            pendingBits += 8
            while pendingBits >= 6 {
                pendingBits -= 6
                text.unicodeScalars.append(scalar(of: (pending >> UInt32(pendingBits)) & 63))
                pending &= (1 << UInt32(pendingBits)) - 1
            }
        }
        if pendingBits > 0 { text.unicodeScalars.append(scalar(of: (pending << UInt32(6 - pendingBits)) & 63)) }
        return text
    }

    private static func sextet(of character: UInt8) -> UInt32? {
        switch character {
        case 0x41...0x5A: UInt32(character) - 0x41
        case 0x61...0x7A: UInt32(character) - 0x61 + 26
        case 0x30...0x39: UInt32(character) - 0x30 + 52
        case 0x2D: 62
        case 0x5F: 63
        default: nil
        }
    }

    private static func scalar(of sextet: UInt32) -> Unicode.Scalar {
        switch sextet {
        case 0..<26: Unicode.Scalar(UInt8(sextet + 0x41))
        case 26..<52: Unicode.Scalar(UInt8(sextet - 26 + 0x61))
        case 52..<62: Unicode.Scalar(UInt8(sextet - 52 + 0x30))
        case 62: "-"
        default: "_"
        }
    }
}
