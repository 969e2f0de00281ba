// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PaymentService
import PlaidTypes
import Synchronization
import TartanStorage

/// A store as a process sees it that is killed at one step, or that makes a mistake when it commits.
final class InterruptedStore: PaymentServiceStore {
    let base: any Store
    private let state: Mutex<State>
    /// What is committed instead of a commit, one after the other; a process without mistakes commits it as it is.
    private let mistake: @Sendable (PaymentCommit) -> [PaymentCommit]
    /// Sees the store after each commit.
    private let afterCommit: @Sendable (any Store) async -> Void

    /// When the process is killed: before or after a step, counted from 1.
    struct Death: Sendable, Hashable {
        var step: Int
        var isAfter: Bool
    }

    private struct State {
        var steps = 0
        var isDead = false
        var death: Death?
    }

    init(
        _ base: any Store, death: Death? = nil,
        mistake: @escaping @Sendable (PaymentCommit) -> [PaymentCommit] = { [$0] },
        afterCommit: @escaping @Sendable (any Store) async -> Void = { _ in }
    ) {
        self.base = base
        self.mistake = mistake
        self.afterCommit = afterCommit
        state = Mutex(State(death: death))
    }

    /// How many steps of payments there were.
    var steps: Int { state.withLock { $0.steps } }
    var isDead: Bool { state.withLock { $0.isDead } }

    private static let killed = StorageError(.unavailable, "The process was killed.")

    private func step<Value: Sendable>(
        _ body: (any Store) async throws(StorageError) -> Value
    ) async throws(StorageError) -> Value {
        let (isDead, isLast) = state.withLock { state in
            state.steps += 1
            if state.isDead { return (true, false) }
            let isLast = state.death?.step == state.steps
            state.isDead = isLast
            return (isLast && state.death?.isAfter == false, isLast)
        }
        guard !isDead else { throw Self.killed }
        let value = try await body(base)
        guard !isLast else { throw Self.killed }
        return value
    }
}

extension InterruptedStore {
    var ledger: any LedgerStore { base.ledger }

    func engineCommit(_ commit: PaymentCommit) async throws(StorageError) -> Bool {
        for part in mistake(commit) {
            let isStored = try await step { store throws(StorageError) in try await store.engineCommit(part) }
            guard isStored else { return false }
            await afterCommit(base)
        }
        return true
    }

    func insertPayment(_ payment: PaymentRecord, within quota: PaymentQuota) async throws(StorageError)
        -> PaymentInsertion
    {
        try await step { store throws(StorageError) in try await store.insertPayment(payment, within: quota) }
    }
    func payment(_ id: String, of user: UserID) async throws(StorageError) -> PaymentRecord? {
        try await step { store throws(StorageError) in try await store.payment(id, of: user) }
    }
    func enginePayments(_ query: PaymentQuery) async throws(StorageError) -> [PaymentRecord] {
        try await step { store throws(StorageError) in try await store.enginePayments(query) }
    }
    func enginePayment(_ id: String) async throws(StorageError) -> PaymentRecord? {
        try await step { store throws(StorageError) in try await store.enginePayment(id) }
    }
    func enginePayment(ofTransfer id: String) async throws(StorageError) -> PaymentRecord? {
        try await step { store throws(StorageError) in try await store.enginePayment(ofTransfer: id) }
    }
    func engineDuePayments(now: Instant, limit: Int) async throws(StorageError) -> [PaymentRecord] {
        try await step { store throws(StorageError) in try await store.engineDuePayments(now: now, limit: limit) }
    }
    func engineNextDuePayment() async throws(StorageError) -> Instant? {
        try await step { store throws(StorageError) in try await store.engineNextDuePayment() }
    }
    func enginePaymentEvents(_ scope: String, after number: Int64, limit: Int) async throws(StorageError)
        -> [PaymentEventRecord]
    {
        try await step { store throws(StorageError) in
            try await store.enginePaymentEvents(scope, after: number, limit: limit)
        }
    }
    func enginePaymentEvents(_ scope: String, numbers: [Int64]) async throws(StorageError) -> [PaymentEventRecord] {
        try await step { store throws(StorageError) in try await store.enginePaymentEvents(scope, numbers: numbers) }
    }
    func enginePaymentEvents(ofTransfer id: String) async throws(StorageError) -> [PaymentEventRecord] {
        try await step { store throws(StorageError) in try await store.enginePaymentEvents(ofTransfer: id) }
    }
    func enginePaymentEvents(_ scope: String, _ outcome: PaymentEventRecord.Outcome, limit: Int)
        async throws(StorageError) -> [PaymentEventRecord]
    {
        try await step { store throws(StorageError) in try await store.enginePaymentEvents(scope, outcome, limit: limit)
        }
    }
    func engineSweep(_ scope: String, _ id: String) async throws(StorageError) -> PaymentSweepRecord? {
        try await step { store throws(StorageError) in try await store.engineSweep(scope, id) }
    }
    func engineSweeps(_ scope: String) async throws(StorageError) -> [PaymentSweepRecord] {
        try await step { store throws(StorageError) in try await store.engineSweeps(scope) }
    }
    func enginePaymentCursor(_ scope: String) async throws(StorageError) -> PaymentCursorRecord? {
        try await step { store throws(StorageError) in try await store.enginePaymentCursor(scope) }
    }
    func engineLeasePaymentCursor(_ scope: String, owner: String, now: Instant, until: Instant)
        async throws(StorageError) -> PaymentCursorRecord?
    {
        try await step { store throws(StorageError) in
            try await store.engineLeasePaymentCursor(scope, owner: owner, now: now, until: until)
        }
    }
    func engineReleasePaymentCursor(_ scope: String, owner: String) async throws(StorageError) {
        try await step { store throws(StorageError) in try await store.engineReleasePaymentCursor(scope, owner: owner) }
    }
}
