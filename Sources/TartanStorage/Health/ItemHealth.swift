// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The health of an Item.
///
/// The table of `PlaidKnowledge` explains each state and who repairs it.
package enum ItemHealth: String, Sendable, Hashable, CaseIterable {
    /// Data arrives.
    case healthy
    /// The user has to log in to the bank again.
    case loginRequired
    /// No account is shared, or none of the required type.
    case noAccounts
    /// The user has not consented to required data.
    case consentRequired
    /// The connection ends within days unless the user renews it (United States and Canada).
    case pendingDisconnect
    /// The consent expires within days unless the user renews it (Europe).
    case pendingExpiration
    /// Plaid no longer supports this bank or this login.
    case notSupported
    /// The user revoked the permission.
    case revoked
    /// The Item no longer exists at Plaid.
    case removed
    /// The bank does not respond.
    case institutionDown

    /// Whether requests to Plaid can succeed.
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
    /// When the health changed to this state.
    package var since: Instant
    /// Plaid's code, such as `ITEM_LOGIN_REQUIRED`.
    package var errorCode: String?
    /// When the connection or the consent ends, if Plaid reported it.
    package var endsAt: Instant?
    /// An outage next to a state that somebody must repair; an outage alone is the health `institutionDown`.
    package var outage: Outage?

    /// An outage, which passes without action.
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
