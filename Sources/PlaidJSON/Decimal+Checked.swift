// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials

// Foundation traps when the exponents of two factors add up to less than -128, and returns NaN where a result is too
// large. External numbers can have any exponent, so all arithmetic with them uses these functions. Sums, differences
// and quotients never trap; they return NaN where they are out of range.

extension Decimal {
    /// The value unless it is NaN.
    package var number: Decimal? { isNaN ? nil : self }

    /// The product, rounded to 38 digits; `nil` when a factor is NaN or the product is out of range.
    package func multiplied(by factor: Decimal) -> Decimal? {
        guard !isNaN, !factor.isNaN else { return nil }
        guard !isZero, !factor.isZero else { return Decimal(0) }
        guard exponent + factor.exponent >= -128 else { return nil }
        return (self * factor).number
    }

    /// The quotient, rounded to 38 digits; `nil` when a value is NaN, the divisor is zero or the quotient is out of range.
    package func divided(by divisor: Decimal) -> Decimal? {
        guard !isNaN, !divisor.isNaN, !divisor.isZero else { return nil }
        return (self / divisor).number
    }

    /// The sum, rounded to 38 digits; `nil` when a value is NaN or the sum is out of range.
    package func adding(_ other: Decimal) -> Decimal? {
        guard !isNaN, !other.isNaN else { return nil }
        return (self + other).number
    }

    /// The difference, rounded to 38 digits; `nil` when a value is NaN or the difference is out of range.
    package func subtracting(_ other: Decimal) -> Decimal? {
        guard !isNaN, !other.isNaN else { return nil }
        return (self - other).number
    }

    /// The value times a power of ten, exactly; `nil` when it is NaN or out of range.
    package func multiplied(byPowerOfTen power: Int) -> Decimal? {
        guard !isNaN else { return nil }
        guard !isZero else { return Decimal(0) }
        // A larger power is beyond every exponent of a Decimal, and Foundation would convert it to a smaller type.
        guard -512...512 ~= power else { return nil }
        let scaled = Decimal(sign: .plus, exponent: power, significand: self)
        return scaled.number
    }

    /// The value as an integer; `nil` when it has a fraction or `Int` cannot hold it.
    package var wholeNumber: Int? {
        guard !isNaN, self >= Decimal(Int.min), self <= Decimal(Int.max) else { return nil }
        return Int(description)
    }
}

extension Sequence<Decimal> {
    /// The sum of the values, rounded to 38 digits; `nil` when a value is NaN or the sum is out of range.
    package func checkedSum() -> Decimal? {
        var sum = Decimal(0)
        for value in self {
            guard let next = sum.adding(value) else { return nil }
            sum = next
        }
        return sum
    }
}
