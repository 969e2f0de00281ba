// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging
import PlaidCore
import PlaidJSON
import PlaidTypes
import Synchronization
import TartanStorage
import TartanTestSupport
import Testing
import TokenVault

@testable import BankSync

@Suite("Products besides transactions")
struct StoredProductTests {
    /// A clock that a test moves.
    final class Clock: Sendable {
        private let now: Locked<Instant> = Locked(Fixture.start)
        var time: Instant { now.value }
        func pass(_ seconds: Int) { now.value = now.value + .seconds(seconds) }
    }

    final class Locked<Value: Sendable>: Sendable {
        private let state: Mutex<Value>
        init(_ value: Value) { state = Mutex(value) }
        var value: Value {
            get { state.withLock { $0 } }
            set { state.withLock { $0 = newValue } }
        }
    }

    private let plaid = FakePlaid(seed: 1)
    private let store = MemoryStore()
    private let clock = Clock()

    private func sync(wanted: Set<String> = []) async throws {
        let clock = clock
        var configuration = SyncConfiguration()
        configuration.wantedProducts = wanted
        let service = SyncService(
            client: plaid, store: store, vault: Fixture.vault, configuration: configuration,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            runtime: SyncRuntime(now: { clock.time }, sleep: { _ in }, random: { 1 }))
        guard case .committed = try await service.syncItem("item", reason: "manual") else {
            Issue.record("The round was not committed.")
            return
        }
    }

    private func answer(_ path: String, _ answer: JSONValue) { plaid.state.withLock { $0.override[path] = answer } }

    private func refuse(_ path: String, _ code: String, _ kind: PlaidError.Kind = .itemError) {
        plaid.state.withLock {
            $0.refused[path] = PlaidError(
                kind: kind, code: .init(rawValue: code), message: "private words", requestID: "bad", httpStatus: 400)
        }
    }

    private func allow(_ path: String) { plaid.state.withLock { $0.refused[path] = nil } }

    private func calls(_ path: String) -> Int { plaid.state.withLock { $0.calls.count { $0 == path } } }

    private func fetch(_ product: StoredProduct) async throws -> ProductFetchRecord? {
        try await store.productFetches(of: "user", item: "item").first { $0.product == product }
    }

    private func item(_ products: String...) async throws {
        try await store.engineInsertItem(try Fixture.item(products: ["transactions"] + products))
    }

    private func webhook(_ type: String, _ code: String, _ number: UInt8) async throws {
        let delivery = WebhookDeliveryRecord(
            tokenDigest: TokenDigest(bytes: [UInt8](repeating: number, count: 32)), body: [], type: type, code: code,
            itemID: "item", receivedAt: clock.time)
        _ = try await store.receiveWebhook(delivery, raisesGeneration: true)
        // One that comes in the millisecond of a request counts as news after it.
        clock.pass(1)
    }

    private static let holdings = "/investments/holdings/get"
    private static let history = "/investments/transactions/get"

    private func holding(_ quantity: JSONValue, request: String = "h1") -> JSONValue {
        [
            "accounts": [], "item": [:], "request_id": .string(request),
            "securities": [["security_id": "s", "name": "Stock", "close_price": .decimal("9.99")]],
            "holdings": [
                [
                    "account_id": "checking", "security_id": "s", "quantity": quantity,
                    "institution_price": .decimal("9.99"), "institution_value": .decimal("19.98"),
                    "cost_basis": .null, "iso_currency_code": "USD", "unofficial_currency_code": .null,
                ]
            ],
        ]
    }

    private static let noInvestments: JSONValue = [
        "accounts": [], "item": [:], "request_id": "t1", "securities": [], "investment_transactions": [],
        "total_investment_transactions": 0,
    ]

    @Test("Only what an Item has is asked for, and again for its webhook, by age, and for nothing else")
    func refreshes() async throws {
        answer(Self.holdings, holding(2))
        answer(Self.history, Self.noInvestments)
        try await item("investments")
        try await sync()
        #expect(calls(Self.holdings) == 1 && calls(Self.history) == 1)
        #expect(calls("/liabilities/get") == 0 && calls("/statements/list") == 0 && calls("/auth/get") == 0)
        let first = try #require(try await fetch(.holdings))
        #expect(first.state == .ready && first.requestIDs == ["h1"] && first.fetchedAt == Fixture.start)

        clock.pass(60)
        try await webhook("TRANSACTIONS", "SYNC_UPDATES_AVAILABLE", 1)
        try await sync()
        #expect(calls(Self.holdings) == 1)

        clock.pass(60)
        answer(Self.holdings, holding(.decimal("2.5"), request: "h2"))
        try await webhook("HOLDINGS", "DEFAULT_UPDATE", 2)
        try await sync()
        #expect(calls(Self.holdings) == 2 && calls(Self.history) == 1)
        let rows = try await store.products(HoldingRecord.self, of: "user", matching: ProductQuery())
        #expect(rows.map(\.quantity) == [Decimal(string: "2.5")])
        #expect(try await fetch(.holdings)?.requestIDs == ["h2"])

        // The webhook was answered; a day later both are old.
        clock.pass(60)
        try await sync()
        #expect(calls(Self.holdings) == 2)
        clock.pass(24 * 3600)
        try await sync()
        #expect(calls(Self.holdings) == 3 && calls(Self.history) == 2)
    }

