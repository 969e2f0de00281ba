// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
package import PlaidTypes

extension MemoryStore {
    package func insertPayment(
        _ payment: PaymentRecord, within quota: PaymentQuota
    ) async throws(StorageError) -> PaymentInsertion {
        try write { state throws(StorageError) in
            if let earlier = state.payments.records.values.first(where: { $0.keyDigest == payment.keyDigest }) {
                return .existing(earlier)
            }
            if !quota.isUnlimited,
                let limit = quota.exceeded(
                    by: payment.amount.minorUnits, after: state.payments.use(besides: payment))
            {
                return .refused(limit)
            }
            try state.payments.checkUniqueness(of: payment, isNew: true)
            state.payments.records[payment.id] = payment
            return .inserted
        }
    }

    package func payment(_ id: String, of user: UserID) async throws(StorageError) -> PaymentRecord? {
        try read { state in state.payments.records[id].flatMap { $0.userID == user ? $0 : nil } }
    }

    package func enginePayments(_ query: PaymentQuery) async throws(StorageError) -> [PaymentRecord] {
        try read { state in Array(state.payments.newest.filter(query.matches).prefix(max(query.limit, 0))) }
    }

    package func enginePayment(_ id: String) async throws(StorageError) -> PaymentRecord? {
        try read { $0.payments.records[id] }
    }

    package func enginePayment(ofTransfer id: String) async throws(StorageError) -> PaymentRecord? {
        try read { state in state.payments.records.values.first { $0.transferID == id } }
    }

    package func engineDuePayments(now: Instant, limit: Int) async throws(StorageError) -> [PaymentRecord] {
        try read { state in
            state.payments.due.prefix { $0.at <= now }.prefix(max(limit, 0)).map(\.payment)
        }
    }

    package func engineNextDuePayment() async throws(StorageError) -> Instant? {
        try read { $0.payments.due.first?.at }
    }

    package func engineCommit(_ commit: PaymentCommit) async throws(StorageError) -> Bool {
        do {
            try write { state throws(StorageError) in try state.commit(commit) }
            return true
        } catch {
            guard error == .paymentConflict else { throw error }
            return false
        }
    }

    package func enginePaymentEvents(
        _ scope: String, after number: Int64, limit: Int
    ) async throws(StorageError) -> [PaymentEventRecord] {
        try read { state in
            Array(state.payments.events(scope).filter { $0.number > number }.prefix(max(limit, 0)))
        }
    }

    package func enginePaymentEvents(
        _ scope: String, numbers: [Int64]
    ) async throws(StorageError) -> [PaymentEventRecord] {
        try read { state in
            Set(numbers).sorted().compactMap { state.payments.events[scope]?[$0] }
        }
    }

    package func enginePaymentEvents(ofTransfer id: String) async throws(StorageError) -> [PaymentEventRecord] {
        // The events of sweeps have no transfer.
        guard !id.isEmpty else { return [] }
        return try read { state in
            state.payments.events.keys.sorted().flatMap { scope in
                state.payments.events(scope).filter { $0.transferID == id }
            }
        }
    }

    package func enginePaymentEvents(
        _ scope: String, _ outcome: PaymentEventRecord.Outcome, limit: Int
    ) async throws(StorageError) -> [PaymentEventRecord] {
        try read { state in
            Array(state.payments.events(scope).filter { $0.outcome == outcome }.prefix(max(limit, 0)))
        }
    }

    package func engineSweep(_ scope: String, _ id: String) async throws(StorageError) -> PaymentSweepRecord? {
        try read { $0.payments.sweeps[scope]?[id] }
    }

    package func engineSweeps(_ scope: String) async throws(StorageError) -> [PaymentSweepRecord] {
        try read { state in (state.payments.sweeps[scope] ?? [:]).values.sorted { $0.sweepID < $1.sweepID } }
    }

    package func enginePaymentCursor(_ scope: String) async throws(StorageError) -> PaymentCursorRecord? {
        try read { $0.payments.cursors[scope] }
    }

    package func engineLeasePaymentCursor(
        _ scope: String, owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> PaymentCursorRecord? {
        try write { state in
            var cursor = state.payments.cursors[scope] ?? PaymentCursorRecord(scope: scope, after: 0, updatedAt: now)
            if let other = cursor.leaseOwner, other != owner, let end = cursor.leaseUntil, end > now { return nil }
            cursor.leaseOwner = owner
            cursor.leaseUntil = until
            cursor.updatedAt = now
            state.payments.cursors[scope] = cursor
            return cursor
        }
    }

    package func engineReleasePaymentCursor(_ scope: String, owner: String) async throws(StorageError) {
        try write { state in
            guard state.payments.cursors[scope]?.leaseOwner == owner else { return }
            state.payments.cursors[scope]?.leaseOwner = nil
            state.payments.cursors[scope]?.leaseUntil = nil
        }
    }
}
