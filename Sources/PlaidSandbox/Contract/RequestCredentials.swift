// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// Who sends a request, from its body or its headers.
struct RequestCredentials: Sendable {
    var clientID: String
    var secret: String

    private static let longestSecret = 1_024

    /// Takes the credentials out of a body; those in the body count before those in the headers.
    ///
    /// A null in the body is absence, as for every other member.
    init(takenFrom body: inout JSONObject, headers: SandboxHeaders) throws(SandboxError) {
        let client = Self.take("client_id", from: &body) ?? headers["plaid-client-id"].map(JSONValue.string)
        let secret = Self.take("secret", from: &body) ?? headers["plaid-secret"].map(JSONValue.string)
        var missing: [String] = []
        if client == nil { missing.append("client_id") }
        if secret == nil || secret == "" { missing.append("secret") }
        guard missing.isEmpty else { throw .missingFields(missing) }
        guard let clientID = client?.stringValue, Self.isWellFormed(clientID) else { throw .malformedClientID }
        guard let text = secret?.stringValue, text.utf8.count <= Self.longestSecret else {
            throw .invalidField("secret must be a properly formatted, non-empty string")
        }
        self.clientID = clientID
        self.secret = text
    }

    private static func take(_ name: String, from body: inout JSONObject) -> JSONValue? {
        let value = body[name]
        body[name] = nil
        return value?.isNull == true ? nil : value
    }

    /// Any visible text of a reasonable length: this Sandbox knows no list of clients.
    static func isWellFormed(_ clientID: String) -> Bool {
        (1...128).contains(clientID.utf8.count)
            && clientID.unicodeScalars.allSatisfy { scalar in
                scalar.value > 0x20 && scalar.value != 0x7F && (scalar.isASCII || !scalar.properties.isWhitespace)
            }
    }
}