    @Test(
        "What there is not is a state and no failure",
        arguments: ["PRODUCTS_NOT_SUPPORTED", "NO_INVESTMENT_ACCOUNTS", "ADDITIONAL_CONSENT_REQUIRED"])
    func unavailable(code: String) async throws {
        answer(Self.holdings, holding(2))
        refuse(Self.history, code)
        try await item("investments")
        try await sync()
        let fetch = try #require(try await fetch(.investmentTransactions))
        #expect(fetch.state == .unavailable && fetch.errorCode == code && fetch.errorRequestID == "bad")
        #expect(fetch.fetchedAt == nil && fetch.nextAt == clock.time + .seconds(24 * 3600))
        #expect(try await self.fetch(.holdings)?.state == .ready)
        #expect(try await store.engineItem("item")?.condition.health == .healthy)
        #expect(try await store.engineItem("item")?.sync.failures == 0)
        clock.pass(3600)
        try await sync()
        #expect(calls(Self.history) == 1)
    }

    @Test("What is not ready yet is polled again soon, and what fails is polled later, with the old rows kept")
    func notReadyAndFailed() async throws {
        answer(Self.history, Self.noInvestments)
        refuse(Self.holdings, "PRODUCT_NOT_READY")
        try await item("investments")
        try await sync()
        #expect(try await fetch(.holdings)?.state == .notReady)
        #expect(try await store.engineItem("item")?.sync.pollAt == clock.time + .seconds(1))
        clock.pass(2)
        try await sync()
        #expect(try await fetch(.holdings)?.nextAt == clock.time + .seconds(2))
        clock.pass(3)
        allow(Self.holdings)
        answer(Self.holdings, holding(2))
        try await sync()
        let good = try #require(try await fetch(.holdings))
        #expect(good.state == .ready && good.failures == 0 && good.errorCode == nil)

        clock.pass(10)
        try await webhook("HOLDINGS", "DEFAULT_UPDATE", 1)
        refuse(Self.holdings, "INTERNAL_SERVER_ERROR", .apiError)
        try await sync()
        let failed = try #require(try await fetch(.holdings))
        #expect(failed.state == .failed && failed.fetchedAt == good.fetchedAt && failed.requestIDs == ["h1"])
        #expect(failed.nextAt > clock.time && failed.nextAt <= clock.time + .seconds(60))
        #expect(try await store.products(HoldingRecord.self, of: "user", matching: ProductQuery()).count == 1)
    }

    @Test("A sync run in between does not delay a product that is polled again soon")
    func roundInBetween() async throws {
        answer(Self.history, Self.noInvestments)
        refuse(Self.holdings, "PRODUCT_NOT_READY")
        try await item("investments")
        try await sync()
        let due = try #require(try await fetch(.holdings)?.nextAt)
        try await sync()
        #expect(calls(Self.holdings) == 1)
        #expect(try await store.engineItem("item")?.sync.pollAt == due)
    }

    @Test("An answer with a row that lacks its id changes nothing", arguments: ["security_id"])
    func unusable(member: String) async throws {
        answer(Self.history, Self.noInvestments)
        answer(Self.holdings, holding(2))
        try await item("investments")
        try await sync()
        clock.pass(10)
        var broken = try #require(holding(3)["holdings"]?[0]?.objectValue)
        broken[member] = .null
        var whole = try #require(holding(3).objectValue)
        whole["holdings"] = [.object(broken)]
        answer(Self.holdings, .object(whole))
        try await webhook("HOLDINGS", "DEFAULT_UPDATE", 1)
        try await sync()
        #expect(try await fetch(.holdings)?.errorCode == "unusableRow")
        let rows = try await store.products(HoldingRecord.self, of: "user", matching: ProductQuery())
        #expect(rows.map(\.quantity) == [2])
    }

