// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// An application's API key; the key itself is not stored.
package struct APIKeyRecord: Sendable, Hashable {
    package var name: String
    package var digest: TokenDigest
    package var createdAt: Instant
    package var revokedAt: Instant?

    package init(name: String, digest: TokenDigest, createdAt: Instant, revokedAt: Instant? = nil) {
        self.name = name
        self.digest = digest
        self.createdAt = createdAt
        self.revokedAt = revokedAt
    }
}
