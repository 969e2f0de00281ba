// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Knowledge {
    /// The meaning of a code, status, event or product, and what to do about it.
    public struct Entry: Sendable, Hashable {
        /// The kind of word.
        public var kind: Kind
        /// The word as Plaid writes it; a webhook is `TYPE/CODE`.
        public var key: String
        /// The meaning, in one or two sentences for a developer.
        public var meaning: String
        /// Who has to act.
        public var whoActs: Actor
        /// Whether and how to retry; never empty.
        public var retry: String
        /// A message for the end user in plain language; nil if the user needs none.
        public var userText: String?
        /// The next request or step for this integration.
        public var nextCall: String?
        /// A command that reproduces it in the offline Sandbox, if there is one.
        public var sandboxCommand: String?
        /// The page in Plaid's documentation.
        public var documentation: String
        /// The error types of an error code, the most common one first; empty for other kinds.
        public var families: [String] = []
        /// The state of the Item after an error or a webhook, a key of the kind `itemState`; nil when it does not affect the
        /// Item's health.
        public var itemState: String?
        /// How Link's update mode repairs a state of an Item; nil when it does not.
        public var updateMode: UpdateMode?
    }

    /// The kind of word that an entry explains.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// An `error_type`.
        case errorType = "error-type"
        /// An `error_code`.
        case errorCode = "error-code"
        /// An error code of this library.
        case clientCode = "client-code"
        /// An error code of Tartan's service.
        case serviceCode = "service-code"
        /// An error code of a sync run, the store or the vault.
        case engineCode = "engine-code"
        /// A cause that `tartan why` reports.
        case cause
        /// A webhook, `webhook_type` and `webhook_code`.
        case webhook
        /// A state of an Item in the service.
        case itemState = "item-state"
        /// A decision about a transfer authorization, or its rationale.
        case transferDecision = "transfer-decision"
        /// The status of a transfer.
        case transferStatus = "transfer-status"
        /// An event of a transfer, a sweep or a refund.
        case transferEvent = "transfer-event"
        /// How far a payment of the service has come before it is a transfer, or why it never became one.
        case paymentPhase = "payment-phase"
        /// The reason for which an event or a step of a payment is refused.
        case paymentRefusal = "payment-refusal"
        /// A remark about an event of a payment.
        case paymentNotice = "payment-notice"
        /// The reason for which a bank returned an ACH payment.
        case achReturn = "ach-return"
        /// The reason for which a bank asks for a change of an ACH payment's data.
        case achChange = "ach-change"
        /// The step of Link at which the user left.
        case linkExit = "link-exit"
        /// A Link event, `eventName`.
        case linkEvent = "link-event"
        /// A product.
        case product
    }

    /// What a session in update mode has to offer to repair an Item.
    public enum UpdateMode: String, Sendable, Hashable, CaseIterable {
        /// Logging in to the bank again.
        case login
        /// Selecting the shared accounts, `update.account_selection_enabled`.
        case accounts
        /// Consenting to more products, `additional_consented_products`.
        case consent
    }

    /// The party that has to act.
    public enum Actor: String, Sendable, Hashable, CaseIterable {
        /// Nobody: it is informational, or it resolves itself.
        case nobody
        /// The developer of the integration.
        case developer
        /// The end user who connected the bank.
        case endUser
        /// The bank.
        case bank
        /// Plaid.
        case plaid

        /// The party's name in a sentence.
        package var words: String {
            switch self {
            case .nobody: "nobody"
            case .developer: "the developer"
            case .endUser: "the end user"
            case .bank: "the bank"
            case .plaid: "Plaid"
            }
        }
    }
}
