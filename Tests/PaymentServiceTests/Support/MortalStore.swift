// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PaymentService
import PlaidTypes
import Synchronization
import TartanStorage

/// One process, which dies at a certain operation: nothing that it does from then on reaches the store or Plaid.
final class Life: Sendable {
    enum Turn: Sendable, Hashable {
        case go, dead
        /// The operation has no effect.
        case dieBefore
        /// The operation has its effect, and nobody learns of it.
        case dieAfter
    }

    private struct State {
        var count = 0
        var isDead = false
    }

    private let state = Mutex(State())
    private let end: (operation: Int, turn: Turn)?

    /// A process that does not die.
    init() { end = nil }

    init(diesAt operation: Int, _ turn: Turn) { end = (operation, turn) }

    var isDead: Bool { state.withLock { $0.isDead } }
    /// How many operations there were.
    var count: Int { state.withLock { $0.count } }

    func turn() -> Turn {
        state.withLock { state in
            guard !state.isDead else { return .dead }
            state.count += 1
            guard let end, end.operation == state.count else { return .go }
            state.isDead = true
            return end.turn
        }
    }
}

/// The store as a process sees it.
final class MortalStore: PaymentServiceStore {
    private let store: any Store
    private let life: Life

    init(_ store: any Store, _ life: Life) {
        self.store = store
        self.life = life
    }

    static let dead = StorageError(.unavailable, "The process was killed.")

    private func turn<Value: Sendable>(
        _ body: (any Store) async throws(StorageError) -> Value
    ) async throws(StorageError) -> Value {
        switch life.turn() {
        case .go: return try await body(store)
        case .dead, .dieBefore: throw Self.dead
        case .dieAfter:
            _ = try await body(store)
            throw Self.dead
        }
    }

    // MARK: PaymentStore

    var ledger: any LedgerStore { store.ledger }

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
        try await turn { store throws(StorageError) in try await store.enginePaymentEvents(scope, numbers: numbers) }
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

extension MortalStore {
    // MARK: ItemStore

    func items(of user: UserID) async throws(StorageError) -> [ItemRecord] {
        try await turn { store throws(StorageError) in try await store.items(of: user) }
    }

    func item(_ id: ItemID, of user: UserID) async throws(StorageError) -> ItemRecord? {
        try await turn { store throws(StorageError) in try await store.item(id, of: user) }
    }

    func engineInsertItem(_ item: ItemRecord) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineInsertItem(item) }
    }

    func engineItem(_ id: ItemID) async throws(StorageError) -> ItemRecord? {
        try await turn { store throws(StorageError) in try await store.engineItem(id) }
    }

    func engineItems() async throws(StorageError) -> [ItemRecord] {
        try await turn { store throws(StorageError) in try await store.engineItems() }
    }

    func engineReport(_ event: HealthEvent, of id: ItemID) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineReport(event, of: id) }
    }

    func engineSetFreshness(
        _ freshness: Duration?, pollAt poll: Instant, of id: ItemID
    ) async throws(StorageError) {
        try await turn { store throws(StorageError) in
            try await store.engineSetFreshness(freshness, pollAt: poll, of: id)
        }
    }

    func engineDescribeItem(
        _ id: ItemID, institutionID: InstitutionID?, institutionName: String?, products: [String]
    ) async throws(StorageError) {
        try await turn { store throws(StorageError) in
            try await store.engineDescribeItem(
                id, institutionID: institutionID, institutionName: institutionName, products: products)
        }
    }

    // MARK: BankDataStore

    func accounts(of user: UserID, item: ItemID?) async throws(StorageError) -> [AccountRecord] {
        try await turn { store throws(StorageError) in try await store.accounts(of: user, item: item) }
    }

    func transactions(of user: UserID, matching query: TransactionQuery) async throws(StorageError) -> TransactionPage {
        try await turn { store throws(StorageError) in try await store.transactions(of: user, matching: query) }
    }

    func transaction(
        _ id: TransactionID, item: ItemID, of user: UserID
    ) async throws(StorageError) -> TransactionRow? {
        try await turn { store throws(StorageError) in try await store.transaction(id, item: item, of: user) }
    }

    func categoryTotals(
        of user: UserID, matching query: TransactionQuery
    ) async throws(StorageError) -> [CategoryTotal] {
        try await turn { store throws(StorageError) in try await store.categoryTotals(of: user, matching: query) }
    }

    func changeEdits(
        of id: TransactionID, item: ItemID, user: UserID,
        _ change: @escaping @Sendable (TransactionRow) throws -> TransactionEdits
    ) async throws(StorageError) -> Result<TransactionRow, any Error> {
        try await turn { store throws(StorageError) in
            try await store.changeEdits(of: id, item: item, user: user, change)
        }
    }

    func undoEdits(of id: TransactionID, item: ItemID, user: UserID) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.undoEdits(of: id, item: item, user: user) }
    }

    func versions(
        of id: TransactionID, item: ItemID, user: UserID
    ) async throws(StorageError) -> [TransactionVersion] {
        try await turn { store throws(StorageError) in try await store.versions(of: id, item: item, user: user) }
    }

    func sealed(
        _ product: SealedProductRecord.Product, of user: UserID, item: ItemID
    ) async throws(StorageError) -> [SealedProductRecord] {
        try await turn { store throws(StorageError) in try await store.sealed(product, of: user, item: item) }
    }

    func engineReplaceSealed(
        _ product: SealedProductRecord.Product, of item: ItemID, with records: [SealedProductRecord]
    ) async throws(StorageError) {
        try await turn { store throws(StorageError) in
            try await store.engineReplaceSealed(product, of: item, with: records)
        }
    }

    func engineUpsertAccounts(
        _ accounts: [AccountRecord], of item: ItemID, areAll: Bool, at now: Instant
    ) async throws(StorageError) {
        try await turn { store throws(StorageError) in
            try await store.engineUpsertAccounts(accounts, of: item, areAll: areAll, at: now)
        }
    }
}
