// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger
package import PlaidTypes

/// Changes that are stored together or not at all.
package struct PaymentCommit: Sendable {
    /// Each with the version that it was read with; the store raises it.
    package var payments: [PaymentRecord] = []
    /// Each with the version that it was read with; a new one has the version 0.
    package var sweeps: [PaymentSweepRecord] = []
    /// New events, and known ones with another outcome.
    package var events: [PaymentEventRecord] = []
    package var postings: [Posting] = []
    package var cursor: Advance?

    /// How the cursor of an environment moves.
    package struct Advance: Sendable, Hashable {
        package var scope: String
        /// What the cursor has to be.
        package var from: Int64
        package var to: Int64

        package init(scope: String, from: Int64, to: Int64) {
            self.scope = scope
            self.from = from
            self.to = to
        }
    }

    package init() {}
}

/// The highest sums of payments in one direction and currency, in minor units; `nil` is no limit.
package struct PaymentQuota: Sendable, Hashable {
    package var perUserAndDay: Int64?
    package var perUserAndMonth: Int64?
    package var perDay: Int64?
    package var perMonth: Int64?

    package init(
        perUserAndDay: Int64? = nil, perUserAndMonth: Int64? = nil, perDay: Int64? = nil, perMonth: Int64? = nil
    ) {
        self.perUserAndDay = perUserAndDay
        self.perUserAndMonth = perUserAndMonth
        self.perDay = perDay
        self.perMonth = perMonth
    }

    package var isUnlimited: Bool { self == PaymentQuota() }

    /// The sums of the payments that count, in the direction and currency of a new one, without it.
    package struct Use: Sendable, Hashable {
        package var userAndDay: Int64 = 0
        package var userAndMonth: Int64 = 0
        package var day: Int64 = 0
        package var month: Int64 = 0

        package init() {}
    }

    /// The limits' names, as a refusal shows them.
    package enum Limit: String, Sendable, Hashable, CaseIterable {
        case userAndDay = "user and day"
        case userAndMonth = "user and month"
        case day
        case month
    }

    /// The first limit that a new payment would exceed.
    ///
    /// A sum that does not fit exceeds every limit.
    package func exceeded(by amount: Int64, after use: Use) -> Limit? {
        let checks: [(Limit, Int64?, Int64)] = [
            (.userAndDay, perUserAndDay, use.userAndDay), (.userAndMonth, perUserAndMonth, use.userAndMonth),
            (.day, perDay, use.day), (.month, perMonth, use.month),
        ]
        return checks.first { _, limit, used in
            guard let limit else { return false }
            let (sum, isTooLarge) = used.addingReportingOverflow(amount)
            return isTooLarge || sum > limit
        }?.0
    }
}

/// What became of a new payment.
package enum PaymentInsertion: Sendable, Hashable {
    case inserted
    /// The key belongs to this payment; nothing was stored.
    case existing(PaymentRecord)
    /// A limit would be exceeded; nothing was stored.
    case refused(PaymentQuota.Limit)
}

/// Which payments to list.
package struct PaymentQuery: Sendable, Hashable {
    /// `nil` for all users, which only the operator may read.
    package var userID: UserID?
    package var itemID: ItemID?
    /// Empty for all phases.
    package var phases: Set<String>
    /// The position after which the list goes on: the creation and the ID of the last payment.
    package var after: Position?
    package var limit: Int

    package struct Position: Sendable, Hashable {
        package var createdAt: Instant
        package var id: String

        package init(createdAt: Instant, id: String) {
            self.createdAt = createdAt
            self.id = id
        }
    }

    package init(
        userID: UserID? = nil, itemID: ItemID? = nil, phases: Set<String> = [], after: Position? = nil,
        limit: Int = 100
    ) {
        self.userID = userID
        self.itemID = itemID
        self.phases = phases
        self.after = after
        self.limit = limit
    }
}
