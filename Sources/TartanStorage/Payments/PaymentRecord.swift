// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger
package import PlaidTypes

/// A payment as it is stored: what identifies it, where it stands, and what has to happen next.
///
/// The row stays when its user is erased, without anything that names a person, because the ledger refers to it.
package struct PaymentRecord: Sendable, Hashable, RedactedDescription {
    /// Made here; it begins with `pay_`.
    package var id: String
    package var userID: UserID
    package var itemID: ItemID
    package var accountID: AccountID
    /// The digest of the idempotency key and of who sent it.
    ///
    /// It belongs to this payment for good.
    package var keyDigest: TokenDigest
    /// The digest of the request; another request with the same key is refused.
    package var contentDigest: TokenDigest
    /// `debit` or `credit`.
    package var direction: String
    /// Always positive.
    package var amount: Money
    package var network: String
    /// The word of a ``PaymentPhase``.
    package var phase: String
    /// Whether it counts against limits: it does unless it certainly never moves money.
    package var counts: Bool
    package var authorizationID: String?
    package var transferID: String?
    /// The state as JSON, without personal data.
    package var state: String
    /// The texts of the request, such as the account holder's name, encrypted; `nil` after erasure.
    package var details: SealedBytes?
    /// The day of its creation in Eastern time, for limits.
    package var day: CalendarDate
    package var createdAt: Instant
    package var updatedAt: Instant
    /// When a worker has to go on with it; `nil` when it waits for events or a person, or is finished.
    package var dueAt: Instant?
    /// Raised by each change.
    ///
    /// A change is refused unless it was made to the newest version.
    package var version: Int64

    /// The column's name in associated data; the row is the payment's ID, and no Item is named.
    package static let detailsColumn = "payments.details"

    package static let columns = [
        "id", "user_id", "item_id", "account_id", "key_digest", "content_digest", "direction", "amount", "currency",
        "network", "phase", "counts", "authorization_id", "transfer_id", "state", "details", "day", "created_at",
        "updated_at", "due_at", "version",
    ]

    package init(
        id: String, userID: UserID, itemID: ItemID, accountID: AccountID, keyDigest: TokenDigest,
        contentDigest: TokenDigest, direction: String, amount: Money, network: String, phase: String,
        counts: Bool = true, authorizationID: String? = nil, transferID: String? = nil, state: String,
        details: SealedBytes?, day: CalendarDate, createdAt: Instant, updatedAt: Instant, dueAt: Instant? = nil,
        version: Int64 = 1
    ) {
        self.id = id
        self.userID = userID
        self.itemID = itemID
        self.accountID = accountID
        self.keyDigest = keyDigest
        self.contentDigest = contentDigest
        self.direction = direction
        self.amount = amount
        self.network = network
        self.phase = phase
        self.counts = counts
        self.authorizationID = authorizationID
        self.transferID = transferID
        self.state = state
        self.details = details
        self.day = day
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.dueAt = dueAt
        self.version = version
    }
}

/// An event of `/transfer/event/sync` as it arrived, and what became of it.
package struct PaymentEventRecord: Sendable, Hashable {
    /// The environment whose numbers these are, such as `production`.
    package var scope: String
    /// Plaid's number of the event.
    package var number: Int64
    /// Plaid's word for what happened.
    package var type: String
    /// Empty for the event of a sweep.
    package var transferID: String
    package var refundID: String?
    package var sweepID: String?
    package var happenedAt: Instant
    package var receivedAt: Instant
    /// The event as Plaid sent it.
    package var body: String
    package var outcome: Outcome
    /// The code of a refusal, or the notices of an applied event, separated by commas.
    package var notes: String?

    /// What became of an event.
    package enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// It changed a state, or was known to have changed nothing.
        case applied
        /// It needs something that has not arrived yet, such as the ID of a refund.
        case waiting
        /// It contradicts the state; a person has to look at it.
        case refused
        /// Its transfer or sweep was not made here.
        case foreign
    }

    package static let columns = [
        "scope", "number", "type", "transfer_id", "refund_id", "sweep_id", "happened_at", "received_at", "body",
        "outcome", "notes",
    ]

    package init(
        scope: String, number: Int64, type: String, transferID: String, refundID: String? = nil,
        sweepID: String? = nil, happenedAt: Instant, receivedAt: Instant, body: String, outcome: Outcome,
        notes: String? = nil
    ) {
        self.scope = scope
        self.number = number
        self.type = type
        self.transferID = transferID
        self.refundID = refundID
        self.sweepID = sweepID
        self.happenedAt = happenedAt
        self.receivedAt = receivedAt
        self.body = body
        self.outcome = outcome
        self.notes = notes
    }
}

/// A sweep as it is stored.
package struct PaymentSweepRecord: Sendable, Hashable {
    package var scope: String
    package var sweepID: String
    /// The state as JSON.
    package var state: String
    package var updatedAt: Instant
    /// Raised by each change; 1 for a new one.
    package var version: Int64

    package static let columns = ["scope", "sweep_id", "state", "updated_at", "version"]

    package init(scope: String, sweepID: String, state: String, updatedAt: Instant, version: Int64 = 1) {
        self.scope = scope
        self.sweepID = sweepID
        self.state = state
        self.updatedAt = updatedAt
        self.version = version
    }
}

/// How far the events of an environment were read, and who reads them.
package struct PaymentCursorRecord: Sendable, Hashable {
    package var scope: String
    /// The number of the last event that was stored; 0 before the first.
    package var after: Int64
    package var leaseOwner: String?
    package var leaseUntil: Instant?
    package var updatedAt: Instant

    package static let columns = ["scope", "after_number", "lease_owner", "lease_until", "updated_at"]

    package init(
        scope: String, after: Int64, leaseOwner: String? = nil, leaseUntil: Instant? = nil, updatedAt: Instant
    ) {
        self.scope = scope
        self.after = after
        self.leaseOwner = leaseOwner
        self.leaseUntil = leaseUntil
        self.updatedAt = updatedAt
    }
}
