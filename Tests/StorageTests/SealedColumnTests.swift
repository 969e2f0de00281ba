// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage
import TartanStorageSQLite
import Testing

@Suite("Sealed columns")
struct SealedColumnTests {
    /// Columns of bytes that nobody seals: digests, and what Plaid sent signed and in the open.
    private static let open: Set<String> = [
        "link_tokens.digest", "exchange_intents.public_token_digest", "exchange_intents.link_token_digest",
        "webhook_deliveries.token_digest", "webhook_deliveries.body", "api_keys.digest", "keyed_requests.digest",
        "keyed_requests.content_digest", "payments.key_digest", "payments.content_digest",
    ]
    /// The vault's own check value, which rotation replaces.
    private static let check: Set<String> = ["vault_checks.sealed"]

    @Test("Every column of bytes is sealed and rotated, or known to be neither")
    func everyColumn() async throws {
        try await TemporaryFolder.with { folder in
            let path = folder + "/tartan.db"
            try SQLiteStore(path: path).close()
            let session = try SQLiteTables(path: path, isWriting: false)
            defer { session.abandon() }
            let columns = try session.tables().flatMap { table in
                table.columns.filter { $0.kind == .bytes }.map { "\(table.name).\($0.name)" }
            }
            let sealed = SealedColumn.allCases.map { "\($0.table).\($0.column)" }
            #expect(Set(sealed).count == sealed.count)
            #expect(Set(columns) == Set(sealed).union(Self.open).union(Self.check))
            for column in SealedColumn.allCases {
                let table = try #require(try session.tables().first { $0.name == column.table })
                #expect(table.key == column.key, "\(column)")
            }
        }
    }

    @Test("Each column gives its values, with their places, and takes new ones", arguments: StoreKind.allCases)
    func everyValue(kind: StoreKind) async throws {
        try await kind.run { store in
            try await Traces.leave(in: store, item: "item", user: "user", byte: 10)
            for product in SealedProductRecord.Product.allCases {
                try await store.engineReplaceSealed(
                    product, of: "item",
                    with: [
                        SealedProductRecord(
                            itemID: "item", accountID: "account", payload: SealedBytes([3, 3, 1]),
                            fetchedAt: Sample.start)
                    ])
            }
            let debt = LiabilityRecord(
                itemID: "item", accountID: "account", kind: .credit, payload: SealedBytes([3, 3, 2]))
            let fetch = ProductFetchRecord(
                itemID: "item", product: .liabilities, state: .ready, fetchedAt: Sample.start,
                checkedAt: Sample.start, nextAt: Sample.time(60))
            try await store.engineStore(ProductSet(fetch, records: [debt]))
            var intent = ExchangeIntentRecord(
                publicTokenDigest: Sample.digest(40), userID: "user", createdAt: Sample.start)
            _ = try await store.beginExchange(intent)
            intent.state = .exchanged
            intent.itemID = "coming"
            intent.accessToken = SealedBytes([3, 3, 3])
            try await store.updateExchange(intent)
            for column in SealedColumn.allCases {
                let cells = try await store.engineSealed(column, notBeginningWith: [9, 9], limit: 10)
                #expect(!cells.isEmpty, "\(column)")
                #expect(try await store.engineCountSealed(column) == cells.count)
                for cell in cells {
                    #expect(cell.userID == "user")
                    let item: ItemID = column.isOfNoItem ? "" : column == .exchanges ? "coming" : "item"
                    #expect(cell.itemID == item)
                    if column.isPerAccount { #expect(cell.row == "account") }
                    if column == .paymentDetails {
                        #expect(cell.row == Traces.payment(item: "item", user: "user", byte: 10).id)
                    } else if column.isOfNoItem {
                        #expect(cell.row.count == 64)
                    }
                }
                #expect(try await store.engineReseal(cells.map { ($0, SealedBytes([9, 9, 4])) }) == cells.count)
                #expect(try await store.engineReseal(cells.map { ($0, SealedBytes([9, 9, 5])) }) == 0)
                #expect(try await store.engineSealed(column, notBeginningWith: [9, 9], limit: 10).isEmpty)
            }
            let payment = try #require(try await store.enginePayments(PaymentQuery()).first)
            // A worker that read it before the first replacement cannot write the old value back.
            #expect(payment.details == SealedBytes([9, 9, 4]) && payment.version == 2)
            #expect(try await store.linkToken(Sample.digest(10), of: "user")?.sealedToken == SealedBytes([9, 9, 4]))
            #expect(
                try await store.exchange(Sample.digest(40), of: "user")?.accessToken == SealedBytes([9, 9, 4]))
        }
    }
}
