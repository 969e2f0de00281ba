// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger
package import Payments
package import PlaidTypes
package import TartanStorage

/// A payment as an application sees it.
package struct PaymentView: Sendable, Hashable, RedactedDescription {
    package var id: String
    package var userID: UserID
    package var itemID: ItemID
    package var accountID: AccountID
    package var direction: Payment.Direction
    package var amount: Money
    package var network: LedgerAccount.Network
    package var achClass: String?
    /// `nil` after the user's erasure.
    package var statementText: String?
    package var phase: PaymentPhase
    /// Where the money is; `nil` while there is no transfer.
    package var stage: Lifecycle?
    package var sweeping: Sweeping?
    package var authorization: Authorization?
    package var transferID: String?
    /// The code of a failure or a return, such as `R01`.
    package var failureCode: String?
    /// Why there is no transfer, in Plaid's or our code and one sentence.
    package var refusal: Refusal?
    package var isGuaranteed: Bool
    package var refunds: [RefundView]
    /// What can still be refunded; zero if nothing can.
    package var refundable: Money
    package var isCancellable: Bool
    /// What a person has to look at, as words such as `undone_after_refund`; empty as a rule.
    package var warnings: [String]
    package var approval: Approval?
    package var createdAt: Instant
    package var updatedAt: Instant
    package var version: Int64

    /// The word that says where the payment stands: the stage of the transfer once there is one, the phase before.
    package var status: String { phase == .submitted ? (stage ?? .pending).rawValue : phase.rawValue }

    package struct Authorization: Sendable, Hashable {
        package var id: String
        /// `approved`, `declined` or `user_action_required`.
        package var decision: String
        /// The code of the rationale, such as `NSF`.
        package var rationale: String?
        package var rationaleText: String?
        /// When it can no longer be used for a transfer.
        package var expiresAt: Instant?

        package init(
            id: String, decision: String, rationale: String? = nil, rationaleText: String? = nil,
            expiresAt: Instant? = nil
        ) {
            self.id = id
            self.decision = decision
            self.rationale = rationale
            self.rationaleText = rationaleText
            self.expiresAt = expiresAt
        }
    }

    package struct Refusal: Sendable, Hashable {
        package var code: String
        package var message: String

        package init(code: String, message: String) {
            self.code = code
            self.message = message
        }
    }

    package struct Approval: Sendable, Hashable {
        package var isGiven: Bool
        /// Who approved it.
        package var by: String?
        package var at: Instant?

        package init(isGiven: Bool, by: String? = nil, at: Instant? = nil) {
            self.isGiven = isGiven
            self.by = by
            self.at = at
        }
    }

    package struct RefundView: Sendable, Hashable {
        /// Plaid's ID; `nil` while nobody knows whether Plaid has created it.
        package var id: String?
        package var amount: Money
        /// `requested` before Plaid has assigned an ID, then the stage.
        package var status: String
        package var failureCode: String?

        package init(id: String?, amount: Money, status: String, failureCode: String? = nil) {
            self.id = id
            self.amount = amount
            self.status = status
            self.failureCode = failureCode
        }
    }

    package init(
        id: String, userID: UserID, itemID: ItemID, accountID: AccountID, direction: Payment.Direction, amount: Money,
        network: LedgerAccount.Network, achClass: String?, statementText: String?, phase: PaymentPhase,
        stage: Lifecycle? = nil, sweeping: Sweeping? = nil, authorization: Authorization? = nil,
        transferID: String? = nil, failureCode: String? = nil, refusal: Refusal? = nil, isGuaranteed: Bool = false,
        refunds: [RefundView] = [], refundable: Money, isCancellable: Bool, warnings: [String] = [],
        approval: Approval? = nil, createdAt: Instant, updatedAt: Instant, version: Int64
    ) {
        self.id = id
        self.userID = userID
        self.itemID = itemID
        self.accountID = accountID
        self.direction = direction
        self.amount = amount
        self.network = network
        self.achClass = achClass
        self.statementText = statementText
        self.phase = phase
        self.stage = stage
        self.sweeping = sweeping
        self.authorization = authorization
        self.transferID = transferID
        self.failureCode = failureCode
        self.refusal = refusal
        self.isGuaranteed = isGuaranteed
        self.refunds = refunds
        self.refundable = refundable
        self.isCancellable = isCancellable
        self.warnings = warnings
        self.approval = approval
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.version = version
    }
}

/// What a request would lead to; nothing was sent that could move money.
package struct PaymentPreview: Sendable, Hashable {
    /// Whether it would be accepted as far as Tartan can know.
    ///
    /// Plaid decides only when it is created.
    package var isAccepted: Bool
    /// Why it would be refused.
    package var refusal: PaymentView.Refusal?
    package var needsApproval: Bool
    /// The stored available balance of the account, if there is one.
    package var availableBalance: Money?
    package var balanceAt: Instant?
    /// What the caller should know, one sentence each.
    package var remarks: [String]

    package init(
        isAccepted: Bool, refusal: PaymentView.Refusal?, needsApproval: Bool, availableBalance: Money? = nil,
        balanceAt: Instant? = nil, remarks: [String] = []
    ) {
        self.isAccepted = isAccepted
        self.refusal = refusal
        self.needsApproval = needsApproval
        self.availableBalance = availableBalance
        self.balanceAt = balanceAt
        self.remarks = remarks
    }
}
