public import FoundationEssentials

extension String: JSONDecodable, JSONEncodable {
    @inlinable
    public static func decode(_ json: inout JSONReader) -> String? { json.readString() }
    public static func absent(_ json: inout JSONReader) -> String { "" }
    public func encode(to json: inout JSONWriter) { json.write(self) }
}

extension Bool: JSONDecodable, JSONEncodable {
    public static func decode(_ json: inout JSONReader) -> Bool? { json.readBool() }
    public static func absent(_ json: inout JSONReader) -> Bool { false }
    public func encode(to json: inout JSONWriter) { json.write(self) }
}

extension Int: JSONDecodable, JSONEncodable {
    public static func decode(_ json: inout JSONReader) -> Int? { json.readInt() }
    public static func absent(_ json: inout JSONReader) -> Int { 0 }
    public func encode(to json: inout JSONWriter) { json.write(self) }
}

extension Double: JSONDecodable, JSONEncodable {
    public static func decode(_ json: inout JSONReader) -> Double? { json.readDouble() }
    public static func absent(_ json: inout JSONReader) -> Double { .nan }
    public func encode(to json: inout JSONWriter) { json.write(self) }
}

extension Decimal: JSONDecodable, JSONEncodable {
    public static func decode(_ json: inout JSONReader) -> Decimal? { json.readDecimal() }
    /// Not a number: an amount that was lost must never look like 0.
    public static func absent(_ json: inout JSONReader) -> Decimal { .nan }
    public func encode(to json: inout JSONWriter) { json.write(self) }
}

extension Array: JSONDecodable where Element: JSONDecodable {
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

    public static func absent(_ json: inout JSONReader) -> [Element] { [] }
}

extension Array: JSONEncodable where Element: JSONEncodable {
    public func encode(to json: inout JSONWriter) {
        json.beginArray()
        for element in self { element.encode(to: &json) }
        json.endArray()
    }
}

extension Dictionary: JSONDecodable where Key == String, Value: JSONDecodable {
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

    public static func absent(_ json: inout JSONReader) -> [String: Value] { [:] }
}

extension Dictionary: JSONEncodable where Key == String, Value: JSONEncodable {
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
    /// Records that the value just read cannot be held as the type.
    public mutating func recordUnrepresentable(_ type: StaticString) { record(.unrepresentable, type.description) }

    /// Records that an element of an array or map was null or of another type and has been left out.
    @usableFromInline
    mutating func recordLostElement() { record(.missing, "element") }
}
