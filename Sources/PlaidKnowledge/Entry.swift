extension Knowledge {
    /// What one word of Plaid's means and what to do about it.
    public struct Entry: Sendable, Hashable {
        /// What sort of word it is.
        public var kind: Kind
        /// The word, as Plaid writes it; a webhook is `TYPE/CODE`.
        public var key: String
        /// What it says, in one or two sentences for a developer.
        public var meaning: String
        /// Who has to do something.
        public var whoActs: Actor
        /// Whether and how to repeat; never empty.
        public var retry: String
        /// What to tell the end user in plain words, when there is something to tell.
        public var userText: String?
        /// The next call, step or method of this integration.
        public var nextCall: String?
        /// A command that provokes it in the offline Sandbox, when one does.
        public var sandboxCommand: String?
        /// The page of Plaid's documentation.
        public var documentation: String
        /// The families of an error code, the usual one first; empty for other kinds.
        public var families: [String] = []
        /// The state, a key of the kind `itemState`, that an error or a webhook puts an Item into; nil when it says nothing
        /// about the Item's health.
        public var itemState: String?
        /// How Link's update mode repairs a state of an Item; nil when it does not.
        public var updateMode: UpdateMode?
    }

    /// What sort of word an entry explains.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A family of errors, `error_type`.
        case errorType = "error-type"
        /// An `error_code`.
        case errorCode = "error-code"
        /// One of this library's own failures.
        case clientCode = "client-code"
        /// A code of an error body of Tartan's service.
        case serviceCode = "service-code"
        /// A code with which a round of Tartan's engine, its store or its vault ends.
        case engineCode = "engine-code"
        /// A cause that `tartan why` names.
        case cause
        /// A webhook, `webhook_type` and `webhook_code`.
        case webhook
        /// A state in which the service keeps an Item.
        case itemState = "item-state"
        /// The answer to the question whether a transfer may be made, or a reason for it.
        case transferDecision = "transfer-decision"
        /// The status of a transfer.
        case transferStatus = "transfer-status"
        /// An event of a transfer, a sweep or a refund.
        case transferEvent = "transfer-event"
        /// The reason for which a bank sent an ACH payment back.
        case achReturn = "ach-return"
        /// Where Link stood when the user left.
        case linkExit = "link-exit"
        /// An event of Link, `eventName`.
        case linkEvent = "link-event"
        /// A product.
        case product
    }

    /// What a visit to Link's update mode has to offer for a repair.
    public enum UpdateMode: String, Sendable, Hashable, CaseIterable {
        /// Signing in to the bank again.
        case login
        /// Choosing which accounts are shared, `update.account_selection_enabled`.
        case accounts
        /// Consenting to more products, `additional_consented_products`.
        case consent
    }

    /// Who has to do something.
    public enum Actor: String, Sendable, Hashable, CaseIterable {
        /// Nobody: it is news, or it mends itself.
        case nobody
        /// The developer of the integration.
        case developer
        /// The person whose bank it is.
        case endUser
        /// The bank.
        case bank
        /// Plaid.
        case plaid

        /// Who it is, as a part of a sentence.
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
