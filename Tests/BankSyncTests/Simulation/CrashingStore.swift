import PlaidTypes
import Storage
import Synchronization

/// A store under a process that may be killed: from the chosen write on, nothing reaches it until a new process starts.
final class CrashingStore: Store {
    private struct Plan {
        var writesLeft: Int?
        var happensAfterWrite = false
        var isDead = false
    }

    private let base: any Store
    private let plan = Mutex(Plan())

    init(_ base: any Store) { self.base = base }

    /// The process dies at the commit of that number from now, just before it or just after it.
    func crash(atCommit number: Int, after: Bool) {
        plan.withLock { $0 = Plan(writesLeft: number, happensAfterWrite: after) }
    }

    /// A new process has started.
    ///
    /// - Returns: Whether the old one was dead.
    func restart() -> Bool {
        plan.withLock { plan in
            let wasDead = plan.isDead
            plan = Plan()
            return wasDead
        }
    }

    private static let killed = StorageError(.unavailable, "The process was killed.")

    private func live() throws(StorageError) -> any Store {
        guard !plan.withLock({ $0.isDead }) else { throw Self.killed }
        return base
    }

    func engineApply(_ batch: SyncBatch) async throws(StorageError) {
        let store = try live()
        let (dies, after) = plan.withLock { plan in
            guard let left = plan.writesLeft else { return (false, false) }
            plan.writesLeft = left - 1
            plan.isDead = left <= 1
            return (left <= 1, plan.happensAfterWrite)
        }
        if !dies || after { try await store.engineApply(batch) }
        if dies { throw Self.killed }
    }
}

extension CrashingStore {
    func items(of user: UserID) async throws(StorageError) -> [ItemRecord] { try await live().items(of: user) }
    func item(_ id: ItemID, of user: UserID) async throws(StorageError) -> ItemRecord? {
        try await live().item(id, of: user)
    }
    func deleteItem(_ id: ItemID, of user: UserID) async throws(StorageError) {
        try await live().deleteItem(id, of: user)
    }
    func engineInsertItem(_ item: ItemRecord) async throws(StorageError) { try await live().engineInsertItem(item) }
    func engineItem(_ id: ItemID) async throws(StorageError) -> ItemRecord? { try await live().engineItem(id) }
    func engineItems() async throws(StorageError) -> [ItemRecord] { try await live().engineItems() }
    func engineSetCondition(_ condition: ItemCondition, of id: ItemID) async throws(StorageError) {
        try await live().engineSetCondition(condition, of: id)
    }
    func engineDescribeItem(
        _ id: ItemID, institutionID: InstitutionID?, institutionName: String?, products: [String]
    ) async throws(StorageError) {
        try await live().engineDescribeItem(
            id, institutionID: institutionID, institutionName: institutionName, products: products)
    }
    func engineReplaceAccessToken(
        of id: ItemID, expected: SealedBytes, new: SealedBytes
    ) async throws(StorageError) {
        try await live().engineReplaceAccessToken(of: id, expected: expected, new: new)
    }
    func engineDump() async throws(StorageError) -> StoreDump { try await live().engineDump() }
    var isShared: Bool { base.isShared }
    func close() throws(StorageError) { try base.close() }
    func accounts(of user: UserID, item: ItemID?) async throws(StorageError) -> [AccountRecord] {
        try await live().accounts(of: user, item: item)
    }
    func transactions(of user: UserID, matching query: TransactionQuery) async throws(StorageError) -> TransactionPage {
        try await live().transactions(of: user, matching: query)
    }
    func transaction(
        _ id: TransactionID, item: ItemID, of user: UserID
    ) async throws(StorageError) -> TransactionRow? {
        try await live().transaction(id, item: item, of: user)
    }
    func categoryTotals(
        of user: UserID, matching query: TransactionQuery
    ) async throws(StorageError) -> [CategoryTotal] {
        try await live().categoryTotals(of: user, matching: query)
    }
    func setEdits(
        _ edits: TransactionEdits, of id: TransactionID, item: ItemID, user: UserID
    ) async throws(StorageError) {
        try await live().setEdits(edits, of: id, item: item, user: user)
    }
    func sealed(
        _ product: SealedProductRecord.Product, of user: UserID, item: ItemID
    ) async throws(StorageError) -> [SealedProductRecord] {
        try await live().sealed(product, of: user, item: item)
    }
    func engineReplaceSealed(
        _ product: SealedProductRecord.Product, of item: ItemID, with records: [SealedProductRecord]
    ) async throws(StorageError) {
        try await live().engineReplaceSealed(product, of: item, with: records)
    }
    func engineUpsertAccounts(
        _ accounts: [AccountRecord], of item: ItemID, areAll: Bool, at now: Instant
    ) async throws(StorageError) {
        try await live().engineUpsertAccounts(accounts, of: item, areAll: areAll, at: now)
    }
}

