// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
package import Payments
package import PlaidTypes
package import TartanStorage

/// The keys by which payments, authorizations and refunds exist once.
package enum PaymentKeys {
    /// The digest of a caller's key: each user has keys of its own.
    package static func digest(_ key: IdempotencyKey, of user: UserID) -> TokenDigest {
        digest(["payment", user.rawValue, key.text])
    }

    /// The ID of the payment that a key belongs to, so that it is found by its key.
    package static func paymentID(_ digest: TokenDigest) -> String { "pay_\(digest.hexadecimal.prefix(32))" }

    /// The key under which a refund is reserved and stored, which does not show the caller's key.
    package static func refundKey(_ key: IdempotencyKey, of user: UserID) throws(PaymentRefusal) -> IdempotencyKey {
        try IdempotencyKey(digest(["refund", user.rawValue, key.text]).hexadecimal)
    }

    /// Plaid's idempotency key of an authorization; at most 50 characters.
    static func authorization(_ paymentID: String, round: Int) -> String { "\(paymentID)-\(round)" }

    /// Plaid's idempotency key of a refund; at most 50 characters.
    static func refund(_ paymentID: String, _ key: IdempotencyKey) -> String {
        "ref_\(digest([paymentID, key.text]).hexadecimal.prefix(40))"
    }

    static func digest(ofContent bytes: [UInt8]) -> TokenDigest {
        TokenDigest(bytes: Array(SHA256.hash(data: bytes)))
    }

    /// Each part is preceded by its length, so that no two lists of parts have the same bytes.
    private static func digest(_ parts: [String]) -> TokenDigest {
        digest(ofContent: parts.flatMap { Array("\($0.utf8.count):\($0)".utf8) })
    }
}
