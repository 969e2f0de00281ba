// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

/// A number with its original text, so that keeping it rounds nothing.
public struct JSONNumber: Sendable, Hashable, CustomStringConvertible {
    /// The number as JSON text.
    public let text: String

    /// Wraps text that is known to be a JSON number.
    init(scanned text: String) { self.text = text }

    /// Creates a number from JSON text; `nil` when the text is not exactly one JSON number.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard let first = bytes.first, first == 0x2D || (0x30...0x39).contains(first) else { return nil }
        guard let number = try? JSONReader.parse(bytes, { $0.readNumber() }), number.text.utf8.count == bytes.count
        else { return nil }
        self = number
    }

    /// Creates a number from an integer.
    public init(_ value: Int) { text = String(value) }

    /// Creates a number from a decimal; `nil` for NaN, which JSON cannot represent.
    public init?(_ value: Decimal) {
        guard !value.isNaN else { return nil }
        text = value.description
    }

    /// The text.
    public var description: String { text }

    /// The value, if `Int` can represent it exactly; `5.0` and `1e2` are integers.
    public var int: Int? {
        if let value = Int(text) { return value }
        return decimal?.wholeNumber
    }

    /// The nearest binary floating-point number; infinite when it is out of range.
    public var double: Double { Double(text) ?? .nan }
}