extension CrashingStore {
    func engineClaimDueItem(owner: String, now: Instant, until: Instant) async throws(StorageError) -> ItemLease? {
        try await live().engineClaimDueItem(owner: owner, now: now, until: until)
    }
    func engineLease(
        _ id: ItemID, owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> ItemLease? {
        try await live().engineLease(id, owner: owner, now: now, until: until)
    }
    func engineReleaseLeases(of owner: String) async throws(StorageError) {
        try await live().engineReleaseLeases(of: owner)
    }
    func engineRelease(_ lease: ItemLease, retryAt: Instant?) async throws(StorageError) {
        try await live().engineRelease(lease, retryAt: retryAt)
    }
    func engineRenew(_ lease: ItemLease, until: Instant) async throws(StorageError) {
        try await live().engineRenew(lease, until: until)
    }
    func engineRaiseGeneration(of id: ItemID) async throws(StorageError) {
        try await live().engineRaiseGeneration(of: id)
    }
    func engineNextDue(now: Instant) async throws(StorageError) -> Instant? { try await live().engineNextDue(now: now) }
    func engineRecord(_ run: SyncRunRecord) async throws(StorageError) { try await live().engineRecord(run) }
    func syncRuns(of user: UserID, item: ItemID, limit: Int) async throws(StorageError) -> [SyncRunRecord] {
        try await live().syncRuns(of: user, item: item, limit: limit)
    }
    func receiveWebhook(
        _ delivery: WebhookDeliveryRecord, raisesGeneration: Bool
    ) async throws(StorageError) -> WebhookReception {
        try await live().receiveWebhook(delivery, raisesGeneration: raisesGeneration)
    }
    func enginePendingWebhooks(limit: Int) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await live().enginePendingWebhooks(limit: limit)
    }
    func engineFinishWebhook(
        _ id: Int64, state: WebhookDeliveryRecord.State, errorCode: String?, condition: ItemCondition?, at now: Instant
    ) async throws(StorageError) {
        try await live().engineFinishWebhook(id, state: state, errorCode: errorCode, condition: condition, at: now)
    }
    func webhooks(of user: UserID, item: ItemID, limit: Int) async throws(StorageError) -> [WebhookDeliveryRecord] {
        try await live().webhooks(of: user, item: item, limit: limit)
    }
}

extension CrashingStore {
    func insertLinkToken(_ token: LinkTokenRecord) async throws(StorageError) {
        try await live().insertLinkToken(token)
    }
    func linkToken(_ digest: TokenDigest, of user: UserID) async throws(StorageError) -> LinkTokenRecord? {
        try await live().linkToken(digest, of: user)
    }
    func linkTokens(of user: UserID, now: Instant) async throws(StorageError) -> [LinkTokenRecord] {
        try await live().linkTokens(of: user, now: now)
    }
    func engineDeleteLinkTokens(expiredBefore time: Instant) async throws(StorageError) {
        try await live().engineDeleteLinkTokens(expiredBefore: time)
    }
    func beginExchange(_ intent: ExchangeIntentRecord) async throws(StorageError) -> ExchangeIntentRecord? {
        try await live().beginExchange(intent)
    }
    func updateExchange(_ intent: ExchangeIntentRecord) async throws(StorageError) {
        try await live().updateExchange(intent)
    }
    func commitExchange(_ intent: ExchangeIntentRecord, item: ItemRecord) async throws(StorageError) {
        try await live().commitExchange(intent, item: item)
    }
    func exchange(_ digest: TokenDigest, of user: UserID) async throws(StorageError) -> ExchangeIntentRecord? {
        try await live().exchange(digest, of: user)
    }
    func engineOpenExchanges() async throws(StorageError) -> [ExchangeIntentRecord] {
        try await live().engineOpenExchanges()
    }
    func insertAPIKey(_ key: APIKeyRecord) async throws(StorageError) { try await live().insertAPIKey(key) }
    func apiKey(_ digest: TokenDigest) async throws(StorageError) -> APIKeyRecord? { try await live().apiKey(digest) }
    func apiKeys() async throws(StorageError) -> [APIKeyRecord] { try await live().apiKeys() }
    func revokeAPIKey(named name: String, at now: Instant) async throws(StorageError) {
        try await live().revokeAPIKey(named: name, at: now)
    }
    func vaultCheck() async throws(StorageError) -> VaultCheckRecord? { try await live().vaultCheck() }
    func setVaultCheck(_ check: VaultCheckRecord) async throws(StorageError) { try await live().setVaultCheck(check) }
}
