// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidJSON

/// A JSON Web Token in its compact form, parsed but not yet verified.
///
/// Exactly three base64url parts; header and payload are JSON objects without duplicate members. The caller still has to
/// check the signature over ``signedBytes``, with an algorithm that the caller chooses.
package struct CompactToken: Sendable {
    /// The first part.
    package let header: JSONObject
    /// The second part.
    package let payload: JSONObject
    /// The third part's bytes.
    package let signature: [UInt8]
    /// The signed bytes: the first two parts unchanged, with the dot between them.
    package let signedBytes: [UInt8]

    /// Parses a token; `nil` when it is not in exactly this form.
    package init?(_ text: String, maximumBytes: Int) {
        let bytes = Array(text.utf8)
        guard bytes.count <= maximumBytes else { return nil }
        let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard parts.count == 3,
            let headerBytes = Base64URL.decode(parts[0]), let payloadBytes = Base64URL.decode(parts[1]),
            let signature = Base64URL.decode(parts[2]),
            let header = try? JSONValue(parsing: headerBytes, options: .strictToken).objectValue,
            let payload = try? JSONValue(parsing: payloadBytes, options: .strictToken).objectValue
        else { return nil }
        self.header = header
        self.payload = payload
        self.signature = signature
        signedBytes = Array(bytes[..<parts[1].endIndex])
    }

    /// The token with its signature in canonical form, which both valid signatures of a text share.
    package var canonicalText: String {
        String(decoding: signedBytes, as: UTF8.self) + "." + Base64URL.encode(LowS.form(of: signature))
    }

    /// Returns a claim that is a whole number of seconds in plain digits; `1.0`, `1e9` and strings are refused.
    package func seconds(_ claim: String) -> Int? {
        guard let number = payload[claim]?.numberValue, number.text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int(number.text)
    }
}
