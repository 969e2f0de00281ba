// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// The exchange of one public token, stored before it starts, so that no crash loses a billed Item.
package struct ExchangeIntentRecord: Sendable, Hashable {
    /// The state of the exchange.
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// The request may or may not have been sent to Plaid.
        case started
        /// Plaid returned an access token, but the Item is not stored yet.
        case exchanged
        /// The Item is stored.
        case committed
        /// Nothing is left at Plaid: refused, or the Item was removed again.
        case rolledBack
        /// Plaid may have created an unknown Item: a person has to check.
        case unknownOutcome
    }

    package var publicTokenDigest: TokenDigest
    package var userID: UserID
    package var linkTokenDigest: TokenDigest?
    package var state: State
    package var itemID: ItemID?
    /// Encrypted like an Item's token, so that an interrupted exchange can be resumed or removed.
    package var accessToken: SealedBytes?
    package var errorCode: String?
    package var requestID: RequestID?
    package var createdAt: Instant
    package var updatedAt: Instant

    package init(
        publicTokenDigest: TokenDigest, userID: UserID, linkTokenDigest: TokenDigest? = nil, state: State = .started,
        itemID: ItemID? = nil, accessToken: SealedBytes? = nil, errorCode: String? = nil, requestID: RequestID? = nil,
        createdAt: Instant, updatedAt: Instant? = nil
    ) {
        self.publicTokenDigest = publicTokenDigest
        self.userID = userID
        self.linkTokenDigest = linkTokenDigest
        self.state = state
        self.itemID = itemID
        self.accessToken = accessToken
        self.errorCode = errorCode
        self.requestID = requestID
        self.createdAt = createdAt
        self.updatedAt = updatedAt ?? createdAt
    }
}

extension ExchangeIntentRecord {
    /// Returns this intent as the replacement of a rolled-back one for the same token.
    package func again(after earlier: ExchangeIntentRecord) -> ExchangeIntentRecord {
        var intent = self
        intent.createdAt = earlier.createdAt
        return intent
    }
}
