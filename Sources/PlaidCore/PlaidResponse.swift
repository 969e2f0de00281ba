// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// A JSON response: typed members, and the bytes that they were decoded from.
///
/// `encode(to:)` of `Encodable` writes every member that Plaid sent, also those that the type does not have.
public protocol PlaidResponse: PlaidResult, JSONObjectDecodable, RedactedDescription, Encodable {
    /// The original response.
    var raw: RawJSON { get set }
    /// Whether the response contains a token or another secret and therefore refuses to be encoded again.
    static var holdsSecrets: Bool { get }
}

extension PlaidResponse {
    /// False unless the generated type overrides it.
    public static var holdsSecrets: Bool { false }

    /// Reads the body of a successful answer.
    public static func read(body: [UInt8], contentType: String?, options: JSONOptions) throws(JSONError) -> Self {
        var anomalies: [JSONAnomaly] = []
        let read: Self? = try JSONReader.parse(body, options: options) { json in
            let value: Self? = json.decode()
            anomalies = json.anomalies
            return value
        }
        guard var response = read else { throw JSONError(code: .unexpectedByte, offset: 0) }
        response.raw = RawJSON(body, anomalies: anomalies)
        return response
    }

    /// Creates a response from JSON text, for an application's own tests.
    ///
    /// - Throws: `JSONError` when the text is not a JSON object.
    public init(jsonText: String) throws(JSONError) {
        self = try Self.read(body: Array(jsonText.utf8), contentType: nil, options: .standard)
    }

    /// The response's bytes, to be stored or passed on.
    ///
    /// - Throws: ``PlaidError`` with code `responseHoldsSecrets` when the response contains a token.
    public func encodedJSON() throws(PlaidError) -> [UInt8] {
        guard !Self.holdsSecrets else {
            throw PlaidError(
                code: .responseHoldsSecrets,
                message: "\(Self.self) contains a secret and is not encoded; store its members.")
        }
        return raw.bytes
    }
}

/// The bytes of a response, and the problems found in them.
///
/// The bytes may contain personal data and secrets; descriptions do not show them.
public struct RawJSON: Sendable, RedactedDescription {
    /// The original response.
    public let bytes: [UInt8]
    /// Members that were missing, null or of another type than documented, decoded as neutral values.
    public let anomalies: [JSONAnomaly]

    /// Wraps the bytes of a response.
    public init(_ bytes: [UInt8], anomalies: [JSONAnomaly] = []) {
        self.bytes = bytes
        self.anomalies = anomalies
    }

    /// No bytes: the response was created by hand.
    public static let empty = RawJSON([])

    /// The response as an untyped value.
    ///
    /// - Throws: `JSONError` when there are no bytes.
    public func value() throws(JSONError) -> JSONValue { try JSONValue(parsing: bytes) }
}

/// A response that is a file, such as a PDF.
public struct PlaidBinaryResponse: PlaidResult, RedactedDescription {
    /// The file.
    public let bytes: [UInt8]
    /// Its media type, such as `application/pdf`.
    public let contentType: String?

    /// Creates a response, for an application's own tests.
    public init(bytes: [UInt8], contentType: String?) {
        self.bytes = bytes
        self.contentType = contentType
    }

    /// Reads the body of a successful answer.
    public static func read(
        body: [UInt8], contentType: String?, options: JSONOptions
    ) throws(JSONError) -> PlaidBinaryResponse {
        PlaidBinaryResponse(bytes: body, contentType: contentType)
    }
}
