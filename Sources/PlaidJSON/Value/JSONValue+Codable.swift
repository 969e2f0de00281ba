// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// For stores that keep values with another coder. JSON text is the form that loses nothing, so that is what is coded.

extension JSONValue: Codable {
    /// Creates a value from a literal or another representation.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        try self.init(parsing: Array(text.utf8))
    }

    /// Writes the value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(String(decoding: serialized(), as: UTF8.self))
    }
}

extension JSONObject: Codable {
    /// Creates a value from a literal or another representation.
    public init(from decoder: any Decoder) throws {
        guard case .object(let members) = try JSONValue(from: decoder) else {
            throw JSONError(code: .unexpectedByte, offset: 0)
        }
        self = members
    }

    /// Writes the value.
    public func encode(to encoder: any Encoder) throws { try JSONValue.object(self).encode(to: encoder) }
}
