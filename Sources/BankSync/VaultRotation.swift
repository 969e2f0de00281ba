import PlaidTypes
package import Storage
package import TokenVault

/// Seals everything in a store again with the vault's active key.
///
/// Each value is replaced by itself and only if nobody changed it meanwhile, so that an interruption leaves a store whose
/// values are sealed with different keys, all of which the vault has.
package struct VaultRotation: Sendable {
    /// How many values there were, and how many were sealed anew.
    package struct Result: Sendable, Hashable {
        package var values = 0
        package var resealed = 0
    }

    private let store: any Store
    private let vault: Vault

    package init(store: any Store, vault: Vault) {
        self.store = store
        self.vault = vault
    }

    /// Goes through all Items.
    ///
    /// - Parameter progress: Told after each Item how many of how many are done.
    package func run(progress: (Int, Int) -> Void = { _, _ in }) async throws -> Result {
        var result = Result()
        let items = try await store.engineItems()
        for (index, item) in items.enumerated() {
            try await resealToken(of: item, &result)
            for product in SealedProductRecord.Product.allCases {
                try await reseal(product, of: item, &result)
            }
            try await resealLiabilities(of: item, &result)
            progress(index + 1, items.count)
        }
        try await store.setVaultCheck(
            VaultCheckRecord(
                keyID: vault.activeKeyID, sealed: SealedBytes(try vault.makeCheckValue().bytes), createdAt: .now))
        return result
    }

    private func resealToken(of item: ItemRecord, _ result: inout Result) async throws {
        let context = VaultContext(userID: item.userID, itemID: item.itemID, column: ItemRecord.accessTokenColumn)
        result.values += 1
        guard let new = try vault.rotate(try SealedValue(bytes: item.accessToken.bytes), for: context) else { return }
        try await store.engineReplaceAccessToken(
            of: item.itemID, expected: item.accessToken, new: SealedBytes(new.bytes))
        result.resealed += 1
    }

    private func reseal(
        _ product: SealedProductRecord.Product, of item: ItemRecord, _ result: inout Result
    ) async throws {
        var records = try await store.sealed(product, of: item.userID, item: item.itemID)
        var isChanged = false
        for index in records.indices {
            let context = VaultContext(
                userID: item.userID, itemID: item.itemID, column: product.column,
                row: records[index].accountID.rawValue)
            result.values += 1
            guard let new = try vault.rotate(try SealedValue(bytes: records[index].payload.bytes), for: context) else {
                continue
            }
            records[index].payload = SealedBytes(new.bytes)
            isChanged = true
            result.resealed += 1
        }
        guard isChanged else { return }
        try await store.engineReplaceSealed(product, of: item.itemID, with: records)
    }

    private func resealLiabilities(of item: ItemRecord, _ result: inout Result) async throws {
        let fetches = try await store.productFetches(of: item.userID, item: item.itemID)
        guard let fetch = fetches.first(where: { $0.product == .liabilities }) else { return }
        let query = ProductQuery(itemID: item.itemID)
        var debts = try await store.products(LiabilityRecord.self, of: item.userID, matching: query)
        var isChanged = false
        for index in debts.indices {
            let context = VaultContext(
                userID: item.userID, itemID: item.itemID, column: LiabilityRecord.payloadColumn,
                row: debts[index].accountID.rawValue)
            result.values += 1
            guard let new = try vault.rotate(try SealedValue(bytes: debts[index].payload.bytes), for: context) else {
                continue
            }
            debts[index].payload = SealedBytes(new.bytes)
            isChanged = true
            result.resealed += 1
        }
        guard isChanged else { return }
        let rates = try await store.products(LiabilityRateRecord.self, of: item.userID, matching: query)
        // A newer answer that was stored meanwhile stays.
        try await store.engineStore(ProductSet(fetch, records: debts + rates))
    }
}
