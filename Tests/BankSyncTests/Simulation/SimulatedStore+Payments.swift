// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PlaidTypes
import TartanStorage

extension SimulatedStore {
    /// Sync runs book nothing; this ledger is nobody's.
    var ledger: any LedgerStore { MemoryLedgerStore() }

    func insertPayment(
        _ payment: PaymentRecord, within quota: PaymentQuota
    ) async throws(StorageError) -> PaymentInsertion {
        try await turn { store throws(StorageError) in try await store.insertPayment(payment, within: quota) }
    }
    func payment(_ id: String, of user: UserID) async throws(StorageError) -> PaymentRecord? {
        try await turn { store throws(StorageError) in try await store.payment(id, of: user) }
    }
    func enginePayments(_ query: PaymentQuery) async throws(StorageError) -> [PaymentRecord] {
        try await turn { store throws(StorageError) in try await store.enginePayments(query) }
    }
    func enginePayment(_ id: String) async throws(StorageError) -> PaymentRecord? {
        try await turn { store throws(StorageError) in try await store.enginePayment(id) }
    }
    func enginePayment(ofTransfer id: String) async throws(StorageError) -> PaymentRecord? {
        try await turn { store throws(StorageError) in try await store.enginePayment(ofTransfer: id) }
    }
    func engineDuePayments(now: Instant, limit: Int) async throws(StorageError) -> [PaymentRecord] {
        try await turn { store throws(StorageError) in try await store.engineDuePayments(now: now, limit: limit) }
    }
    func engineNextDuePayment() async throws(StorageError) -> Instant? {
        try await turn { store throws(StorageError) in try await store.engineNextDuePayment() }
    }
    func engineCommit(_ commit: PaymentCommit) async throws(StorageError) -> Bool {
        try await turn { store throws(StorageError) in try await store.engineCommit(commit) }
    }
    func enginePaymentEvents(
        _ scope: String, after number: Int64, limit: Int
    ) async throws(StorageError) -> [PaymentEventRecord] {
        try await turn { store throws(StorageError) in
            try await store.enginePaymentEvents(scope, after: number, limit: limit)
        }
    }
    func enginePaymentEvents(
        _ scope: String, numbers: [Int64]
    ) async throws(StorageError) -> [PaymentEventRecord] {
        try await turn { store throws(StorageError) in
            try await store.enginePaymentEvents(scope, numbers: numbers)
        }
    }
    func enginePaymentEvents(ofTransfer id: String) async throws(StorageError) -> [PaymentEventRecord] {
        try await turn { store throws(StorageError) in try await store.enginePaymentEvents(ofTransfer: id) }
    }
    func enginePaymentEvents(
        _ scope: String, _ outcome: PaymentEventRecord.Outcome, limit: Int
    ) async throws(StorageError) -> [PaymentEventRecord] {
        try await turn { store throws(StorageError) in
            try await store.enginePaymentEvents(scope, outcome, limit: limit)
        }
    }
    func engineSweep(_ scope: String, _ id: String) async throws(StorageError) -> PaymentSweepRecord? {
        try await turn { store throws(StorageError) in try await store.engineSweep(scope, id) }
    }
    func engineSweeps(_ scope: String) async throws(StorageError) -> [PaymentSweepRecord] {
        try await turn { store throws(StorageError) in try await store.engineSweeps(scope) }
    }
    func enginePaymentCursor(_ scope: String) async throws(StorageError) -> PaymentCursorRecord? {
        try await turn { store throws(StorageError) in try await store.enginePaymentCursor(scope) }
    }
    func engineLeasePaymentCursor(
        _ scope: String, owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> PaymentCursorRecord? {
        try await turn { store throws(StorageError) in
            try await store.engineLeasePaymentCursor(scope, owner: owner, now: now, until: until)
        }
    }
    func engineReleasePaymentCursor(_ scope: String, owner: String) async throws(StorageError) {
        try await turn { store throws(StorageError) in
            try await store.engineReleasePaymentCursor(scope, owner: owner)
        }
    }
}
