// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import PlaidJSON

@testable import PlaidWebhooks

/// Signs deliveries as Plaid does, and as it never would.
struct Signer: Sendable {
    let keyID: String
    let privateKey: P256.Signing.PrivateKey

    init(keyID: String = "6c5516e1-92dc-479e-a8ff-5a51992e0001") {
        self.keyID = keyID
        privateKey = P256.Signing.PrivateKey()
    }

    /// The key as the endpoint answers it.
    var key: WebhookVerificationKey {
        let point = privateKey.publicKey.rawRepresentation
        return WebhookVerificationKey(
            keyID: keyID, x: Base64URL.encode(point.prefix(32)), y: Base64URL.encode(point.suffix(32)))
    }

    func signature(over text: String) throws -> [UInt8] {
        Array(try privateKey.signature(for: Data(text.utf8)).rawRepresentation)
    }

    /// A token with exactly these two JSON texts, well signed.
    func token(header: String, payload: String) throws -> String {
        let signed = Base64URL.encode(header.utf8) + "." + Base64URL.encode(payload.utf8)
        return signed + "." + Base64URL.encode(try signature(over: signed))
    }

    /// The token of a genuine delivery.
    func token(for body: [UInt8], at now: Date) throws -> String {
        try token(header: header(), payload: Self.payload(for: body, issuedAt: "\(Int(now.timeIntervalSince1970))"))
    }

    func header(algorithm: String = "ES256") -> String {
        #"{"alg":"\#(algorithm)","kid":"\#(keyID)","typ":"JWT"}"#
    }

    static func payload(for body: [UInt8], issuedAt: String) -> String {
        #"{"iat":\#(issuedAt),"request_body_sha256":"\#(hash(body))"}"#
    }

    static func hash(_ body: [UInt8]) -> String {
        SHA256.hash(data: body).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}
