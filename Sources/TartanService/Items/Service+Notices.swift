// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

extension Service {
    /// Optional actions for the user of a healthy Item.
    func notices(of item: ItemRecord) async throws -> [ItemNotice] {
        let news = try await store.engineWebhookNews(of: item.itemID, after: 0)
        guard let latest = news.first(where: { $0.type == "ITEM" && $0.code == "NEW_ACCOUNTS_AVAILABLE" })?.receivedAt
        else { return [] }
        // An account that appeared after the webhook was shared by the user since then.
        let balances = try await store.products(
            BalanceRecord.self, of: item.userID, matching: ProductQuery(itemID: item.itemID))
        let firstSeen = Dictionary(grouping: balances, by: \.accountID).values.compactMap { $0.map(\.seenAt).min() }
        guard firstSeen.allSatisfy({ $0 <= latest }) else { return [] }
        return [
            ItemNotice(
                code: "NEW_ACCOUNTS_AVAILABLE", since: latest,
                next: "Open Link in update mode with account selection, so that the user can share the new accounts.")
        ]
    }
}
