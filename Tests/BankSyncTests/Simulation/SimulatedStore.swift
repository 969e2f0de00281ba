// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import Synchronization
import TartanStorage

/// The store as one worker of a simulation sees it: every call waits for its turn, and from the worker's death on
/// nothing reaches the database.
final class SimulatedStore: Store {
    private let database: SimulatedDatabase
    private let life: WorkerLife
    /// The mistake that the store makes for its worker.
    private let defect: EngineDefect?

    init(_ database: SimulatedDatabase, life: WorkerLife, defect: EngineDefect? = nil) {
        self.database = database
        self.life = life
        self.defect = defect
    }

    /// Renewing is for real time, which a simulation has none of.
    var isShared: Bool { false }
    func close() {}

    func turn<Value: Sendable>(
        _ body: (any Store) async throws(StorageError) -> Value
    ) async throws(StorageError) -> Value {
        switch await life.turn(mayDie: true) {
        case .dead: throw Self.killed
        case .dieBefore:
            life.die()
            throw Self.killed
        case .dieAfter:
            life.die()
            _ = try await body(database.store())
            throw Self.killed
        case .go: return try await body(database.store())
        }
    }

    private static let killed = StorageError(.unavailable, "The process was killed.")
}

extension SimulatedStore {
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

extension SimulatedStore {
    func engineClaimDueItem(owner: String, now: Instant, until: Instant) async throws(StorageError) -> ItemLease? {
        try await turn { store throws(StorageError) in
            try await store.engineClaimDueItem(owner: owner, now: now, until: until)
        }
    }
    func engineLease(
        _ id: ItemID, owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> ItemLease? {
        try await turn { store throws(StorageError) in
            try await store.engineLease(id, owner: owner, now: now, until: until)
        }
    }
    @discardableResult
    func engineApply(_ batch: SyncBatch) async throws(StorageError) -> Int {
        switch defect {
        case .savesCursorApart:
            var cursorOnly = batch
            cursorOnly.upserts = []
            cursorOnly.removals = []
            let first = cursorOnly
            _ = try await turn { store throws(StorageError) in try await store.engineApply(first) }
            await life.sleep()
            var rows = batch
            rows.startCursor = batch.endCursor
            for index in rows.streams.indices { rows.streams[index].startCursor = rows.streams[index].endCursor }
            rows.run = nil
            let second = rows
            return try await turn { store throws(StorageError) in try await store.engineApply(second) }
        case .keepsWhatAWholeReadingLacks:
            var keeping = batch
            keeping.wholeReadings = []
            let kept = keeping
            return try await turn { store throws(StorageError) in try await store.engineApply(kept) }
        case .keepsPagesBeforeMutation, nil:
            return try await turn { store throws(StorageError) in try await store.engineApply(batch) }
        }
    }
    func engineReleaseLeases(of owner: String) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineReleaseLeases(of: owner) }
    }
    func engineRelease(_ lease: ItemLease, retryAt: Instant?) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineRelease(lease, retryAt: retryAt) }
    }
    func engineRenew(_ lease: ItemLease, until: Instant) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineRenew(lease, until: until) }
    }
    func engineRaiseGeneration(of id: ItemID) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineRaiseGeneration(of: id) }
    }
    func engineNextDue(now: Instant) async throws(StorageError) -> Instant? {
        try await turn { store throws(StorageError) in try await store.engineNextDue(now: now) }
    }
    func engineRecord(_ run: SyncRunRecord) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.engineRecord(run) }
    }
    func syncRuns(of user: UserID, item: ItemID, limit: Int) async throws(StorageError) -> [SyncRunRecord] {
        try await turn { store throws(StorageError) in try await store.syncRuns(of: user, item: item, limit: limit) }
    }
    func receiveWebhook(
        _ delivery: WebhookDeliveryRecord, raisesGeneration: Bool
    ) async throws(StorageError) -> WebhookReception {
        try await turn { store throws(StorageError) in
            try await store.receiveWebhook(delivery, raisesGeneration: raisesGeneration)
        }
    }
    func enginePendingWebhooks(limit: Int) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await turn { store throws(StorageError) in try await store.enginePendingWebhooks(limit: limit) }
    }
    func engineClaimWebhooks(
        limit: Int, now: Instant, until: Instant
    ) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await turn { store throws(StorageError) in
            try await store.engineClaimWebhooks(limit: limit, now: now, until: until)
        }
    }
    func engineFinishWebhook(
        _ id: Int64, state: WebhookDeliveryRecord.State, errorCode: String?, health: HealthEvent?, at now: Instant
    ) async throws(StorageError) {
        try await turn { store throws(StorageError) in
            try await store.engineFinishWebhook(id, state: state, errorCode: errorCode, health: health, at: now)
        }
    }
    func webhookKeys(environment: String) async throws(StorageError) -> [WebhookKeyRecord] {
        try await turn { store throws(StorageError) in try await store.webhookKeys(environment: environment) }
    }
    func saveWebhookKey(_ key: WebhookKeyRecord) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.saveWebhookKey(key) }
    }
    func webhooks(of user: UserID, item: ItemID, limit: Int) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await turn { store throws(StorageError) in try await store.webhooks(of: user, item: item, limit: limit) }
    }
}

