// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Logging
import PlaidCore
import PlaidJSON
import PlaidTypes
import Synchronization
import TartanStorage
import TartanTestSupport
import Testing
import TokenVault

@Suite("Sync service")
struct SyncServiceTests {
    private func service(
        _ plaid: FakePlaid, _ store: any Store, logger: Logger? = nil, runtime: SyncRuntime? = nil
    ) -> SyncService {
        SyncService(
            client: plaid, store: store, vault: Fixture.vault,
            logger: logger ?? LogCapture().logger,
            runtime: runtime ?? SyncRuntime(now: { Fixture.start }, sleep: { _ in }, random: { 0.5 }))
    }

    private func code(_ outcome: SyncOutcome) -> String? {
        guard case .failed(let error) = outcome else { return nil }
        return error.code.rawValue
    }

    @Test("A new Item is described, and numbers and owners are stored sealed")
    func products() async throws {
        let store = MemoryStore()
        let plaid = FakePlaid(seed: 1)
        let capture = LogCapture()
        let account = FakePlaid.account("checking")
        var owned = account.objectValue ?? [:]
        owned["owners"] = [["names": ["Ada Lovelace"]]]
        plaid.state.withLock { state in
            state.override = [
                "/item/get": [
                    "item": [
                        "item_id": "item", "institution_id": "ins_109508", "institution_name": "First Platypus Bank",
                        "products": ["auth", "identity", "transactions"], "billed_products": ["auth"],
                        "available_products": [],
                    ], "request_id": "i",
                ],
                "/auth/get": [
                    "accounts": [account], "item": [:], "request_id": "a",
                    "numbers": [
                        "ach": [["account_id": "checking", "account": "1111222233330000", "routing": "011401533"]],
                        "eft": [], "international": [], "bacs": [],
                    ],
                ],
                "/identity/get": ["accounts": [.object(owned)], "item": [:], "request_id": "d"],
            ]
        }
        try await store.engineInsertItem(Fixture.item())
        guard case .committed = try await service(plaid, store, logger: capture.logger).syncItem("item", reason: "link")
        else {
            Issue.record("The round was not committed.")
            return
        }
        let item = try #require(try await store.item("item", of: "user"))
        #expect(item.institutionName == "First Platypus Bank" && item.products == ["auth", "identity", "transactions"])
        #expect(try await store.accounts(of: "user", item: "item").map(\.accountID) == ["checking", "savings"])
        for (product, word) in [
            (SealedProductRecord.Product.authNumbers, "1111222233330000"), (.identity, "Ada Lovelace"),
        ] {
            let record = try #require(try await store.sealed(product, of: "user", item: "item").first)
            let sealed = try SealedValue(bytes: record.payload.bytes)
            let context = VaultContext(userID: "user", itemID: "item", column: product.column, row: "checking")
            #expect(try Fixture.vault.openText(sealed, for: context).contains(word))
            #expect(!String(decoding: record.payload.bytes, as: UTF8.self).contains(word))
        }
        for secret in ["access-sandbox", "1111222233330000", "Lovelace"] { #expect(!capture.text.contains(secret)) }
    }

    @Test(
        "A row without its id stops the round; nothing is written", arguments: ["transaction_id"])
    func unusableRows(field: String) async throws {
        let store = MemoryStore()
        let plaid = FakePlaid(seed: 1)
        var good: JSONObject = [
            "transaction_id": "t", "account_id": "checking", "amount": 1, "date": "2026-01-01", "name": "n",
            "pending": false, "payment_channel": "online", "location": [:], "payment_meta": [:],
        ]
        let fine = good
        good[field] = .null
        let broken = good
        plaid.state.withLock { state in
            state.override["/transactions/sync"] = [
                "added": [.object(fine), .object(broken)], "modified": [], "removed": [], "accounts": [],
                "next_cursor": "c", "has_more": false, "transactions_update_status": "HISTORICAL_UPDATE_COMPLETE",
                "request_id": "r",
            ]
        }
        try await store.engineInsertItem(Fixture.item(products: ["transactions"]))
        let outcome = try await service(plaid, store).syncItem("item", reason: "manual")
        #expect(code(outcome) == "unusableRow")
        let dump = try await store.dump()
        #expect(dump.transactions.isEmpty && dump.items.first?.sync.cursor == "")
        #expect(dump.items.first?.sync.failures == 1 && dump.items.first?.sync.leaseUntil == nil)
        let run = try #require(try await store.syncRuns(of: "user", item: "item", limit: 1).first)
        #expect(run.errorCode == "unusableRow" && run.errorText?.isEmpty == false)
    }

    @Test("A round's record names its worker, and says when it tries again what failed")
    func reasons() async throws {
        let store = MemoryStore()
        let plaid = FakePlaid(seed: 1)
        let now = Mutex(Fixture.start)
        try await store.engineInsertItem(Fixture.item(products: ["transactions"]))
        let configuration = SyncConfiguration.shared(owner: "worker-7")
        let service = SyncService(
            client: plaid, store: store, vault: Fixture.vault, configuration: configuration,
            logger: LogCapture().logger,
            runtime: SyncRuntime(now: { now.withLock { $0 } }, sleep: { _ in }, random: { 0.5 }))
        _ = try await service.syncNext()
        plaid.state.withLock { $0.override["/transactions/sync"] = ["added": "no list", "request_id": "r"] }
        now.withLock { $0 = $0 + .seconds(86_400) }
        let poll = try #require(try await service.syncNext())
        #expect(code(poll) != nil)
        plaid.state.withLock { $0.override = [:] }
        now.withLock { $0 = $0 + .seconds(86_400) }
        guard case .committed = try await service.syncNext() else {
            Issue.record("The second attempt was not committed.")
            return
        }
        let runs = try await store.syncRuns(of: "user", item: "item", limit: 5)
        #expect(runs.map(\.reason) == ["retry", "poll", "link"])
        #expect(runs.allSatisfy { $0.worker == "worker-7" })
    }

    @Test("Item errors move the health, and a later good round heals it")
    func health() async throws {
        let store = MemoryStore()
        let plaid = FakePlaid(seed: 1)
        try await store.engineInsertItem(Fixture.item(products: ["transactions"]))
        plaid.state.withLock {
            $0.failure = PlaidError(kind: .itemError, code: .itemLoginRequired, message: "private words")
        }
        let sync = service(plaid, store)
        #expect(code(try await sync.syncItem("item", reason: "webhook")) == "ITEM_LOGIN_REQUIRED")
        let broken = try #require(try await store.engineItem("item"))
        #expect(broken.condition.health == .loginRequired && broken.condition.errorCode == "ITEM_LOGIN_REQUIRED")
        #expect(broken.sync.retryAt == Fixture.start + .seconds(6 * 3600))
        let text = try #require(try await store.syncRuns(of: "user", item: "item", limit: 1).first?.errorText)
        #expect(!text.contains("private words"))
        plaid.state.withLock { $0.failure = nil }
        try await store.engineReport(.updateModeFinished(at: Fixture.start), of: "item")
        try await store.engineRaiseGeneration(of: "item")
        #expect(try await store.engineItem("item")?.sync.dueAt.map { $0 <= Fixture.start } == true)
        guard case .committed = try await sync.syncItem("item", reason: "webhook") else {
            Issue.record("The round was not committed.")
            return
        }
        #expect(try await store.engineItem("item")?.condition.health == .healthy)
    }

    @Test("While Plaid has nothing, accounts are stored and the Item is polled again")
    func notReady() async throws {
        let store = MemoryStore()
        let plaid = FakePlaid(seed: 1)
        plaid.state.withLock { $0.notReadyCalls = 1 }
        try await store.engineInsertItem(Fixture.item(products: ["transactions"]))
        guard case .notReady = try await service(plaid, store).syncItem("item", reason: "link") else {
            Issue.record("An Item without data was taken for a ready one.")
            return
        }
        let item = try #require(try await store.engineItem("item"))
        #expect(!item.sync.isInitialUpdateComplete && item.sync.hasNews)
        #expect(item.sync.retryAt == Fixture.start + .seconds(1))
        #expect(try await store.accounts(of: "user", item: nil).count == 2)
        #expect(try await store.syncRuns(of: "user", item: "item", limit: 9).isEmpty)
    }

    @Test("One worker at a time; another's commit is not overwritten")
    func exclusion() async throws {
        let store = MemoryStore()
        let sync = service(FakePlaid(seed: 1), store)
        try await store.engineInsertItem(Fixture.item(products: ["transactions"]))
        _ = try await store.engineLease(
            "item", owner: "other", now: Fixture.start, until: Fixture.start + .seconds(60))
        let busy = await #expect(throws: SyncError.self) { try await sync.syncItem("item", reason: "manual") }
        #expect(busy?.code == .busy)
        let missing = await #expect(throws: SyncError.self) { try await sync.syncItem("none", reason: "manual") }
        #expect(missing?.code == .noSuchItem)
    }

    @Test("The loop reads new Items, wakes for webhooks, and ends when it is shut down")
    func loop() async throws {
        let store = MemoryStore()
        let plaid = FakePlaid(seed: 1)
        let sync = service(plaid, store, runtime: .live)
        try await store.engineInsertItem(Fixture.item(products: ["transactions"]))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await sync.run() }
            try await until { try await store.engineItem("item")?.sync.hasNews == false }
            plaid.change { bank, generator in
                while bank.current.isEmpty { bank.changeSomething(&generator) }
            }
            let body = #"""
                {"webhook_type":"TRANSACTIONS","webhook_code":"SYNC_UPDATES_AVAILABLE","item_id":"item",
                "initial_update_complete":true,"historical_update_complete":true,"environment":"sandbox"}
                """#
            let delivery = WebhookDeliveryRecord(
                tokenDigest: TokenDigest(bytes: [UInt8](repeating: 1, count: 32)), body: Array(body.utf8),
                type: "TRANSACTIONS", code: "SYNC_UPDATES_AVAILABLE", itemID: "item", receivedAt: .now)
            _ = try await store.receiveWebhook(delivery, raisesGeneration: true)
            sync.wake()
            try await until { try await !store.dump().currentTransactions.isEmpty }
            sync.shutDown()
            try await group.waitForAll()
        }
        #expect(try await store.enginePendingWebhooks(limit: 1).isEmpty)
        #expect(try await store.engineItem("item")?.sync.leaseUntil == nil)
    }

    /// Waits until something is true; the test's own time limit ends it otherwise.
    private func until(_ condition: () async throws -> Bool) async throws {
        while try await !condition() { try await Task.sleep(for: .milliseconds(2)) }
    }
}