    @Test("A row keeps what it has, and the rows beside it are stored", arguments: ["quantity", "account_id"])
    func incomplete(member: String) async throws {
        answer(Self.history, Self.noInvestments)
        var whole = try #require(holding(2).objectValue)
        let good = try #require(holding(3)["holdings"]?[0]?.objectValue)
        var broken = good
        broken[member] = .null
        whole["holdings"] = [.object(broken), .object(good)]
        answer(Self.holdings, .object(whole))
        try await item("investments")
        try await sync()
        let fetch = try #require(try await fetch(.holdings))
        #expect(fetch.state == .ready && fetch.anomalies.counts["Holding.\(member)"] == 1)
        let rows = try await store.products(HoldingRecord.self, of: "user", matching: ProductQuery())
        #expect(rows.count == 2 && rows.contains { $0.quantity == 3 && $0.accountID == "checking" })
        #expect(rows.contains { member == "quantity" ? $0.quantity.isNaN : $0.accountID == UnnamedAccount.id })
    }

    @Test("A row of an account that nobody knows is kept, after the accounts were asked for")
    func strangeAccount() async throws {
        answer(Self.history, Self.noInvestments)
        var whole = try #require(holding(2).objectValue)
        var stray = try #require(holding(2)["holdings"]?[0]?.objectValue)
        stray["account_id"] = "nobody's"
        whole["holdings"] = [.object(stray)]
        answer(Self.holdings, .object(whole))
        try await item("investments")
        try await sync()
        #expect(try await fetch(.holdings)?.state == .ready)
        let rows = try await store.products(HoldingRecord.self, of: "user", matching: ProductQuery())
        #expect(rows.map(\.accountID) == ["nobody's"])
        #expect(try await store.dump().accounts.contains { $0.accountID == "nobody's" && $0.isUnlisted })
        #expect(calls("/accounts/get") == 2)
        // The other product is there all the same.
        #expect(try await fetch(.investmentTransactions)?.state == .ready)
    }

    @Test("A product that an Item does not have is asked for when the configuration wants it")
    func wanted() async throws {
        answer(
            "/statements/list",
            [
                "institution_id": "ins_1", "institution_name": "Bank", "item_id": "item", "request_id": "s1",
                "accounts": [
                    [
                        "account_id": "checking",
                        "statements": [
                            ["statement_id": "one", "month": 5, "year": 2026, "date_posted": "2026-06-01"]
                        ],
                    ]
                ],
            ])
        try await item()
        try await sync()
        #expect(calls("/statements/list") == 0)
        try await sync(wanted: ["statements"])
        let rows = try await store.products(StatementRecord.self, of: "user", matching: ProductQuery())
        #expect(rows.map(\.month) == [5] && rows.map(\.accountID) == ["checking"])
    }

    private func describe(_ products: [String], _ more: JSONObject = [:]) {
        var item: JSONObject = [
            "item_id": "item", "institution_id": "ins_1", "institution_name": "Bank", "available_products": [],
            "products": .strings(products), "billed_products": .strings(products), "update_type": "background",
        ]
        for (name, value) in more.pairs { item[name] = value }
        answer("/item/get", ["item": .object(item), "request_id": "i1"])
    }

    @Test("A product that the user consented to later is fetched after a webhook for the Item, or a day later")
    func laterConsent() async throws {
        answer(Self.history, Self.noInvestments)
        answer(Self.holdings, holding(2))
        try await item()
        describe(["transactions", "investments"])
        clock.pass(60)
        try await sync()
        #expect(calls("/item/get") == 0 && calls(Self.holdings) == 0)
        try await webhook("ITEM", "LOGIN_REPAIRED", 1)
        try await sync()
        #expect(calls("/item/get") == 1 && calls(Self.holdings) == 1)
        #expect(try await store.engineItem("item")?.products == ["investments", "transactions"])
        #expect(try await fetch(.item)?.requestIDs == ["i1"])
        clock.pass(60)
        try await sync()
        #expect(calls("/item/get") == 1)
        clock.pass(24 * 3600)
        try await sync()
        #expect(calls("/item/get") == 2)
    }

    @Test("The Item's own words make up for a webhook about its login that was lost")
    func lostItemWebhooks() async throws {
        try await item()
        let end = Date(timeIntervalSince1970: Double(Fixture.start.milliseconds / 1000 + 3 * 86_400))
        describe(["transactions"], ["consent_expiration_time": .string(end.formatted(.iso8601))])
        clock.pass(24 * 3600)
        try await sync()
        let condition = try #require(try await store.engineItem("item")).condition
        #expect(condition.health == .pendingExpiration && condition.endsAt == Instant(end))
        describe(["transactions"], ["consent_expiration_time": .null])
        clock.pass(24 * 3600)
        try await sync()
        #expect(try await store.engineItem("item")?.condition.health == .healthy)
        describe(
            ["transactions"],
            [
                "error": [
                    "error_type": "ITEM_ERROR", "error_code": "ITEM_LOGIN_REQUIRED", "error_message": "",
                    "display_message": .null,
                ]
            ])
        clock.pass(24 * 3600)
        try await sync()
        #expect(try await store.engineItem("item")?.condition.health == .loginRequired)
    }
}
