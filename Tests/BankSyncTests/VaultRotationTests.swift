// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import MoneyLedger
import PlaidTypes
import TartanStorage
import TartanStorageSQLite
import Testing
import TokenVault

@Suite("Vault rotation")
struct VaultRotationTests {
    @Test("Tokens and personal data are sealed again with the new key, once, and nothing is lost")
    func rotates() async throws {
        try await Fixture.withSQLite { store in
            for id in ["a", "b"] as [ItemID] {
                try await store.engineInsertItem(try Fixture.item(id))
                try await store.engineUpsertAccounts(
                    [
                        AccountRecord(
                            itemID: id, accountID: "x", name: "Checking", type: "depository", updatedAt: Fixture.start)
                    ],
                    of: id, areAll: true, at: Fixture.start)
                let place = VaultContext(
                    userID: "user", itemID: id, column: SealedProductRecord.Product.authNumbers.column, row: "x")
                let sealed = try Fixture.vault.seal(text: "numbers of \(id)", for: place)
                try await store.engineReplaceSealed(
                    .authNumbers, of: id,
                    with: [
                        SealedProductRecord(
                            itemID: id, accountID: "x", payload: SealedBytes(sealed.bytes), fetchedAt: Fixture.start)
                    ])
            }
            let old = try VaultKey(id: "test", bytes: [UInt8](repeating: 7, count: 32))
            let new = try VaultKey(id: "new", bytes: [UInt8](repeating: 9, count: 32))
            let both = Vault(keyring: try VaultKeyring(active: new, older: [old]))
            let first = try await VaultRotation(store: store, vault: both).run()
            #expect(first.values == 4 && first.resealed == 4)
            let second = try await VaultRotation(store: store, vault: both).run()
            #expect(second.values == 4 && second.resealed == 0)

            // The old key alone must be of no use any more, and the new one alone of all.
            let newOnly = Vault(keyring: try VaultKeyring(active: new))
            for item in try await store.engineItems() {
                let place = VaultContext(userID: "user", itemID: item.itemID, column: ItemRecord.accessTokenColumn)
                let token = try SealedValue(bytes: item.accessToken.bytes)
                #expect(try newOnly.openText(token, for: place) == "access-sandbox-1")
                #expect(throws: VaultError.self) { try Fixture.vault.openText(token, for: place) }
                let numbers = try #require(
                    try await store.sealed(.authNumbers, of: "user", item: item.itemID).first)
                let row = VaultContext(
                    userID: "user", itemID: item.itemID, column: SealedProductRecord.Product.authNumbers.column,
                    row: "x")
                let payload = try SealedValue(bytes: numbers.payload.bytes)
                #expect(try newOnly.openText(payload, for: row) == "numbers of \(item.itemID)")
                #expect(numbers.fetchedAt == Fixture.start)
            }
            let check = try #require(try await store.vaultCheck())
            try newOnly.check(try SealedValue(bytes: check.sealed.bytes))
        }
    }

    private static let old = [UInt8](repeating: 7, count: 32)
    private static let new = [UInt8](repeating: 9, count: 32)

    /// An Item, a link token and an exchange that stopped half way, each with something sealed.
    private func fill(_ store: any Store) async throws -> (link: TokenDigest, exchange: TokenDigest) {
        for number in 0..<5 { try await store.engineInsertItem(try Fixture.item(ItemID("item\(number)"))) }
        let link = TokenDigest(bytes: [UInt8](repeating: 1, count: 32))
        let place = VaultContext(
            userID: "user", itemID: "", column: LinkTokenRecord.tokenColumn, row: link.hexadecimal)
        try await store.insertLinkToken(
            LinkTokenRecord(
                digest: link, userID: "user",
                sealedToken: SealedBytes(try Fixture.vault.seal(text: "link-1", for: place).bytes),
                createdAt: Fixture.start, expiresAt: Fixture.start + .seconds(60)))
        let exchange = TokenDigest(bytes: [UInt8](repeating: 2, count: 32))
        var intent = ExchangeIntentRecord(publicTokenDigest: exchange, userID: "user", createdAt: Fixture.start)
        _ = try await store.beginExchange(intent)
        let token = VaultContext(userID: "user", itemID: "coming", column: ItemRecord.accessTokenColumn)
        intent.state = .exchanged
        intent.itemID = "coming"
        intent.accessToken = SealedBytes(try Fixture.vault.seal(text: "access-2", for: token).bytes)
        try await store.updateExchange(intent)
        let key = TokenDigest(bytes: [UInt8](repeating: 3, count: 32))
        var request = KeyedRequestRecord(
            digest: key, userID: "user", itemID: "item", contentDigest: key, startedAt: Fixture.start)
        _ = try await store.beginRequest(request, interruptedBefore: nil)
        let answer = VaultContext(
            userID: "user", itemID: "", column: KeyedRequestRecord.responseColumn, row: key.hexadecimal)
        request.response = SealedBytes(try Fixture.vault.seal(text: "response-3", for: answer).bytes)
        try await store.finishRequest(request)
        let details = VaultContext(userID: "user", itemID: "", column: PaymentRecord.detailsColumn, row: "pay_1")
        _ = try await store.insertPayment(
            PaymentRecord(
                id: "pay_1", userID: "user", itemID: "item", accountID: "x", keyDigest: key, contentDigest: key,
                direction: "debit", amount: Money(minorUnits: 100, .usd), network: "ach", phase: "created", state: "{}",
                details: SealedBytes(try Fixture.vault.seal(text: "name-4", for: details).bytes),
                day: Fixture.start.day, createdAt: Fixture.start, updatedAt: Fixture.start),
            within: PaymentQuota())
        return (link, exchange)
    }

    private func check(_ store: any Store, _ vault: Vault) async throws {
        for column in SealedColumn.allCases {
            for cell in try await store.engineSealed(column, notBeginningWith: [255], limit: 100) {
                let value = try SealedValue(bytes: cell.value.bytes)
                #expect(try !vault.openText(value, for: VaultRotation.context(of: cell)).isEmpty)
            }
        }
    }

    @Test("Link tokens and open exchanges are sealed again too")
    func everything() async throws {
        try await Fixture.withSQLite { store in
            let (link, exchange) = try await fill(store)
            let both = Vault(
                keyring: try VaultKeyring(
                    active: try VaultKey(id: "new", bytes: Self.new), older: [try VaultKey(id: "test", bytes: Self.old)]
                ))
            let rotation = VaultRotation(store: store, vault: both)
            #expect(try await !rotation.isComplete())
            let result = try await rotation.run()
            #expect(result.values == 9 && result.resealed == 9)
            #expect(try await rotation.isComplete())
            let newOnly = Vault(keyring: try VaultKeyring(active: try VaultKey(id: "new", bytes: Self.new)))
            try await check(store, newOnly)
            let sealed = try #require(try await store.linkToken(link, of: "user")?.sealedToken)
            let place = VaultContext(
                userID: "user", itemID: "", column: LinkTokenRecord.tokenColumn, row: link.hexadecimal)
            #expect(try newOnly.openText(try SealedValue(bytes: sealed.bytes), for: place) == "link-1")
            let token = try #require(try await store.exchange(exchange, of: "user")?.accessToken)
            let context = VaultContext(userID: "user", itemID: "coming", column: ItemRecord.accessTokenColumn)
            #expect(try newOnly.openText(try SealedValue(bytes: token.bytes), for: context) == "access-2")
            let payment = try #require(try await store.enginePayment("pay_1"))
            let name = VaultContext(userID: "user", itemID: "", column: PaymentRecord.detailsColumn, row: "pay_1")
            let details = try SealedValue(bytes: try #require(payment.details).bytes)
            #expect(try newOnly.openText(details, for: name) == "name-4")
        }
    }

    @Test("A rotation that stops after any column leaves everything readable, and the next one finishes it")
    func interrupted() async throws {
        let both = Vault(
            keyring: try VaultKeyring(
                active: try VaultKey(id: "new", bytes: Self.new), older: [try VaultKey(id: "test", bytes: Self.old)]))
        for stop in 0...SealedColumn.allCases.count {
            let store = MemoryStore()
            _ = try await fill(store)
            // What a rotation does until it is killed.
            for column in SealedColumn.allCases.prefix(stop) {
                for cell in try await store.engineSealed(
                    column, notBeginningWith: SealedValue.prefix(of: "new"), limit: 2)
                {
                    let value = try SealedValue(bytes: cell.value.bytes)
                    let new = try #require(try both.rotate(value, for: VaultRotation.context(of: cell)))
                    #expect(try await store.engineReseal([(cell, SealedBytes(new.bytes))]) == 1)
                }
            }
            try await check(store, both)
            _ = try await VaultRotation(store: store, vault: both).run()
            try await check(
                store, Vault(keyring: try VaultKeyring(active: try VaultKey(id: "new", bytes: Self.new))))
        }
    }

    @Test("What is fetched during a rotation is not replaced by what was there before")
    func concurrentWrite() async throws {
        try await Fixture.withSQLite { store in
            _ = try await fill(store)
            let stale = try await store.engineSealed(.accessTokens, notBeginningWith: [255], limit: 1)
            let cell = try #require(stale.first)
            let fresher = try Fixture.vault.seal(text: "fresher", for: VaultRotation.context(of: cell))
            #expect(try await store.engineReseal([(cell, SealedBytes(fresher.bytes))]) == 1)
            let late = try Fixture.vault.seal(text: "stale", for: VaultRotation.context(of: cell))
            #expect(try await store.engineReseal([(cell, SealedBytes(late.bytes))]) == 0)
            #expect(try await store.engineItem(cell.itemID)?.accessToken == SealedBytes(fresher.bytes))
        }
    }
}
