// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import PlaidJSON

/// Writes the token of the header `Plaid-Verification`.
enum WebhookSigner {
    /// Signs a body; `issuedAt` is the real time, since verifiers refuse tokens that are older than five minutes.
    static func token(for body: [UInt8], issuedAt: Date, key: SigningKey) throws -> String {
        let signed = signingInput(for: body, issuedAt: issuedAt, key: key, algorithm: "ES256")
        let signature = try P256.Signing.PrivateKey(rawRepresentation: key.privateKey)
            .signature(for: Data(signed.utf8))
        return "\(signed).\(Base64URL.encode(signature.rawRepresentation))"
    }

    /// The head and the claims of a token, which is what is signed.
    static func signingInput(for body: [UInt8], issuedAt: Date, key: SigningKey, algorithm: String) -> String {
        let header: JSONObject = ["alg": .string(algorithm), "kid": .string(key.id), "typ": "JWT"]
        let digest = SHA256.hash(data: body).map { byte -> String in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0\(text)" : text
        }
        let claims: JSONObject = [
            "iat": .number(JSONNumber(Int(saturating: issuedAt.timeIntervalSince1970))),
            "request_body_sha256": .string(digest.joined()),
        ]
        return "\(Base64URL.encode(header.serialized())).\(Base64URL.encode(claims.serialized()))"
    }
}
