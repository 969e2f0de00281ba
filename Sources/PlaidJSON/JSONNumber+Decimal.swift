// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

extension JSONNumber {
    /// The value, if `Decimal` can represent it exactly; never NaN.
    ///
    /// A `Decimal` has up to 38 digits and, without trailing zeros, a power of ten from -128 to 127.
    public var decimal: Decimal? {
        var number = SplitNumber(text)
        number.dropTrailingZeros()
        guard !number.digits.isEmpty else { return Decimal(0) }
        // 38 digits always fit into the 128 bits of a Decimal's mantissa; 39 may not.
        guard number.digits.count <= 38, -128...127 ~= number.exponent else { return nil }
        let split = max(number.digits.count - 19, 0)
        let high = number.digits[..<split].reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
        let low = number.digits[split...].reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
        let mantissa =
            high == 0 ? Decimal(low) : Decimal(high) * Decimal(10_000_000_000_000_000_000 as UInt64) + Decimal(low)
        return Decimal(
            sign: number.isNegative ? .minus : .plus, exponent: number.exponent, significand: mantissa
        ).number
    }

    /// A decimal from at most 19 digits; `nil` when it is out of range.
    static func exactDecimal(mantissa: UInt64, exponent: Int, isNegative: Bool) -> Decimal? {
        guard mantissa != 0 else { return Decimal(0) }
        guard exponent != 0 else { return isNegative ? -Decimal(mantissa) : Decimal(mantissa) }
        return Decimal(sign: isNegative ? .minus : .plus, exponent: exponent, significand: Decimal(mantissa)).number
    }
}

/// The exponent of a number that is being read, which stops growing long before it could overflow.
struct SaturatingExponent {
    // More digits than any document has, so that no run of zeros brings such an exponent back into range.
    private static let limit = 100_000_000_000_000_000

    private(set) var magnitude = 0

    /// Appends a digit, 0 to 9.
    @inline(__always)
    mutating func append(_ digit: UInt8) {
        if magnitude < Self.limit { magnitude = magnitude * 10 + Int(digit) }
    }
}

/// A JSON number taken apart: its significant digits and the power of ten that they are multiplied by.
private struct SplitNumber {
    var digits: [UInt8] = []
    var exponent = 0
    var isNegative = false

    /// - Parameter text: Text that is known to be a JSON number.
    init(_ text: String) {
        var written = SaturatingExponent()
        var exponentIsNegative = false
        var afterPoint = false
        var inExponent = false
        for byte in text.utf8 {
            switch byte {
            case 0x2D: if inExponent { exponentIsNegative = true } else { isNegative = true }
            case 0x2B: break
            case 0x2E: afterPoint = true
            case 0x65, 0x45: inExponent = true
            case _ where inExponent: written.append(byte &- 0x30)
            default:
                if !digits.isEmpty || byte != 0x30 { digits.append(byte &- 0x30) }
                if afterPoint { exponent -= 1 }
            }
        }
        exponent += exponentIsNegative ? -written.magnitude : written.magnitude
    }

    mutating func dropTrailingZeros() {
        let kept = (digits.lastIndex { $0 != 0 } ?? -1) + 1
        exponent += digits.count - kept
        digits.removeLast(digits.count - kept)
    }
}
