// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Foundation
import PlaidTypes
import TartanStorage
import TartanStorageSQLite
import Testing
import TokenVault

@Suite("Vault rotation: liabilities")
struct LiabilityRotationTests {
    @Test("The bank's words about a debt are sealed again, and its columns and rates stay")
    func rotates() async throws {
        try await Fixture.withSQLite { store in
            try await store.engineInsertItem(try Fixture.item())
            try await store.engineUpsertAccounts(
                [
                    AccountRecord(
                        itemID: "item", accountID: "x", name: "Card", type: "credit", updatedAt: Fixture.start)
                ],
                of: "item", areAll: true, at: Fixture.start)
            let place = VaultContext(
                userID: "user", itemID: "item", column: LiabilityRecord.payloadColumn, row: "x")
            var debt = LiabilityRecord(
                itemID: "item", accountID: "x", kind: .credit,
                payload: SealedBytes(try Fixture.vault.seal(text: "a number", for: place).bytes))
            debt.lastPaymentAmount = 5
            let rate = LiabilityRateRecord(
                of: debt, position: 0, percentage: 9, type: "purchase_apr", balanceSubject: nil, interestCharge: nil)
            let fetch = ProductFetchRecord(
                itemID: "item", product: .liabilities, state: .ready, fetchedAt: Fixture.start, requestIDs: ["r"],
                checkedAt: Fixture.start, nextAt: Fixture.start + .seconds(60))
            try await store.engineStore(ProductSet(fetch, records: [debt, rate]))

            let old = try VaultKey(id: "test", bytes: [UInt8](repeating: 7, count: 32))
            let new = try VaultKey(id: "new", bytes: [UInt8](repeating: 9, count: 32))
            let both = Vault(keyring: try VaultKeyring(active: new, older: [old]))
            #expect(try await VaultRotation(store: store, vault: both).run().resealed == 2)
            #expect(try await VaultRotation(store: store, vault: both).run().resealed == 0)

            let rotated = try #require(
                try await store.products(LiabilityRecord.self, of: "user", matching: ProductQuery()).first)
            let newOnly = Vault(keyring: try VaultKeyring(active: new))
            #expect(try newOnly.openText(try SealedValue(bytes: rotated.payload.bytes), for: place) == "a number")
            #expect(rotated.lastPaymentAmount == 5)
            #expect(
                try await store.products(LiabilityRateRecord.self, of: "user", matching: ProductQuery()) == [rate])
            #expect(try await store.productFetches(of: "user", item: nil) == [fetch])
        }
    }
}
