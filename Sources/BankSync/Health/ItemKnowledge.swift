// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidKnowledge
package import TartanStorage

// Item health derived from the knowledge table. No other place decides what a code means for an Item.

extension ItemHealth {
    /// Returns the state that an error code puts an Item into; `nil` when the code does not affect it.
    package init?(errorCode: String) {
        guard let state = Knowledge.error(code: errorCode)?.itemState else { return nil }
        self.init(rawValue: state)
    }

    /// Returns the state that a webhook puts its Item into, regardless of its body.
    package init?(webhookType type: String, code: String) {
        guard let state = Knowledge.webhook(type: type, code: code)?.itemState else { return nil }
        self.init(rawValue: state)
    }

    private var entry: Knowledge.Entry? { Knowledge.entry(.itemState, rawValue) }

    /// What to do next, in one sentence.
    package var nextAction: String { entry?.nextCall.map { $0 + "." } ?? "" }

    /// Whether the user can repair it in update mode.
    package var wantsUpdateMode: Bool { entry?.updateMode != nil }

    /// Whether update mode has to let the user choose accounts.
    package var wantsAccounts: Bool { entry?.updateMode == .accounts }

    /// Whether update mode has to ask for consent to more products.
    package var wantsConsent: Bool { entry?.updateMode == .consent }
}

extension ItemCondition {
    /// The next step for the health, and for an outage at the same time.
    package var nextAction: String {
        guard outage != nil else { return health.nextAction }
        return
            "\(health.nextAction) The bank is not responding at the moment; if Link cannot reach it, try again later."
    }
}

extension HealthEvent {
    /// Returns the effect of an error on its Item; `nil` when it has none.
    package static func error(_ code: String, at time: Instant) -> HealthEvent? {
        ItemHealth(errorCode: code).map { .reported($0, code: code, endsAt: nil, at: time) }
    }
}
