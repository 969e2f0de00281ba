// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import PlaidWebhooks

/// Signs webhooks as Plaid does and answers with the key.
struct OneWebhookKey: WebhookKeySource {
    let id: String
    private let privateKey = P256.Signing.PrivateKey()

    func webhookKey(id asked: String) async throws -> WebhookVerificationKey? {
        guard asked == id else { return nil }
        let point = privateKey.publicKey.rawRepresentation
        return WebhookVerificationKey(
            keyID: id, x: Base64URL.encode(point.prefix(32)), y: Base64URL.encode(point.suffix(32)))
    }

    init(id: String = "6c5516e1-92dc-479e-a8ff-5a51992e0001") { self.id = id }

    /// The same token with (r, n − s), which is as valid.
    static func malleated(_ token: String) throws -> String {
        let parts = token.split(separator: ".").map(String.init)
        guard parts.count == 3, let signature = Base64URL.decode(parts[2].utf8), signature.count == 64 else {
            throw Bench.Failure()
        }
        let order: [UInt8] = [
            0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
            0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51,
        ]
        var other = [UInt8](repeating: 0, count: 32)
        var borrow = 0
        for index in (0..<32).reversed() {
            let difference = Int(order[index]) - Int(signature[32 + index]) - borrow
            borrow = difference < 0 ? 1 : 0
            other[index] = UInt8(truncatingIfNeeded: difference)
        }
        return parts[0] + "." + parts[1] + "." + Base64URL.encode(signature.prefix(32) + other)
    }

    func token(for body: String, at now: Date) throws -> String {
        let hash = SHA256.hash(data: Data(body.utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        let header = #"{"alg":"ES256","kid":"\#(id)","typ":"JWT"}"#
        let payload = #"{"iat":\#(Int(now.timeIntervalSince1970)),"request_body_sha256":"\#(hash.joined())"}"#
        let signed = Base64URL.encode(header.utf8) + "." + Base64URL.encode(payload.utf8)
        let signature = try privateKey.signature(for: Data(signed.utf8)).rawRepresentation
        return signed + "." + Base64URL.encode(signature)
    }
}
