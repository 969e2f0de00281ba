// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// A Link token of a user, so that Link's result can be tied to that user.
package struct LinkTokenRecord: Sendable, Hashable {
    /// The purpose of the Link session.
    package enum Purpose: String, Sendable, Hashable, CaseIterable {
        case connect
        case update
    }

    package var digest: TokenDigest
    package var userID: UserID
    package var purpose: Purpose
    /// The Item to repair, when the purpose is an update.
    package var itemID: ItemID?
    /// The token itself, encrypted, for looking up its sessions at Plaid.
    package var sealedToken: SealedBytes?
    package var createdAt: Instant
    package var expiresAt: Instant

    /// The column's name in associated data; there is no Item yet, so that is the digest's place.
    package static let tokenColumn = "link_tokens.sealed_token"

    package init(
        digest: TokenDigest, userID: UserID, purpose: Purpose = .connect, itemID: ItemID? = nil,
        sealedToken: SealedBytes? = nil, createdAt: Instant, expiresAt: Instant
    ) {
        self.digest = digest
        self.userID = userID
        self.purpose = purpose
        self.itemID = itemID
        self.sealedToken = sealedToken
        self.createdAt = createdAt
        self.expiresAt = expiresAt
    }
}
