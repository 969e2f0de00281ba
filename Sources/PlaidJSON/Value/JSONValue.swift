// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

/// Any JSON value, for data without a specific type.
public enum JSONValue: Sendable, Hashable {
    /// The literal null.
    case null
    /// A boolean.
    case bool(Bool)
    /// A number with its text.
    case number(JSONNumber)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object(JSONObject)

    /// Reads a value from JSON text.
    ///
    /// - Throws: ``JSONError`` when the bytes are not exactly one JSON value, or contain what the options refuse.
    public init(parsing bytes: [UInt8], options: JSONOptions = .standard) throws(JSONError) {
        self = try JSONReader.parse(bytes, options: options) { $0.readValue() ?? .null }
    }

    /// The value as JSON text.
    public func serialized(prettyPrinted: Bool = false) -> [UInt8] {
        var writer = JSONWriter(prettyPrinted: prettyPrinted)
        encode(to: &writer)
        return writer.bytes
    }

    /// A number from a decimal; null when it is not a number.
    public static func decimal(_ value: Decimal) -> JSONValue { JSONNumber(value).map(JSONValue.number) ?? .null }

    /// A number from its text, such as `"12.50"`; null when the text is not a JSON number.
    public static func decimal(_ text: String) -> JSONValue { JSONNumber(text).map(JSONValue.number) ?? .null }

    /// A string, or null.
    package static func optional(_ text: String?) -> JSONValue { text.map(JSONValue.string) ?? .null }

    /// A whole number, or null.
    package static func optional(_ number: Int?) -> JSONValue { number.map { .number(JSONNumber($0)) } ?? .null }

    /// An array of strings.
    public static func strings(_ values: [String]) -> JSONValue { .array(values.map(JSONValue.string)) }
}

extension JSONValue: JSONDecodable, JSONEncodable {
    /// Reads the next value; see `JSONDecodable`.
    public static func decode(_ json: inout JSONReader) -> JSONValue? {
        let value = json.readValue()
        return value == .null ? nil : value
    }

    /// The neutral value; see `JSONDecodable`.
    public static func absent(_ json: inout JSONReader) -> JSONValue { .null }

    /// Writes the value.
    public func encode(to json: inout JSONWriter) {
        switch self {
        case .null: json.writeNull()
        case .bool(let value): json.write(value)
        case .number(let value): json.write(value)
        case .string(let value): json.write(value)
        case .array(let values): values.encode(to: &json)
        case .object(let members): members.encode(to: &json)
        }
    }
}

extension JSONValue {
    /// Whether the value is null.
    public var isNull: Bool { self == .null }

    /// The string, if it is one.
    public var stringValue: String? { if case .string(let value) = self { value } else { nil } }

    /// The boolean, if it is one.
    public var boolValue: Bool? { if case .bool(let value) = self { value } else { nil } }

    /// The number, if it is one.
    public var numberValue: JSONNumber? { if case .number(let value) = self { value } else { nil } }

    /// The number as an integer, if it is one that `Int` holds exactly.
    public var intValue: Int? { numberValue?.int }

    /// The number as a decimal, if it is one that `Decimal` holds exactly.
    public var decimalValue: Decimal? { numberValue?.decimal }

    /// The elements, if it is an array.
    public var arrayValue: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

    /// The members, if it is an object.
    public var objectValue: JSONObject? { if case .object(let value) = self { value } else { nil } }

    /// The member of that name, if it is an object that has one.
    public subscript(key: String) -> JSONValue? { objectValue?[key] }

    /// The element at that index, if it is an array that has one.
    public subscript(index: Int) -> JSONValue? {
        guard let values = arrayValue, values.indices.contains(index) else { return nil }
        return values[index]
    }
}

/// A `nil` literal is not among them: `condition ? nil : value` would then be a JSON null where a reader expects an absent
/// value. Write ``null``.
extension JSONValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
    ExpressibleByStringInterpolation, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// Creates a value from a literal or another representation.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Creates a value from a literal or another representation.
    public init(integerLiteral value: Int) { self = .number(JSONNumber(value)) }
    /// Creates a value from a literal or another representation.
    public init(stringLiteral value: String) { self = .string(value) }
    /// Creates a value from a literal or another representation.
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    /// Creates a value from a literal or another representation.
    public init(dictionaryLiteral elements: (String, JSONValue)...) { self = .object(JSONObject(elements)) }
}

extension JSONReader {
    /// Reads any value; `nil` after a failure.
    mutating func readValue() -> JSONValue? {
        switch peek() {
        case 0x22: return readString().map(JSONValue.string)
        case 0x7B: return readObject().map(JSONValue.object)
        case 0x5B:
            guard beginArray() else { return nil }
            var values: [JSONValue] = []
            while nextElement() {
                guard let value = readValue() else { return nil }
                values.append(value)
            }
            return .array(values)
        case 0x74, 0x66: return readBool().map(JSONValue.bool)
        case 0x6E:
            readLiteral("null")
            return .null
        case 0x2D, 0x30...0x39: return readNumber().map(JSONValue.number)
        default:
            failUnexpected()
            return nil
        }
    }

    private mutating func readObject() -> JSONObject? {
        guard beginObject() else { return nil }
        var members = JSONObject()
        while let key = nextKey() {
            if options.refusesDuplicateKeys, members[key] != nil {
                fail(.duplicateKey)
                return nil
            }
            guard let value = readValue() else { return nil }
            members[key] = value
        }
        return members
    }
}
