// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

extension PlaidResponse {
    /// Writes the original response with an encoder of the standard library, such as `JSONEncoder`.
    ///
    /// Numbers keep all their digits with `JSONEncoder`; other encoders may round decimals.
    ///
    /// - Parameter encoder: The encoder. It may write members in another order.
    /// - Throws: ``PlaidError`` with code `responseHoldsSecrets` when the response contains a token; `JSONError` when the
    ///   response has no bytes; `EncodingError` for a number that neither `Int` nor `Decimal` holds exactly.
    public func encode(to encoder: any Encoder) throws {
        try Tree(value: JSONValue(parsing: encodedJSON())).encode(to: encoder)
    }
}

/// A JSON value as objects, arrays and scalars of the encoder; `JSONValue` by itself is coded as one text.
private struct Tree: Encodable {
    let value: JSONValue

    func encode(to encoder: any Encoder) throws {
        switch value {
        case .object(let object):
            var container = encoder.container(keyedBy: Name.self)
            for (name, member) in object.pairs { try container.encode(Tree(value: member), forKey: Name(name)) }
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(Tree(value: element)) }
        case .null:
            var container = encoder.singleValueContainer()
            try container.encodeNil()
        case .bool(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .string(let value):
            var container = encoder.singleValueContainer()
            try container.encode(value)
        case .number(let number): try encode(number, to: encoder)
        }
    }

    private func encode(_ number: JSONNumber, to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let int = number.int {
            try container.encode(int)
        } else if let decimal = number.decimal {
            try container.encode(decimal)
        } else {
            throw EncodingError.invalidValue(
                number,
                EncodingError.Context(
                    codingPath: encoder.codingPath, debugDescription: "Decimal doesn't hold the number exactly."))
        }
    }

    /// The name of a member.
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.init(stringValue) }
        init?(intValue: Int) { nil }
    }
}
