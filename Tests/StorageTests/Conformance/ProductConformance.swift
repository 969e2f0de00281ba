// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanStorage
import Testing

@Suite("Conformance: products")
struct ProductConformance {
    private func fetch(
        _ product: StoredProduct, item: ItemID = "item", state: ProductFetchRecord.State = .ready, at seconds: Int = 1
    ) -> ProductFetchRecord {
        ProductFetchRecord(
            itemID: item, product: product, state: state, fetchedAt: Sample.time(seconds),
            requestIDs: ["r1", "r2"], errorCode: state == .ready ? nil : "NO_INVESTMENT_ACCOUNTS",
            errorRequestID: state == .ready ? nil : "r3", checkedAt: Sample.time(seconds), failures: 2,
            nextAt: Sample.time(seconds + 1000), fence: Int64(seconds), generation: 7)
    }

    private func withAccounts(_ kind: StoreKind, _ body: (any Store) async throws -> Void) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await store.engineUpsertAccounts(
                [Sample.account(), Sample.account("second")], of: "item", areAll: true, at: Sample.start)
            try await body(store)
        }
    }

    @Test("Every column of every table reads back, and money is exact", arguments: StoreKind.allCases)
    func roundTrip(kind: StoreKind) async throws {
        try await withAccounts(kind) { store in
            for product in StoredProduct.allCases {
                let records = ProductSample.records(product)
                try await store.engineStore(ProductSet(fetch(product), records: records))
                for type in product.records { try await check(type, records, store) }
            }
            let fetches = try await store.productFetches(of: "user", item: "item")
            #expect(
                fetches == StoredProduct.allCases.map { fetch($0) }.sorted { $0.product.rawValue < $1.product.rawValue }
            )
            #expect(try await store.productFetches(of: "other", item: "item").isEmpty)
        }
    }

    private func check<Record: ProductRecord>(
        _ type: Record.Type, _ records: [any ProductRecord], _ store: any Store
    ) async throws {
        let expected = records.compactMap { $0 as? Record }
        #expect(!expected.isEmpty, "\(Record.table.name) has no sample")
        let found = try await store.products(type, of: "user", matching: ProductQuery())
        #expect(Set(found) == Set(expected), "\(Record.table.name)")
        #expect(try await store.products(type, of: "other", matching: ProductQuery()).isEmpty)
        // Of each table one sample leaves out what may be left out, and one leaves out nothing.
        for (index, column) in Record.table.columns.enumerated() where !column.isRequired {
            #expect(expected.contains { $0.values[index] == .null }, "\(Record.table.name).\(column.name)")
            #expect(expected.contains { $0.values[index] != .null }, "\(Record.table.name).\(column.name)")
        }
    }

    @Test("An answer takes the place of the one before; an older one does not", arguments: StoreKind.allCases)
    func replaces(kind: StoreKind) async throws {
        try await withAccounts(kind) { store in
            func quantities() async throws -> [Decimal] {
                try await store.products(HoldingRecord.self, of: "user", matching: ProductQuery()).map(\.quantity)
            }
            let security = SecurityRecord(itemID: "item", securityID: "s")
            try await store.engineStore(
                ProductSet(
                    fetch(.holdings, at: 2),
                    records: [security, ProductSample.holding("s", "1"), ProductSample.holding("s", "2", position: 1)]))
            #expect(try await quantities() == [1, 2])
            try await store.engineStore(
                ProductSet(fetch(.holdings, at: 3), records: [security, ProductSample.holding("s", "3")]))
            #expect(try await quantities() == [3])
            try await store.engineStore(
                ProductSet(fetch(.holdings, at: 2), records: [security, ProductSample.holding("s", "4")]))
            #expect(try await quantities() == [3])
            // A failure leaves the rows alone and says why they are old.
            try await store.engineStore(ProductSet(fetch(.holdings, state: .unavailable, at: 5)))
            #expect(try await quantities() == [3])
            #expect(try await store.productFetches(of: "user", item: nil).map(\.state) == [.unavailable])
            try await store.engineStore(ProductSet(fetch(.holdings, at: 6), records: []))
            #expect(try await quantities().isEmpty)
        }
    }

    @Test("Investment transactions outside of the answer's days stay", arguments: StoreKind.allCases)
    func window(kind: StoreKind) async throws {
        try await withAccounts(kind) { store in
            func row(_ id: String, _ day: Int) -> InvestmentTransactionRecord {
                ProductSample.investmentTransaction(id, day: day)
            }
            func ids(_ query: ProductQuery = ProductQuery()) async throws -> [String] {
                try await store.products(InvestmentTransactionRecord.self, of: "user", matching: query)
                    .map(\.investmentTransactionID)
            }
            try await store.engineStore(
                ProductSet(fetch(.investmentTransactions), records: (0..<6).map { row("t\($0)", $0) }))
            #expect(try await ids() == ["t5", "t4", "t3", "t2", "t1", "t0"])
            let first = CalendarDate(daysSinceEpoch: 20_003)
            try await store.engineStore(
                ProductSet(
                    fetch(.investmentTransactions, at: 2), records: [row("t4", 4), row("n", 5)],
                    days: first...first.addingDays(10)))
            #expect(try await ids() == ["n", "t4", "t2", "t1", "t0"])
            let second = PagePosition(row("t4", 4))
            #expect(try await ids(ProductQuery(limit: 2, after: second)) == ["t2", "t1"])
            #expect(try await ids(ProductQuery(from: first, through: first.addingDays(1))) == ["t4"])
            #expect(try await ids(ProductQuery(accountID: "second")).isEmpty)
            #expect(try await ids(ProductQuery(itemID: "none")).isEmpty)
        }
    }

    @Test("What belongs to nothing is refused as a whole", arguments: StoreKind.allCases)
    func integrity(kind: StoreKind) async throws {
        try await withAccounts(kind) { store in
            let security = SecurityRecord(itemID: "item", securityID: "s")
            var stray = ProductSample.holding("s", "1")
            stray.accountID = "nobody's"
            var foreign = ProductSample.holding("s", "1")
            foreign.itemID = "other"
            let good = ProductSample.holding("s", "9")
            try await store.engineStore(ProductSet(fetch(.holdings), records: [security, good]))
            for bad in [stray, foreign, ProductSample.holding("unknown", "1")] {
                let code = await storageCode {
                    try await store.engineStore(ProductSet(fetch(.holdings, at: 9), records: [security, bad]))
                }
                #expect(code == .integrity, "\(bad.values)")
            }
            #expect(try await store.products(HoldingRecord.self, of: "user", matching: ProductQuery()) == [good])
            #expect(try await store.productFetches(of: "user", item: nil).map(\.checkedAt) == [Sample.time(1)])
            #expect(
                await storageCode {
                    try await store.engineStore(ProductSet(fetch(.holdings, item: "none"), records: []))
                } == .notFound)
            try await store.deleteItem("item", of: "user")
            #expect(try await store.products(SecurityRecord.self, of: "user", matching: ProductQuery()).isEmpty)
        }
    }

    @Test("The time of the next poll is set unless somebody else set it", arguments: StoreKind.allCases)
    func poll(kind: StoreKind) async throws {
        try await withAccounts(kind) { store in
            var batch = Sample.batch(try await store.lease())
            batch.nextPollAt = Sample.time(60)
            try await store.engineApply(batch)
            try await store.engineSetPoll(of: "item", at: Sample.time(1), expected: Sample.time(59))
            #expect(try await store.engineNextDue(now: Sample.time(2)) == Sample.time(60))
            try await store.engineSetPoll(of: "item", at: Sample.time(5000), expected: Sample.time(60))
            #expect(try await store.engineNextDue(now: Sample.time(2)) == Sample.time(5000))
        }
    }

    @Test("Balances have a history, a row for each change", arguments: StoreKind.allCases)
    func balances(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            var seconds = 0
            for current in ["1.00", "1.00", "2.50", "1.00"] {
                var account = Sample.account()
                account.balances.current = Sample.decimal(current)
                account.updatedAt = Sample.time(seconds)
                try await store.engineUpsertAccounts([account], of: "item", areAll: true, at: account.updatedAt)
                seconds += 10
            }
            let history = try await store.products(BalanceRecord.self, of: "user", matching: ProductQuery())
            #expect(history.map(\.current) == ["1", "2.5", "1"].map { Sample.decimal($0) })
            #expect(history.map(\.seenAt) == [Sample.time(0), Sample.time(20), Sample.time(30)])
        }
    }

    @Test("The latest webhook of each kind since a generation, whatever the clocks say", arguments: StoreKind.allCases)
    func news(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            let kinds = [
                ("HOLDINGS", 90, true), ("TRANSACTIONS", 80, true), ("HOLDINGS", 70, true), ("AUTH", 60, false),
            ]
            for (index, (type, seconds, raises)) in kinds.enumerated() {
                let delivery = WebhookDeliveryRecord(
                    tokenDigest: Sample.digest(UInt8(index)), body: [], type: type, code: "DEFAULT_UPDATE",
                    itemID: "item", receivedAt: Sample.time(seconds))
                for _ in 0..<2 { _ = try await store.receiveWebhook(delivery, raisesGeneration: raises) }
            }
            let all = try await store.engineWebhookNews(of: "item", after: 1)
            #expect(
                all == [
                    WebhookNews(
                        type: "HOLDINGS", code: "DEFAULT_UPDATE", receivedAt: Sample.time(70), generation: 4),
                    WebhookNews(
                        type: "TRANSACTIONS", code: "DEFAULT_UPDATE", receivedAt: Sample.time(80), generation: 3),
                ])
            #expect(try await store.engineWebhookNews(of: "item", after: 3).map(\.type) == ["HOLDINGS"])
            #expect(try await store.engineWebhookNews(of: "item", after: 4).isEmpty)
            #expect(try await store.engineWebhookNews(of: "other", after: 0).isEmpty)
        }
    }
}
