// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

extension MemoryStore: ExportStore {
    package func exportUsers(after user: UserID?, limit: Int) async throws(StorageError) -> [UserID] {
        let users = try read { state in Set(state.items.values.map(\.userID)) }
        let sorted = users.sorted { $0.rawValue.utf8.lexicographicallyPrecedes($1.rawValue.utf8) }
        let rest = sorted.filter { candidate in
            user.map { $0.rawValue.utf8.lexicographicallyPrecedes(candidate.rawValue.utf8) } ?? true
        }
        return Array(rest.prefix(limit))
    }

    package func exportAccounts(of user: UserID) async throws(StorageError) -> [ExportAccount] {
        try read { state in
            state.items.values.filter { $0.userID == user }.flatMap { item in
                (state.accounts[item.itemID] ?? [:]).values.map {
                    ExportAccount(record: $0, institutionName: item.institutionName)
                }
            }
        }
    }

    package func exportGroups(
        of user: UserID, matching query: TransactionQuery
    ) async throws(StorageError) -> [ExportGroup] {
        var groups: [GroupKey: ExportGroup] = [:]
        for row in try read({ state in state.rows(of: user, matching: query) }) {
            let record = row.record
            let key = GroupKey(
                item: record.itemID, account: record.accountID, currency: record.currency ?? record.unofficialCurrency)
            var group =
                groups[key]
                ?? ExportGroup(
                    itemID: key.item, accountID: key.account, currency: key.currency, count: 0, first: record.date,
                    last: record.date)
            group.count += 1
            group.first = min(group.first, record.date)
            group.last = max(group.last, record.date)
            groups[key] = group
        }
        return groups.values.sorted(by: ExportGroup.isBefore)
    }

    package func exportRows(
        of user: UserID, matching query: TransactionQuery, after position: PagePosition?, limit: Int
    ) async throws(StorageError) -> [TransactionRow] {
        // Positions are ordered newest first; here the oldest comes first.
        let rows = try read { state in state.rows(of: user, matching: query) }
            .filter { row in position.map { PagePosition(row.record) < $0 } ?? true }
            .sorted { PagePosition($1.record) < PagePosition($0.record) }
        return Array(rows.prefix(limit))
    }
}

private struct GroupKey: Hashable {
    var item: ItemID
    var account: AccountID
    var currency: CurrencyCode?
}
