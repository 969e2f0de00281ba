import PlaidTypes
package import Storage

/// Which products an Item has, and which of them are to be asked for now.
package enum ProductPlan {
    /// Plaid's name for the product, as an Item's list of products has it.
    package static func wireName(of product: StoredProduct) -> String {
        switch product {
        case .item: "item"
        case .auth: "auth"
        case .identity: "identity"
        case .holdings, .investmentTransactions: "investments"
        case .liabilities: "liabilities"
        case .recurring: "recurring_transactions"
        case .statements: "statements"
        }
    }

    /// Whether a webhook says that the product may have changed.
    package static func isNews(type: String, code: String, for product: StoredProduct) -> Bool {
        switch product {
        case .item: type == "ITEM"
        case .auth: type == "AUTH"
        case .identity: type == "IDENTITY"
        case .holdings: type == "HOLDINGS"
        case .investmentTransactions: type == "INVESTMENTS_TRANSACTIONS"
        case .liabilities: type == "LIABILITIES"
        case .recurring: type == "TRANSACTIONS" && code == "RECURRING_TRANSACTIONS_UPDATE"
        case .statements: type == "STATEMENTS"
        }
    }

    /// The products that an Item has.
    ///
    /// What it could have and nobody asked for is left alone: the first request for it may cost money.
    ///
    /// - Parameter wanted: Products of Plaid's that are asked for wherever an Item could have them.
    package static func products(of item: ItemRecord, wanted: Set<String>) -> [StoredProduct] {
        StoredProduct.allCases.filter { product in
            let name = wireName(of: product)
            return product == .item || item.products.contains(name) || wanted.contains(name)
        }
    }

    /// Whether to ask: nobody ever did, the time has come or comes before the next round, or a webhook came since.
    package static func isDue(
        _ fetch: ProductFetchRecord?, news: [WebhookNews], now: Instant, nextRound: Duration
    ) -> Bool {
        guard let fetch, fetch.nextAt > (fetch.isRetry ? now : now + nextRound) else { return true }
        return news.contains {
            isNews(type: $0.type, code: $0.code, for: fetch.product) && $0.generation > fetch.generation
        }
    }

    /// What is known of an Item that was described when it was new.
    static func firstDescription(of item: ItemRecord, age: Duration) -> ProductFetchRecord {
        ProductFetchRecord(
            itemID: item.itemID, product: .item, state: .ready, fetchedAt: item.createdAt, checkedAt: item.createdAt,
            nextAt: item.createdAt + SyncConfiguration.early(age, chance: chance(of: item.itemID)),
            generation: ItemSyncState().generation)
    }

    /// A number between 0 and 1 that is the Item's own and always the same.
    private static func chance(of id: ItemID) -> Double {
        var hash = id.rawValue.utf8.reduce(into: UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        // Ids that differ in their last letter only are to lie apart, too.
        hash = (hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 29
        return Double(hash >> 11) / Double(1 << 53)
    }
}
