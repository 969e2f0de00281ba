package import PlaidTypes

/// The exchange of one public token, written down before it is begun, so that no crash loses an Item that bills.
package struct ExchangeIntentRecord: Sendable, Hashable {
    /// How far the exchange got.
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// Plaid may or may not have been asked.
        case started
        /// Plaid gave an access token, which is not yet an Item here.
        case exchanged
        /// The Item is stored.
        case committed
        /// Nothing is left at Plaid: refused, or the Item was removed again.
        case rolledBack
        /// Plaid may have made an Item that nobody knows: for a person to look at.
        case unknownOutcome
    }

    package var publicTokenDigest: TokenDigest
    package var userID: UserID
    package var linkTokenDigest: TokenDigest?
    package var state: State
    package var itemID: ItemID?
    /// Sealed like an Item's, so that an exchange that stopped half way can be taken up or removed.
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
    /// This intent in the place of one of the same token that was rolled back.
    package func again(after earlier: ExchangeIntentRecord) -> ExchangeIntentRecord {
        var intent = self
        intent.createdAt = earlier.createdAt
        return intent
    }
}
