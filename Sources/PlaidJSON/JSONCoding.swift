// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A type that can be decoded from JSON.
///
/// Reading never throws: the reader keeps the first syntax error and throws it once, at the end.
public protocol JSONDecodable: Sendable {
    /// Reads the next value; `nil` for null and for a value of another type, which the reader then records.
    static func decode(_ json: inout JSONReader) -> Self?

    /// The neutral value of a missing required member.
    static func absent(_ json: inout JSONReader) -> Self
}

/// A type that is decoded from a JSON object.
public protocol JSONObjectDecodable: JSONDecodable {
    /// Reads an object.
    init(json: inout JSONReader)
}

extension JSONObjectDecodable {
    /// Reads the next value; see `JSONDecodable`.
    @inlinable
    public static func decode(_ json: inout JSONReader) -> Self? {
        json.startsObject() ? Self(json: &json) : nil
    }

    /// The neutral value; see `JSONDecodable`.
    @inlinable
    public static func absent(_ json: inout JSONReader) -> Self {
        json.beginAbsence()
        let value = Self(json: &json)
        json.endAbsence()
        return value
    }
}

/// A type that can be encoded as JSON.
public protocol JSONEncodable: Sendable {
    /// Writes the value.
    func encode(to json: inout JSONWriter)
}

extension JSONEncodable {
    /// The value as UTF-8 JSON text.
    public func jsonBytes() -> [UInt8] {
        var writer = JSONWriter()
        encode(to: &writer)
        return writer.bytes
    }
}
