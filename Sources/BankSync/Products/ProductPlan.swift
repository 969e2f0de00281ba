// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
package import TartanStorage

/// The products of an Item, and which of them are to be fetched now.
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
    /// Products that were never requested are not fetched: the first request for them may cost money.
    ///
    /// - Parameter wanted: Plaid products that are fetched for every Item that supports them.
    package static func products(of item: ItemRecord, wanted: Set<String>) -> [StoredProduct] {
        StoredProduct.allCases.filter { product in
            let name = wireName(of: product)
            return product == .item || item.products.contains(name) || wanted.contains(name)
        }
    }

    /// Whether to fetch: never fetched before, due now or before the next sync run, or announced by a webhook.
    package static func isDue(
        _ fetch: ProductFetchRecord?, news: [WebhookNews], now: Instant, nextRound: Duration
    ) -> Bool {
        guard let fetch, fetch.nextAt > (fetch.isRetry ? now : now + nextRound) else { return true }
        return news.contains {
            isNews(type: $0.type, code: $0.code, for: fetch.product) && $0.generation > fetch.generation
        }
    }

    /// What is known of an Item from its first `/item/get`.
    static func firstDescription(of item: ItemRecord, age: Duration) -> ProductFetchRecord {
        ProductFetchRecord(
            itemID: item.itemID, product: .item, state: .ready, fetchedAt: item.createdAt, checkedAt: item.createdAt,
            nextAt: item.createdAt + SyncConfiguration.early(age, chance: chance(of: item.itemID)),
            generation: ItemSyncState().generation)
    }

    /// A number between 0 and 1 that is specific to the Item and never changes.
    private static func chance(of id: ItemID) -> Double {
        var hash = id.rawValue.utf8.reduce(into: UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
            hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
        // Ids that differ only in their last letter should get different numbers, too.
        hash = (hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15
        hash ^= hash >> 29
        return Double(hash >> 11) / Double(1 << 53)
    }
}
