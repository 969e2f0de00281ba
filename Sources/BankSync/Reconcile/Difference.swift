// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// A difference between the store and the bank.
package struct Difference: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        /// The bank has it, the store does not.
        case missing
        /// The store has it, the bank does not.
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
    /// The stored value; it may be personal data.
    package var stored: String?
    /// The bank's value; it may be personal data.
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
