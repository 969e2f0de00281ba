// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A public key that Plaid signs webhooks with.
package struct WebhookKeyRecord: Sendable, Hashable {
    /// The maximum number of keys per environment; Plaid has a few at a time.
    package static let maximumCount = 32

    /// The environment that the key belongs to.
    package var environment: String
    package var keyID: String
    /// The coordinates of the point on P-256, in base64url.
    package var x: String
    package var y: String
    /// When Plaid retired it, in seconds since 1970.
    package var expiredAt: Int64?
    package var fetchedAt: Instant

    package init(
        environment: String, keyID: String, x: String, y: String, expiredAt: Int64? = nil, fetchedAt: Instant
    ) {
        self.environment = environment
        self.keyID = keyID
        self.x = x
        self.y = y
        self.expiredAt = expiredAt
        self.fetchedAt = fetchedAt
    }

    /// Whether it is kept when there are too many.
    package static func isKeptBefore(_ left: WebhookKeyRecord, _ right: WebhookKeyRecord) -> Bool {
        left.fetchedAt == right.fetchedAt ? left.keyID < right.keyID : left.fetchedAt > right.fetchedAt
    }
}
