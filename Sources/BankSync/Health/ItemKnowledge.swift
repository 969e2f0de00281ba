import PlaidKnowledge
package import Storage

// What the one table of Plaid's words says about Items. No other place decides what a code means for an Item.

extension ItemHealth {
    /// The state that one of Plaid's error codes puts an Item into; `nil` when it says nothing about it.
    package init?(errorCode: String) {
        guard let state = Knowledge.error(code: errorCode)?.itemState else { return nil }
        self.init(rawValue: state)
    }

    /// The state that a webhook puts its Item into, whatever its body says.
    package init?(webhookType type: String, code: String) {
        guard let state = Knowledge.webhook(type: type, code: code)?.itemState else { return nil }
        self.init(rawValue: state)
    }

    private var entry: Knowledge.Entry? { Knowledge.entry(.itemState, rawValue) }

    /// What to do next, in one sentence.
    package var nextAction: String { entry?.nextCall.map { $0 + "." } ?? "" }

    /// Whether the user repairs it in Link's update mode.
    package var wantsUpdateMode: Bool { entry?.updateMode != nil }

    /// Whether update mode has to let the user choose accounts.
    package var wantsAccounts: Bool { entry?.updateMode == .accounts }

    /// Whether update mode has to ask for consent to more products.
    package var wantsConsent: Bool { entry?.updateMode == .consent }
}

extension ItemCondition {
    /// What to do next: about the health, and about an outage beside it.
    package var nextAction: String {
        guard outage != nil else { return health.nextAction }
        return
            "\(health.nextAction) The bank is not responding at the moment; if Link cannot reach it, try again later."
    }
}

extension HealthEvent {
    /// What an error of Plaid's says about its Item; `nil` when it says nothing.
    package static func error(_ code: String, at time: Instant) -> HealthEvent? {
        ItemHealth(errorCode: code).map { .reported($0, code: code, endsAt: nil, at: time) }
    }
}
