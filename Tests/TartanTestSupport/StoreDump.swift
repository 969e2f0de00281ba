// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
package import TartanStorage

/// All rows of the bank's data in a fixed order, for comparing two stores or a store and the truth.
package struct StoreDump: Sendable, Hashable, RedactedDescription {
    package var items: [ItemRecord]
    package var accounts: [AccountRecord]
    package var transactions: [TransactionRow]

    package init(items: [ItemRecord], accounts: [AccountRecord], transactions: [TransactionRow]) {
        self.items = items.sorted { $0.itemID < $1.itemID }
        self.accounts = accounts.sorted { ($0.itemID, $0.accountID) < ($1.itemID, $1.accountID) }
        self.transactions = transactions.sorted {
            ($0.record.itemID, $0.record.transactionID) < ($1.record.itemID, $1.record.transactionID)
        }
    }

    /// The transactions that are there, without tombstones.
    package var currentTransactions: [TransactionRecord] {
        transactions.filter { $0.removedAt == nil }.map(\.record)
    }
}

extension Store {
    /// All rows of the bank's data of a store that nobody writes to, tombstones included.
    package func dump() async throws -> StoreDump {
        guard let export = self as? any ExportStore else {
            throw StorageError(.wrongState, "This store cannot be read as a whole.")
        }
        let items = try await engineItems()
        var accounts: [AccountRecord] = []
        var transactions: [TransactionRow] = []
        for user in Set(items.map(\.userID)) {
            accounts += try await export.exportAccounts(of: user).map(\.record)
            var query = TransactionQuery(includesRemoved: true, limit: TransactionQuery.maximumLimit)
            repeat {
                let page = try await self.transactions(of: user, matching: query)
                transactions += page.rows
                query.after = page.next
            } while query.after != nil
        }
        return StoreDump(items: items, accounts: accounts, transactions: transactions)
    }
}
