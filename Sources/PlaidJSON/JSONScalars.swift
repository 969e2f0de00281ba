// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

extension String: JSONDecodable, JSONEncodable {
    /// Reads the next value; see `JSONDecodable`.
    @inlinable
    public static func decode(_ json: inout JSONReader) -> String? { json.readString() }
    /// The neutral value; see `JSONDecodable`.
    public static func absent(_ json: inout JSONReader) -> String { "" }
    /// Writes the value.
    public func encode(to json: inout JSONWriter) { json.write(self) }
}

extension Bool: JSONDecodable, JSONEncodable {
    /// Reads the next value; see `JSONDecodable`.
    public static func decode(_ json: inout JSONReader) -> Bool? { json.readBool() }
    /// The neutral value; see `JSONDecodable`.
    public static func absent(_ json: inout JSONReader) -> Bool { false }
    /// Writes the value.
    public func encode(to json: inout JSONWriter) { json.write(self) }
}

extension Int: JSONDecodable, JSONEncodable {
    /// Reads the next value; see `JSONDecodable`.
    public static func decode(_ json: inout JSONReader) -> Int? { json.readInt() }
    /// The neutral value; see `JSONDecodable`.
    public static func absent(_ json: inout JSONReader) -> Int { 0 }
    /// Writes the value.
    public func encode(to json: inout JSONWriter) { json.write(self) }
}

extension Double: JSONDecodable, JSONEncodable {
    /// Reads the next value; see `JSONDecodable`.
    public static func decode(_ json: inout JSONReader) -> Double? { json.readDouble() }
    /// The neutral value; see `JSONDecodable`.
    public static func absent(_ json: inout JSONReader) -> Double { .nan }
    /// Writes the value.
    public func encode(to json: inout JSONWriter) { json.write(self) }
}

extension Decimal: JSONDecodable, JSONEncodable {
    /// Reads the next value; see `JSONDecodable`.
    public static func decode(_ json: inout JSONReader) -> Decimal? { json.readDecimal() }
    /// Not a number: a missing amount must never look like 0.
    public static func absent(_ json: inout JSONReader) -> Decimal { .nan }
    /// Writes the value.
    public func encode(to json: inout JSONWriter) { json.write(self) }
}

extension Array: JSONDecodable where Element: JSONDecodable {
    /// Reads the next value; see `JSONDecodable`.
    @inlinable
    public static func decode(_ json: inout JSONReader) -> [Element]? {
        guard json.beginArray() else { return nil }
        var elements: [Element] = []
        while json.nextElement() {
            if let element = Element.decode(&json) {
                elements.append(element)
            } else {
                json.recordLostElement()
            }
        }
        return elements
    }

    /// The neutral value; see `JSONDecodable`.
    public static func absent(_ json: inout JSONReader) -> [Element] { [] }
}

extension Array: JSONEncodable where Element: JSONEncodable {
    /// Writes the value.
    public func encode(to json: inout JSONWriter) {
        json.beginArray()
        for element in self { element.encode(to: &json) }
        json.endArray()
    }
}

extension Dictionary: JSONDecodable where Key == String, Value: JSONDecodable {
    /// Reads the next value; see `JSONDecodable`.
    public static func decode(_ json: inout JSONReader) -> [String: Value]? {
        guard json.beginObject() else { return nil }
        var members: [String: Value] = [:]
        while let key = json.nextKey() {
            if let value = Value.decode(&json) {
                members[key] = value
            } else {
                json.recordLostElement()
            }
        }
        return members
    }

    /// The neutral value; see `JSONDecodable`.
    public static func absent(_ json: inout JSONReader) -> [String: Value] { [:] }
}

extension Dictionary: JSONEncodable where Key == String, Value: JSONEncodable {
    /// Writes the value.
    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        // Sorted, so that the same value always gives the same bytes.
        for key in keys.sorted() {
            json.key(key)
            self[key]?.encode(to: &json)
        }
        json.endObject()
    }
}

extension JSONReader {
    /// Records that the type cannot represent the value just read.
    public mutating func recordUnrepresentable(_ type: StaticString) { record(.unrepresentable, type.description) }

    /// Records that an element of an array or map was null or of another type and has been left out.
    @usableFromInline
    mutating func recordLostElement() { record(.missing, "element") }
}