extension SimulatedStore {
    func insertLinkToken(_ token: LinkTokenRecord) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.insertLinkToken(token) }
    }
    func linkToken(_ digest: TokenDigest, of user: UserID) async throws(StorageError) -> LinkTokenRecord? {
        try await turn { store throws(StorageError) in try await store.linkToken(digest, of: user) }
    }
    func linkTokens(of user: UserID, now: Instant) async throws(StorageError) -> [LinkTokenRecord] {
        try await turn { store throws(StorageError) in try await store.linkTokens(of: user, now: now) }
    }
    func engineLinkTokens(now: Instant, limit: Int) async throws(StorageError) -> [LinkTokenRecord] {
        try await turn { store throws(StorageError) in try await store.engineLinkTokens(now: now, limit: limit) }
    }
    func beginExchange(_ intent: ExchangeIntentRecord) async throws(StorageError) -> ExchangeIntentRecord? {
        try await turn { store throws(StorageError) in try await store.beginExchange(intent) }
    }
    func updateExchange(_ intent: ExchangeIntentRecord) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.updateExchange(intent) }
    }
    func commitExchange(_ intent: ExchangeIntentRecord, item: ItemRecord) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.commitExchange(intent, item: item) }
    }
    func exchange(_ digest: TokenDigest, of user: UserID) async throws(StorageError) -> ExchangeIntentRecord? {
        try await turn { store throws(StorageError) in try await store.exchange(digest, of: user) }
    }
    func engineOpenExchanges() async throws(StorageError) -> [ExchangeIntentRecord] {
        try await turn { store throws(StorageError) in try await store.engineOpenExchanges() }
    }
    func insertAPIKey(_ key: APIKeyRecord) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.insertAPIKey(key) }
    }
    func apiKey(_ digest: TokenDigest) async throws(StorageError) -> APIKeyRecord? {
        try await turn { store throws(StorageError) in try await store.apiKey(digest) }
    }
    func apiKeys() async throws(StorageError) -> [APIKeyRecord] {
        try await turn { store throws(StorageError) in try await store.apiKeys() }
    }
    func revokeAPIKey(named name: String, at now: Instant) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.revokeAPIKey(named: name, at: now) }
    }
    func vaultCheck() async throws(StorageError) -> VaultCheckRecord? {
        try await turn { store throws(StorageError) in try await store.vaultCheck() }
    }
    func keepFirstVaultCheck(_ check: VaultCheckRecord) async throws(StorageError) -> VaultCheckRecord {
        try await turn { store throws(StorageError) in try await store.keepFirstVaultCheck(check) }
    }
    func setVaultCheck(_ check: VaultCheckRecord) async throws(StorageError) {
        try await turn { store throws(StorageError) in try await store.setVaultCheck(check) }
    }
}
