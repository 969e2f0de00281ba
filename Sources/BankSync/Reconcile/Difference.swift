package import PlaidTypes

/// One place where the store does not say what the bank says.
package struct Difference: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        /// The bank has it, the store has not.
        case missing
        /// The store has it, the bank has not.
        case extra
        /// Both have it, and a member differs.
        case changed
    }

    package enum Subject: Sendable, Hashable {
        case account(AccountID)
        case transaction(TransactionID)
    }

    package var kind: Kind
    package var subject: Subject
    /// The member that differs.
    package var member: String?
    /// What the store says; it may be personal.
    package var stored: String?
    /// What the bank says; it may be personal.
    package var bank: String?

    package init(
        _ kind: Kind, _ subject: Subject, member: String? = nil, stored: String? = nil, bank: String? = nil
    ) {
        self.kind = kind
        self.subject = subject
        self.member = member
        self.stored = stored
        self.bank = bank
    }
}
