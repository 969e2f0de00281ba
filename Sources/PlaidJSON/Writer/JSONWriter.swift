// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

/// Writes one JSON document as UTF-8 bytes.
///
/// Members keep the order in which they are written. A `Decimal` or `Double` that is not a number is written as null,
/// since JSON cannot represent it.
public struct JSONWriter {
    /// The bytes written so far.
    public private(set) var bytes: [UInt8] = []
    private let isPretty: Bool
    private var depth = 0
    private var needsComma = false
    private var afterKey = false

    /// Creates a writer.
    ///
    /// - Parameter prettyPrinted: Whether to break lines and indent by two spaces.
    public init(prettyPrinted: Bool = false) { isPretty = prettyPrinted }

    private mutating func beginValue() {
        if afterKey {
            afterKey = false
            return
        }
        if needsComma { bytes.append(0x2C) }
        if depth > 0 { newLine() }
    }

    private mutating func newLine() {
        guard isPretty else { return }
        bytes.append(0x0A)
        for _ in 0..<depth { bytes.append(contentsOf: [0x20, 0x20]) }
    }

    private mutating func open(_ byte: UInt8) {
        beginValue()
        bytes.append(byte)
        depth += 1
        needsComma = false
    }

    private mutating func close(_ byte: UInt8) {
        depth -= 1
        if needsComma { newLine() }
        bytes.append(byte)
        needsComma = true
    }

    /// Opens an object.
    public mutating func beginObject() { open(0x7B) }
    /// Closes the object.
    public mutating func endObject() { close(0x7D) }
    /// Opens an array.
    public mutating func beginArray() { open(0x5B) }
    /// Closes the array.
    public mutating func endArray() { close(0x5D) }

    /// Writes a member's name that needs no escaping.
    public mutating func key(_ name: StaticString) {
        beginValue()
        bytes.append(0x22)
        bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        endKey()
    }

    /// Writes a member's name.
    public mutating func key(_ name: String) {
        beginValue()
        bytes.append(0x22)
        escape(name)
        endKey()
    }

    private mutating func endKey() {
        bytes.append(0x22)
        bytes.append(0x3A)
        if isPretty { bytes.append(0x20) }
        afterKey = true
        needsComma = false
    }

    /// Writes a member.
    public mutating func field<T: JSONEncodable>(_ name: StaticString, _ value: T) {
        key(name)
        value.encode(to: &self)
    }

    /// Writes a member, or nothing when the value is `nil`.
    public mutating func field<T: JSONEncodable>(_ name: StaticString, _ value: T?) {
        guard let value else { return }
        key(name)
        value.encode(to: &self)
    }

    /// Writes null.
    public mutating func writeNull() { literal("null") }

    /// Writes a boolean.
    public mutating func write(_ value: Bool) { literal(value ? "true" : "false") }

    /// Writes an integer.
    public mutating func write(_ value: Int) { literal(String(value)) }

    /// Writes a decimal with exactly its digits; null when it is not a number.
    public mutating func write(_ value: Decimal) { literal(JSONNumber(value)?.text ?? "null") }

    /// Writes a floating-point number with the fewest digits that read back as the same; null when it is not finite.
    public mutating func write(_ value: Double) { literal(value.isFinite ? "\(value)" : "null") }

    /// Writes a number with its text.
    public mutating func write(_ value: JSONNumber) { literal(value.text) }

    /// Writes a string.
    public mutating func write(_ value: String) {
        beginValue()
        bytes.append(0x22)
        escape(value)
        bytes.append(0x22)
        needsComma = true
    }

    private mutating func literal(_ text: String) {
        beginValue()
        bytes.append(contentsOf: text.utf8)
        needsComma = true
    }

    private mutating func escape(_ text: String) {
        // Most text needs no escaping, and is copied as a whole.
        let isCopied: Bool? = text.utf8.withContiguousStorageIfAvailable { buffer in
            guard buffer.allSatisfy({ $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }) else { return false }
            bytes.append(contentsOf: buffer)
            return true
        }
        if isCopied != true { escapeByteByByte(text) }
    }

    private mutating func escapeByteByByte(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case 0x22, 0x5C:
                bytes.append(0x5C)
                bytes.append(byte)
            case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
            case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
            case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
            case 0x00..<0x20:
                let digits = Array("0123456789abcdef".utf8)
                bytes.append(contentsOf: Array("\\u00".utf8))
                bytes.append(digits[Int(byte >> 4)])
                bytes.append(digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
    }
}
