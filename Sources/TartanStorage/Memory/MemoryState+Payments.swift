// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PlaidTypes

/// The tables of payments.
struct MemoryPayments: Sendable {
    var records: [String: PaymentRecord] = [:]
    /// By scope and number.
    var events: [String: [Int64: PaymentEventRecord]] = [:]
    /// By scope and ID.
    var sweeps: [String: [String: PaymentSweepRecord]] = [:]
    var cursors: [String: PaymentCursorRecord] = [:]

    /// The newest first.
    var newest: [PaymentRecord] { records.values.sorted { $0.position > $1.position } }

    /// The longest due first.
    var due: [(at: Instant, payment: PaymentRecord)] {
        records.values.compactMap { payment in payment.dueAt.map { ($0, payment) } }
            .sorted { ($0.at, $0.payment.id) < ($1.at, $1.payment.id) }
    }

    func events(_ scope: String) -> [PaymentEventRecord] {
        (events[scope] ?? [:]).values.sorted { $0.number < $1.number }
    }

    /// Checks that no other payment has its ID, its transfer or its authorization.
    func checkUniqueness(of payment: PaymentRecord, isNew: Bool) throws(StorageError) {
        guard !isNew || records[payment.id] == nil else { throw .paymentExists }
        let isTaken = records.values.contains { other in
            other.id != payment.id
                && (other.transferID != nil && other.transferID == payment.transferID
                    || other.authorizationID != nil && other.authorizationID == payment.authorizationID)
        }
        if isTaken { throw .paymentExists }
    }

    func use(besides payment: PaymentRecord) -> PaymentQuota.Use {
        let counted = records.values.filter { other in
            other.counts && other.direction == payment.direction && other.amount.currency == payment.amount.currency
                && other.day.firstOfMonth == payment.day.firstOfMonth
        }
        func sum(_ isIncluded: (PaymentRecord) -> Bool) -> Int64 {
            counted.filter(isIncluded).reduce(0) { sum, other in
                let (next, isTooLarge) = sum.addingReportingOverflow(other.amount.minorUnits)
                return isTooLarge ? .max : next
            }
        }
        var use = PaymentQuota.Use()
        use.userAndDay = sum { $0.userID == payment.userID && $0.day == payment.day }
        use.userAndMonth = sum { $0.userID == payment.userID }
        use.day = sum { $0.day == payment.day }
        use.month = sum { _ in true }
        return use
    }

    mutating func erase(_ user: UserID) {
        for var payment in records.values where payment.userID == user {
            if let transfer = payment.transferID, !payment.accountID.rawValue.isEmpty {
                forget(payment.accountID, inEventsOf: transfer)
            }
            payment.userID = PaymentRecord.erasedUser
            payment.itemID = ""
            payment.accountID = ""
            payment.details = nil
            payment.version += 1
            records[payment.id] = payment
        }
    }

    /// Plaid's events name the account.
    private mutating func forget(_ account: AccountID, inEventsOf transfer: String) {
        for (scope, all) in events {
            for var event in all.values where event.transferID == transfer {
                event.body = event.body.replacing("\"\(account.rawValue)\"", with: "\"\"")
                events[scope]?[event.number] = event
            }
        }
    }
}

extension MemoryState {
    /// - Throws: `paymentConflict`.
    mutating func commit(_ commit: PaymentCommit) throws(StorageError) {
        if let cursor = commit.cursor {
            guard (payments.cursors[cursor.scope]?.after ?? 0) == cursor.from else { throw .paymentConflict }
            let time = commit.time ?? .now
            var stored =
                payments.cursors[cursor.scope]
                ?? PaymentCursorRecord(scope: cursor.scope, after: 0, updatedAt: time)
            stored.after = cursor.to
            stored.updatedAt = time
            payments.cursors[cursor.scope] = stored
        }
        for payment in commit.payments {
            guard let stored = payments.records[payment.id], stored.version == payment.version else {
                throw .paymentConflict
            }
            try payments.checkUniqueness(of: payment, isNew: false)
            payments.records[payment.id] = stored.changed(to: payment)
        }
        for var sweep in commit.sweeps {
            let version = payments.sweeps[sweep.scope]?[sweep.sweepID]?.version ?? 0
            guard version == sweep.version else { throw .paymentConflict }
            sweep.version += 1
            payments.sweeps[sweep.scope, default: [:]][sweep.sweepID] = sweep
        }
        for event in commit.events {
            var stored = payments.events[event.scope]?[event.number] ?? event
            stored.outcome = event.outcome
            stored.notes = event.notes
            payments.events[event.scope, default: [:]][event.number] = stored
        }
        do { _ = try ledger.book(commit.postings) } catch { throw StorageError(ledger: error) }
    }
}

extension PaymentRecord {
    fileprivate var position: PaymentQuery.Position { PaymentQuery.Position(createdAt: createdAt, id: id) }
}

extension PaymentQuery.Position: Comparable {
    package static func < (left: Self, right: Self) -> Bool {
        (left.createdAt, left.id) < (right.createdAt, right.id)
    }
}

extension PaymentQuery {
    /// Whether a payment is listed, on whatever page.
    func matches(_ payment: PaymentRecord) -> Bool {
        (userID == nil || payment.userID == userID) && (itemID == nil || payment.itemID == itemID)
            && (phases.isEmpty || phases.contains(payment.phase))
            && after.map { Position(createdAt: payment.createdAt, id: payment.id) < $0 } ?? true
    }
}
