// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import PlaidTypes
import TartanStorage
import Testing

@Suite("Why an Item is as it is")
struct DiagnosisTests {
    private static let now = Fixture.start + .seconds(100_000)

    /// An Item that is as it should be.
    private static func sound() throws -> ItemFacts {
        var item = try Fixture.item(products: ["transactions"])
        item.createdAt = now - .seconds(90_000)
        item.condition = ItemCondition(.healthy, since: item.createdAt)
        item.sync.cursor = "c"
        item.sync.syncedGeneration = item.sync.generation
        item.sync.isInitialUpdateComplete = true
        item.sync.isHistoricalUpdateComplete = true
        item.sync.lastSyncedAt = now - .seconds(60)
        item.sync.pollAt = now + .seconds(3600)
        return ItemFacts(
            item: item, runs: [run()], webhooks: [webhook(.processed)], lastRunOfAnyone: now - .seconds(60), now: now)
    }

    private static func run(_ error: String? = nil) -> SyncRunRecord {
        SyncRunRecord(
            id: 1, itemID: "item", reason: "webhook", errorCode: error, errorText: error.map { "It was \($0)." },
            requestIDs: ["req1"], startedAt: now - .seconds(61), finishedAt: now - .seconds(60))
    }

    private static func webhook(_ state: WebhookDeliveryRecord.State) -> WebhookDeliveryRecord {
        WebhookDeliveryRecord(
            id: 9, tokenDigest: TokenDigest(bytes: [UInt8](repeating: 1, count: 32)), body: [], type: "TRANSACTIONS",
            code: "SYNC_UPDATES_AVAILABLE", itemID: "item", receivedAt: now - .seconds(600), state: state)
    }

    private static func planted(_ change: (inout ItemFacts) -> Void) throws -> [Finding] {
        var facts = try sound()
        change(&facts)
        return Diagnosis.findings(facts)
    }

    /// A planted cause, and what it must be called.
    struct Plant: Sendable, CustomTestStringConvertible {
        let cause: String
        let weight: Finding.Weight
        let change: @Sendable (inout ItemFacts) -> Void

        init(_ cause: String, _ weight: Finding.Weight, _ change: @escaping @Sendable (inout ItemFacts) -> Void) {
            self.cause = cause
            self.weight = weight
            self.change = change
        }

        /// A round that ended with an error.
        static func error(_ code: String, _ cause: String, _ weight: Finding.Weight) -> Plant {
            Plant(cause, weight) { $0.runs.insert(DiagnosisTests.run(code), at: 0) }
        }

        static func health(_ health: ItemHealth, _ weight: Finding.Weight) -> Plant {
            Plant(health.rawValue, weight) {
                $0.item.condition = ItemCondition(health, since: DiagnosisTests.now, errorCode: "CODE")
            }
        }

        var testDescription: String { cause }
    }

    static let plants: [Plant] = [
        .health(.loginRequired, .action), .health(.pendingDisconnect, .action), .health(.pendingExpiration, .action),
        .health(.revoked, .action), .health(.removed, .action), .health(.institutionDown, .notice),
        .health(.consentRequired, .action), .health(.notSupported, .action),
        .error("incompleteResponse", "incompleteResponse", .action),
        Plant("incompleteData", .notice) {
            $0.runs[0].anomalies.add("Transaction.amount")
        },
        .error("INVALID_API_KEYS", "credentialsRefused", .action),
        .error("INVALID_ACCESS_TOKEN", "accessTokenRefused", .action),
        .error("TRANSACTIONS_LIMIT", "rateLimited", .notice), .error("connectionLost", "plaidUnreachable", .notice),
        .error("unexpectedResponse", "strangeAnswer", .action), .error("INTERNAL_SERVER_ERROR", "plaidFailed", .notice),
        .error("PRODUCT_NOT_READY", "notReady", .notice),
        .error("ADDITIONAL_CONSENT_REQUIRED", "consentMissing", .action),
        .error("INVALID_PRODUCT", "productNotAvailable", .action),
        .error("INSTITUTION_NO_LONGER_SUPPORTED", "bankNotSupported", .action),
        .error("NO_ACCOUNTS", "noAccounts", .action), .error("cursorStuck", "cursorStuck", .action),
        .error("tooManyRestarts", "dataKeptChanging", .notice), .error("unusableRow", "unusableRow", .action),
        .error("unknownKey", "vaultCannotOpen", .action), .error("unavailable", "databaseFailed", .action),
        .error("SOMETHING_NEW", "runFailed", .action),
        Plant("beingRead", .notice) {
            $0.item.sync.leaseOwner = "one"
            $0.item.sync.leaseUntil = now + .seconds(5)
        },
        Plant("workerDied", .notice) {
            $0.item.sync.leaseOwner = "one"
            $0.item.sync.leaseUntil = now - .seconds(5)
        },
        Plant("noWorker", .action) {
            $0.item.sync.pollAt = now - .seconds(1000)
            $0.lastRunOfAnyone = now - .seconds(1100)
        },
        Plant("workersBehind", .action) { $0.item.sync.pollAt = now - .seconds(1000) },
        Plant("webhookFailed", .action) { $0.webhooks.insert(webhook(.failed), at: 0) },
        Plant("webhooksWait", .action) { $0.webhooks.insert(webhook(.pending), at: 0) },
        Plant("noWebhooks", .notice) { $0.webhooks = [] },
        Plant("neverRead", .notice) {
            $0.item.sync.lastSyncedAt = nil
            $0.runs = []
        },
        Plant("noTransactionsProduct", .notice) { $0.item.products = ["auth"] },
        Plant("accountsNotRead", .notice) { $0.chosenAccounts = 2 },
        Plant("initialPending", .notice) { $0.item.sync.isInitialUpdateComplete = false },
        Plant("historyPending", .notice) { $0.item.sync.isHistoricalUpdateComplete = false },
        Plant("bankHasNone", .notice) { $0.hasTransactions = false },
        Plant("noAccountsShown", .action) { $0.hasAccounts = false },
        Plant("stale", .action) { $0.item.sync.lastSyncedAt = now - .seconds(50_000) },
    ]

