// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import FoundationEssentials

/// A verification key whose every member has been checked.
struct CheckedKey: Sendable {
    private let publicKey: P256.Signing.PublicKey
    let expiredAt: Int?

    /// Checks a key; `nil` when it is not an ES256 key on P-256 with the id that was asked for.
    init?(_ key: WebhookVerificationKey, expectedID: String) {
        guard key.keyID == expectedID, key.keyType == "EC", key.curve == "P-256", key.algorithm == "ES256",
            key.use == "sig",
            let x = Base64URL.decode(key.x.utf8), x.count == 32,
            let y = Base64URL.decode(key.y.utf8), y.count == 32,
            // The library refuses a point that is not on the curve, and the one at infinity has no such form.
            let publicKey = try? P256.Signing.PublicKey(x963Representation: [0x04] + x + y)
        else { return nil }
        self.publicKey = publicKey
        expiredAt = key.expiredAt
    }

    /// Whether the key has been retired at that moment.
    func isExpired(at now: Date) -> Bool {
        guard let expiredAt else { return false }
        return Double(expiredAt) <= now.timeIntervalSince1970
    }

    /// Whether the signature, r and s of 32 bytes each, is this key's over the message; DER is never accepted.
    func isValidSignature(_ signature: [UInt8], for message: [UInt8]) -> Bool {
        guard signature.count == 64, let parsed = try? P256.Signing.ECDSASignature(rawRepresentation: signature)
        else { return false }
        return publicKey.isValidSignature(parsed, for: message)
    }
}
