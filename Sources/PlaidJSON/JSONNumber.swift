public import FoundationEssentials

/// A number with the text that it was written with, so that nothing is rounded by keeping it.
public struct JSONNumber: Sendable, Hashable, CustomStringConvertible {
    /// The number as JSON text.
    public let text: String

    /// Takes text that is known to be a JSON number.
    init(scanned text: String) { self.text = text }

    /// Makes a number from JSON text; `nil` when the text is not exactly one JSON number.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, first == 0x2D || (0x30...0x39).contains(first) else { return nil }
        guard let number = try? JSONReader.parse(bytes, { $0.readNumber() }), number.text.utf8.count == bytes.count
        else { return nil }
        self = number
    }

    /// Makes a number from an integer.
    public init(_ value: Int) { text = String(value) }

    /// Makes a number from a decimal; `nil` for a decimal that is not a number, which JSON cannot say.
    public init?(_ value: Decimal) {
        guard !value.isNaN else { return nil }
        text = value.description
    }

    /// The text.
    public var description: String { text }

    /// The value, if `Int` holds it exactly; `5.0` and `1e2` are integers.
    public var int: Int? {
        if let value = Int(text) { return value }
        guard let decimal, decimal >= Decimal(Int.min), decimal <= Decimal(Int.max) else { return nil }
        let digits = decimal.description
        return Int(digits)
    }

    /// The value, if `Decimal` holds it exactly.
    public var decimal: Decimal? {
        var mantissaDigits: [UInt8] = []
        var exponent = 0
        var isNegative = false
        var afterPoint = false
        var exponentText = ""
        var inExponent = false
        for byte in text.utf8 {
            switch byte {
            case 0x2D where !inExponent: isNegative = true
            case 0x2E: afterPoint = true
            case 0x65, 0x45: inExponent = true
            case _ where inExponent: exponentText.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                if !mantissaDigits.isEmpty || byte != 0x30 { mantissaDigits.append(byte - 0x30) }
                if afterPoint { exponent -= 1 }
            }
        }
        if inExponent {
            // An exponent too long for Int is out of every range, except for zero, which it leaves as it is.
            guard let value = Int(exponentText) else { return mantissaDigits.isEmpty ? Decimal(0) : nil }
            exponent += value
        }
        while mantissaDigits.last == 0 {
            mantissaDigits.removeLast()
            exponent += 1
        }
        guard !mantissaDigits.isEmpty else { return Decimal(0) }
        while exponent > 127, mantissaDigits.count < 38 {
            mantissaDigits.append(0)
            exponent -= 1
        }
        // 38 digits always fit into the 128 bits of a Decimal's mantissa; 39 may not.
        guard mantissaDigits.count <= 38, -128...127 ~= exponent else { return nil }
        let split = max(mantissaDigits.count - 19, 0)
        let high = mantissaDigits[..<split].reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
        let low = mantissaDigits[split...].reduce(UInt64(0)) { $0 * 10 + UInt64($1) }
        let mantissa =
            high == 0 ? Decimal(low) : Decimal(high) * Decimal(10_000_000_000_000_000_000 as UInt64) + Decimal(low)
        return Decimal(sign: isNegative ? .minus : .plus, exponent: exponent, significand: mantissa)
    }

    /// The nearest binary floating-point number; infinite when it is out of range.
    public var double: Double { Double(text) ?? .nan }

    /// A decimal from at most 19 digits.
    static func exactDecimal(mantissa: UInt64, exponent: Int, isNegative: Bool) -> Decimal {
        guard mantissa != 0 else { return Decimal(0) }
        guard exponent != 0 else { return isNegative ? -Decimal(mantissa) : Decimal(mantissa) }
        return Decimal(sign: isNegative ? .minus : .plus, exponent: exponent, significand: Decimal(mantissa))
    }
}