    @Test("Each planted cause is named first, with its weight and what to do", arguments: plants)
    func causes(plant: Plant) throws {
        let findings = try Self.planted(plant.change)
        let first = try #require(findings.first)
        #expect(first.cause.rawValue == plant.cause)
        #expect(first.weight == plant.weight)
        #expect(!first.what.isEmpty && !first.next.isEmpty)
        #expect(!findings.contains { $0.cause == "healthy" })
    }

    @Test("Causes are counted, and none is planted twice")
    func count() {
        #expect(Set(Self.plants.map(\.cause)).count == Self.plants.count)
        #expect(Self.plants.count >= 20)
        print("tartan why: \(Self.plants.count) causes planted, each named")
    }

    @Test("A sound Item is called sound, and nothing else")
    func healthy() throws {
        #expect(try Self.planted { _ in }.map(\.cause.rawValue) == ["healthy"])
    }

    @Test("What needs somebody comes before what passes by itself, and request ids come along")
    func order() throws {
        let findings = try Self.planted {
            $0.webhooks = []
            $0.runs.insert(Self.run("INVALID_API_KEYS"), at: 0)
        }
        #expect(findings.map(\.cause.rawValue) == ["credentialsRefused", "noWebhooks"])
        #expect(findings[0].requestIDs == ["req1"])
    }

    @Test("An error that the health tells already is not told as something new")
    func noRepetition() throws {
        let findings = try Self.planted {
            $0.item.condition = ItemCondition(.loginRequired, since: Self.now, errorCode: "ITEM_LOGIN_REQUIRED")
            $0.runs.insert(Self.run("ITEM_LOGIN_REQUIRED"), at: 0)
        }
        #expect(findings.map(\.cause.rawValue) == ["loginRequired", "lastRunFailed"])
        #expect(findings[1].weight == .notice)
    }

    @Test("An outage is told beside what must be repaired")
    func outageBeside() throws {
        let findings = try Self.planted {
            $0.item.condition = ItemCondition(
                .noAccounts, since: Self.now, errorCode: "NO_ACCOUNTS",
                outage: .init(errorCode: "INSTITUTION_DOWN", since: Self.now))
            $0.runs.insert(Self.run("NO_ACCOUNTS"), at: 0)
        }
        #expect(findings.map(\.cause.rawValue) == ["noAccounts", "institutionDown", "lastRunFailed"])
        #expect(findings[0].weight == .action && findings[0].next.contains("account selection"))
    }

    @Test("The facts are gathered from the store")
    func gathered() async throws {
        let store = MemoryStore()
        try await store.engineInsertItem(try Fixture.item())
        let facts = try #require(try await ItemFacts.gather("item", from: store, now: Self.now))
        #expect(facts.runs.isEmpty && !facts.hasAccounts && facts.lastRunOfAnyone == nil)
        #expect(try await ItemFacts.gather("other", from: store, now: Self.now) == nil)
    }
}
