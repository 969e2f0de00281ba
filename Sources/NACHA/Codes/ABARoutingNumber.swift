// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A routing number of a US bank: eight digits and a check digit.
public struct ABARoutingNumber: Sendable, Hashable, CustomStringConvertible {
    /// The first eight digits.
    public let identification: UInt32
    /// The ninth digit.
    public let checkDigit: UInt8

    /// Reads nine digits; `nil` if the ninth is not the check digit of the others.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 9, let digit = Self.checkDigit(of: bytes[..<8]), bytes[8] == 0x30 + digit else {
            return nil
        }
        identification = bytes[..<8].reduce(0) { $0 * 10 + UInt32($1 - 0x30) }
        checkDigit = digit
    }

    /// The check digit of eight digits in ASCII; `nil` if there are not exactly eight digits.
    public static func checkDigit(of digits: some Collection<UInt8>) -> UInt8? {
        guard digits.count == 8 else { return nil }
        let weights: [UInt16] = [3, 7, 1, 3, 7, 1, 3, 7]
        var sum: UInt16 = 0
        for (digit, weight) in zip(digits, weights) {
            guard 0x30...0x39 ~= digit else { return nil }
            sum += UInt16(digit - 0x30) * weight
        }
        return UInt8((10 - sum % 10) % 10)
    }

    /// The eight digits as text.
    public var identificationText: String { String(description.prefix(8)) }

    /// The nine digits.
    public var description: String {
        let digits = String(identification)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits + String(checkDigit)
    }
}
