// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// What the grammar tells about a number, gathered while it is checked.
struct ScannedNumber {
    /// Where its text starts, in bytes.
    var start = 0
    /// How many bytes its text has.
    var length = 0
    var isNegative = false
    /// The digits without the point, while at most 19 of them are significant.
    var mantissa: UInt64 = 0
    /// How many significant digits there are.
    var digits = 0
    /// The power of ten that the mantissa is multiplied by.
    var exponent = 0
    /// Whether there is neither a fraction nor an exponent.
    var isInteger = true

    /// Whether `mantissa` holds all digits.
    var isSmall: Bool { digits <= 19 }
}

extension JSONReader {
    /// Moves past a number, checking the grammar; `nil` when it is not a JSON number.
    mutating func scanNumber() -> ScannedNumber? {
        var number = ScannedNumber()
        number.start = position
        if base[position] == 0x2D {
            number.isNegative = true
            position += 1
        }
        guard position < count else { return failNumber() }
        if base[position] == 0x30 {
            position += 1
        } else {
            guard scanDigits(&number, isFraction: false) > 0 else { return failNumber() }
        }
        if position < count, base[position] == 0x2E {
            number.isInteger = false
            position += 1
            guard scanDigits(&number, isFraction: true) > 0 else { return failNumber() }
        }
        if position < count, base[position] | 0x20 == 0x65 {
            number.isInteger = false
            guard scanExponent(&number) else { return failNumber() }
        }
        number.length = position - number.start
        return number
    }

    private mutating func failNumber() -> ScannedNumber? {
        fail(position < count ? .invalidNumber : .unexpectedEnd)
        return nil
    }

    @inline(__always)
    private mutating func scanDigits(_ number: inout ScannedNumber, isFraction: Bool) -> Int {
        let start = position
        while position < count {
            let digit = base[position] &- 0x30
            guard digit <= 9 else { break }
            if number.digits > 0 || digit != 0 {
                number.digits += 1
                // Past 19 digits the mantissa is meaningless and the text is used instead.
                if number.digits <= 19 { number.mantissa = number.mantissa &* 10 &+ UInt64(digit) }
            }
            position += 1
        }
        if isFraction { number.exponent -= position - start }
        return position - start
    }

    private mutating func scanExponent(_ number: inout ScannedNumber) -> Bool {
        position += 1
        var isNegative = false
        if position < count, base[position] == 0x2D || base[position] == 0x2B {
            isNegative = base[position] == 0x2D
            position += 1
        }
        let start = position
        var value = SaturatingExponent()
        while position < count {
            let digit = base[position] &- 0x30
            guard digit <= 9 else { break }
            value.append(digit)
            position += 1
        }
        number.exponent += isNegative ? -value.magnitude : value.magnitude
        return position > start
    }

    func text(of number: ScannedNumber) -> String {
        String(decoding: UnsafeBufferPointer(start: base + number.start, count: number.length), as: UTF8.self)
    }

    /// Scans the next value if it is a number; otherwise consumes it.
    private mutating func nextNumber(_ expected: StaticString) -> ScannedNumber? {
        switch peek() {
        case 0x2D, 0x30...0x39: return scanNumber()
        default:
            skipMismatch(expected)
            return nil
        }
    }

    /// Reads an exact decimal; `nil` for null, other types and numbers that `Decimal` would round.
    mutating func readDecimal() -> Decimal? {
        guard let number = nextNumber("number") else { return nil }
        if number.isSmall, -128...108 ~= number.exponent,
            let decimal = JSONNumber.exactDecimal(
                mantissa: number.mantissa, exponent: number.exponent, isNegative: number.isNegative)
        {
            return decimal
        }
        if let decimal = JSONNumber(scanned: text(of: number)).decimal { return decimal }
        record(.unrepresentable, "Decimal")
        return nil
    }

    /// Reads an integer; `nil` for null, other types, fractions and numbers that `Int` cannot hold.
    mutating func readInt() -> Int? {
        guard let number = nextNumber("integer") else { return nil }
        if number.isInteger, number.digits <= 18 {
            let magnitude = Int(number.mantissa)
            return number.isNegative ? -magnitude : magnitude
        }
        if let value = JSONNumber(scanned: text(of: number)).int { return value }
        record(.unrepresentable, "Int")
        return nil
    }

    /// Reads the nearest binary floating-point number; `nil` for null, other types and numbers that are out of range.
    mutating func readDouble() -> Double? {
        guard let number = nextNumber("number") else { return nil }
        // Both factors are exact in binary here, so that one rounding gives the nearest value, as the slow way would.
        if number.mantissa < 1 << 53, number.isSmall, -22...22 ~= number.exponent {
            let power = Self.powersOfTen[abs(number.exponent)]
            let magnitude = Double(number.mantissa)
            let value = number.exponent < 0 ? magnitude / power : magnitude * power
            return number.isNegative ? -value : value
        }
        let value = JSONNumber(scanned: text(of: number)).double
        guard value.isFinite else {
            record(.unrepresentable, "Double")
            return nil
        }
        return value
    }

    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// Reads a number with its text.
    mutating func readNumber() -> JSONNumber? {
        guard let number = nextNumber("number") else { return nil }
        return JSONNumber(scanned: text(of: number))
    }
}
