/// How an Item is, and what to do about it.
package enum ItemHealth: String, Sendable, Hashable, CaseIterable {
    /// Data arrives.
    case healthy
    /// The bank wants its user to log in again.
    case loginRequired
    /// The connection will end within days unless its user renews it (United States and Canada).
    case pendingDisconnect
    /// The consent will end within days unless its user renews it (Europe).
    case pendingExpiration
    /// The user withdrew the permission.
    case revoked
    /// Plaid does not know the Item any more.
    case removed
    /// The bank does not answer.
    case institutionDown

    /// What to do next, in one sentence.
    package var nextAction: String {
        switch self {
        case .healthy: "Nothing to do."
        case .loginRequired: "Open Link in update mode so that the user logs in to the bank again."
        case .pendingDisconnect: "Open Link in update mode before the connection ends."
        case .pendingExpiration: "Open Link in update mode before the consent ends."
        case .revoked: "The user withdrew the permission: connect the bank anew, or delete the Item."
        case .removed: "Plaid no longer knows this Item: connect the bank anew, or delete the Item."
        case .institutionDown: "Wait: the bank does not answer, and is asked again by itself."
        }
    }

    /// Whether asking Plaid for data makes sense.
    package var allowsSync: Bool { self != .revoked && self != .removed }

    /// Whether the user repairs it in Link's update mode.
    package var wantsUpdateMode: Bool {
        self == .loginRequired || self == .pendingDisconnect || self == .pendingExpiration
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

    package init(_ health: ItemHealth, since: Instant, errorCode: String? = nil, endsAt: Instant? = nil) {
        self.health = health
        self.since = since
        self.errorCode = errorCode
        self.endsAt = endsAt
    }
}
