// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// An event that affects an Item's health.
package enum HealthEvent: Sendable, Hashable {
    /// An error or a webhook puts the Item into a state.
    case reported(ItemHealth, code: String?, endsAt: Instant?, at: Instant)
    /// A sync run was committed.
    ///
    /// It proves nothing about what was reported after its start, so it carries the condition from its start.
    case synced(since: ItemCondition, at: Instant)
    /// Plaid says that the login works again.
    case loginRepaired(at: Instant)
    /// The user completed update mode.
    case updateModeFinished(at: Instant)
    /// The consent's expiry from `/item/get`, `nil` for never; `isNear` when the user should renew it.
    case consent(endsAt: Instant?, isNear: Bool, at: Instant)

    /// A state without a code or an end.
    package static func reported(_ health: ItemHealth, at time: Instant) -> HealthEvent {
        .reported(health, code: nil, endsAt: nil, at: time)
    }
}

extension ItemCondition {
    /// The condition after an event.
    ///
    /// A state that somebody must repair outlives an outage, which is kept next to it. A report never hides a state of a
    /// higher rank. A state ends with an event that proves its end, but not with an event older than the state.
    package func after(_ event: HealthEvent) -> ItemCondition {
        switch event {
        case .reported(.healthy, _, _, _): self
        case .reported(.institutionDown, let code, _, let time): disturbed(code, at: time)
        case .reported(let new, let code, let end, let time): reported(new, code, end, at: time)
        case .synced(let known, let time): synced(known, at: time)
        case .loginRepaired(let time): ending([.loginRequired, .revoked] + Self.pending, provenAt: time)
        case .updateModeFinished(let time):
            ending([.loginRequired, .revoked, .noAccounts, .consentRequired] + Self.pending, provenAt: time)
        case .consent(let end, let isNear, let time): consenting(until: end, isNear, at: time)
        }
    }

    private static let pending: [ItemHealth] = [.pendingDisconnect, .pendingExpiration]

    private func disturbed(_ code: String?, at time: Instant) -> ItemCondition {
        guard health.rank > ItemHealth.institutionDown.rank else {
            return ItemCondition(.institutionDown, since: health == .institutionDown ? since : time, errorCode: code)
        }
        var condition = self
        condition.outage = Outage(errorCode: code ?? "", since: outage?.since ?? time)
        return condition
    }

    private func reported(_ new: ItemHealth, _ code: String?, _ end: Instant?, at time: Instant) -> ItemCondition {
        guard new.rank >= health.rank else { return self }
        return ItemCondition(
            new, since: new == health ? since : time, errorCode: code, endsAt: end ?? (new == health ? endsAt : nil),
            outage: beside)
    }

    /// The outage, whether it is the health itself or next to it.
    private var beside: Outage? {
        health == .institutionDown ? Outage(errorCode: errorCode ?? "", since: since) : outage
    }

    private func synced(_ known: ItemCondition, at time: Instant) -> ItemCondition {
        var condition = self
        if outage == known.outage { condition.outage = nil }
        guard health == known.health, since == known.since, errorCode == known.errorCode else { return condition }
        // A revoked Item may still return cached data from Plaid; only a repair restores it.
        guard health.rank < ItemHealth.revoked.rank else { return condition }
        // A connection that is about to end works until then.
        if Self.pending.contains(health), endsAt.map({ $0 > time }) ?? true { return condition }
        return condition.healed(at: time)
    }

    private func ending(_ healths: [ItemHealth], provenAt time: Instant) -> ItemCondition {
        guard since <= time else { return self }
        var condition = self
        // The user has just logged in to the bank.
        if outage.map({ $0.since <= time }) ?? true { condition.outage = nil }
        return healths.contains(health) || health == .institutionDown ? condition.healed(at: time) : condition
    }

    private func consenting(until end: Instant?, _ isNear: Bool, at time: Instant) -> ItemCondition {
        if isNear { return reported(.pendingExpiration, nil, end, at: time) }
        // The user has renewed the consent.
        return health == .pendingExpiration ? healed(at: time) : self
    }

    private func healed(at time: Instant) -> ItemCondition {
        if let outage { return ItemCondition(.institutionDown, since: outage.since, errorCode: outage.errorCode) }
        return health == .healthy ? self : ItemCondition(.healthy, since: time)
    }
}
