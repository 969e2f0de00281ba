/// How an Item is.
///
/// What each state means and who repairs it is in the table of `PlaidKnowledge`.
package enum ItemHealth: String, Sendable, Hashable, CaseIterable {
    /// Data arrives.
    case healthy
    /// The user has to log in to the bank again.
    case loginRequired
    /// No account is shared, or none of the kind that is needed.
    case noAccounts
    /// The user has not consented to data that is needed.
    case consentRequired
    /// The connection will end within days unless its user renews it (United States and Canada).
    case pendingDisconnect
    /// The consent will end within days unless its user renews it (Europe).
    case pendingExpiration
    /// Plaid cannot read this bank or this login any more.
    case notSupported
    /// The user withdrew the permission.
    case revoked
    /// Plaid does not know the Item any more.
    case removed
    /// The bank does not answer.
    case institutionDown

    /// Whether asking Plaid for data makes sense.
    package var allowsSync: Bool { self != .revoked && self != .removed }

    /// A report of a lower rank does not hide a state of a higher one.
    var rank: Int {
        switch self {
        case .healthy: 0
        case .institutionDown: 1
        case .pendingDisconnect, .pendingExpiration: 2
        case .loginRequired, .noAccounts, .consentRequired, .notSupported: 3
        case .revoked: 4
        case .removed: 5
        }
    }
}

/// An Item's health with its cause.
package struct ItemCondition: Sendable, Hashable {
    package var health: ItemHealth
    /// When the health became what it is.
    package var since: Instant
    /// Plaid's code, such as `ITEM_LOGIN_REQUIRED`.
    package var errorCode: String?
    /// When the connection or the consent ends, if Plaid said so.
    package var endsAt: Instant?
    /// A disturbance beside a health that does not pass by itself; alone it is the health `institutionDown`.
    package var outage: Outage?

    /// A disturbance that passes by itself.
    package struct Outage: Sendable, Hashable {
        /// Plaid's code, such as `INSTITUTION_DOWN`.
        package var errorCode: String
        package var since: Instant

        package init(errorCode: String, since: Instant) {
            self.errorCode = errorCode
            self.since = since
        }
    }

    package init(
        _ health: ItemHealth, since: Instant, errorCode: String? = nil, endsAt: Instant? = nil, outage: Outage? = nil
    ) {
        self.health = health
        self.since = since
        self.errorCode = errorCode
        self.endsAt = endsAt
        self.outage = outage
    }
}
