// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import FoundationEssentials

/// The claims of a token, not yet verified.
struct ClaimedToken: Sendable {
    let token: CompactToken
    let keyID: String
    let issuedAt: Date
    let bodyHash: [UInt8]

    /// Whether the token claims to belong to that body.
    func isAbout(_ body: [UInt8]) -> Bool { ConstantTime.areEqual(bodyHash, Self.hexadecimalSHA256(of: body)) }

    private static func hexadecimalSHA256(of bytes: [UInt8]) -> [UInt8] {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in SHA256.hash(data: bytes) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return text
    }
}

/// A token that Plaid signed; the body is still to be compared with it.
package struct ProvenToken: Sendable {
    private let claimed: ClaimedToken

    /// Checks the signature.
    init(_ claimed: ClaimedToken, key: CheckedKey, now: Date) throws(WebhookError) {
        guard !key.isExpired(at: now) else { throw WebhookError(.keyExpired, "the key has been retired") }
        guard key.isValidSignature(claimed.token.signature, for: claimed.token.signedBytes) else {
            throw WebhookError(.signatureInvalid, "the signature does not match the key")
        }
        self.claimed = claimed
    }

    /// Returns the webhook with a body.
    ///
    /// - Throws: ``WebhookError`` with code `bodyMismatch` or `bodyNotJSON`.
    package func webhook(body: [UInt8]) throws(WebhookError) -> VerifiedWebhook {
        guard claimed.isAbout(body) else { throw WebhookVerifier.bodyMismatch }
        let webhook = VerifiedWebhook(
            keyID: claimed.keyID, issuedAt: claimed.issuedAt, canonicalToken: claimed.token.canonicalText,
            verifiedBody: body)
        guard let webhook else {
            throw WebhookError(.bodyNotJSON, "the body is signed but is not a JSON object")
        }
        return webhook
    }
}
