import BankSync
import PlaidTypes
import Storage
import StorageSQLite
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
}
