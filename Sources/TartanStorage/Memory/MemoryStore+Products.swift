// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

extension MemoryStore {
    package func products<Record: ProductRecord>(
        _ type: Record.Type, of user: UserID, matching query: ProductQuery
    ) async throws(StorageError) -> [Record] {
        let table = Record.table
        let found = try read { state in
            state.items.values.filter { $0.userID == user && (query.itemID == nil || $0.itemID == query.itemID) }
                .sorted(by: ItemRecord.isOlder)
                .flatMap { item in
                    (state.products[table.name]?[item.itemID] ?? [:]).values.compactMap { $0 as? Record }
                        .filter { query.matches($0) }.sorted { MemoryState.precedes($0, $1) }
                }
        }
        let ordered = table.dayColumn == nil ? found : found.sorted { MemoryState.precedes($0, $1) }
        guard let limit = query.limit else { return ordered }
        return Array(ordered.prefix(limit))
    }

    package func productFetches(of user: UserID, item: ItemID?) async throws(StorageError) -> [ProductFetchRecord] {
        try read { state in
            state.items.values.filter { $0.userID == user && (item == nil || $0.itemID == item) }
                .sorted(by: ItemRecord.isOlder)
                .flatMap { item in
                    (state.productFetches[item.itemID] ?? [:]).values
                        .sorted { $0.product.rawValue < $1.product.rawValue }
                }
        }
    }

    package func engineStore(_ set: ProductSet) async throws(StorageError) {
        try write { state throws(StorageError) in
            guard state.items[set.itemID] != nil else { throw StorageError.noSuchItem }
            guard !set.isOlder(than: state.productFetches[set.itemID]?[set.fetch.product]) else { return }
            try state.replaceProducts(set)
            state.productFetches[set.itemID, default: [:]][set.fetch.product] = set.fetch
        }
    }

    package func engineSetPoll(of item: ItemID, at time: Instant, expected: Instant) async throws(StorageError) {
        try write { state in
            if state.items[item]?.sync.pollAt == expected { state.items[item]?.sync.pollAt = time }
        }
    }

    package func engineWebhookNews(
        of item: ItemID, after generation: Int64
    ) async throws(StorageError) -> [WebhookNews] {
        let news = try read { state in
            state.webhooks.compactMap { webhook -> WebhookNews? in
                guard webhook.itemID == item, let own = state.webhookGenerations[webhook.id], own > generation else {
                    return nil
                }
                return WebhookNews(
                    type: webhook.type, code: webhook.code, receivedAt: webhook.receivedAt, generation: own)
            }
        }
        return Dictionary(grouping: news) { [$0.type, $0.code] }.values
            .compactMap { $0.max { $0.generation < $1.generation } }
            .sorted { ($0.type, $0.code) < ($1.type, $1.code) }
    }
}

extension MemoryState {
    mutating func replaceProducts(_ set: ProductSet) throws(StorageError) {
        guard set.records != nil else { return }
        let tables = set.fetch.product.records
        for type in tables.reversed() { clear(type.table, set) }
        for type in tables {
            for record in try set.records(of: type) {
                for reference in type.table.references where !has(reference, record) {
                    throw StorageError(
                        .integrity, "A row of \(type.table.name) belongs to one of \(reference.table) that is missing.")
                }
                let key = Self.key(record)
                if record.isPlaceholder, products[type.table.name]?[set.itemID]?[key] != nil { continue }
                products[type.table.name, default: [:]][set.itemID, default: [:]][key] = record
            }
        }
    }

    private mutating func clear(_ table: ProductTable, _ set: ProductSet) {
        guard table.keepsOldRows else {
            products[table.name]?[set.itemID] = [:]
            return
        }
        guard let column = table.dayColumn, let days = set.days else { return }
        let kept = (products[table.name]?[set.itemID] ?? [:]).filter { _, record in
            guard case .text(let text) = record[column] else { return true }
            // A row without a day came with such a response, too, and is part of the next one again.
            return CalendarDate(text).map { !days.contains($0) } ?? (text != UnknownDay.text)
        }
        products[table.name]?[set.itemID] = kept
    }

    private func has(_ reference: ProductTable.Reference, _ record: any ProductRecord) -> Bool {
        let values = reference.columns.map { record[$0] }
        if values.contains(.null) { return true }
        guard reference.table == "accounts" else {
            return products[reference.table]?[record.itemID]?[[ColumnValue(record.itemID)] + values] != nil
        }
        guard case .text(let id) = values[0] else { return false }
        return accounts[record.itemID]?[AccountID(id)] != nil
    }

    static func key(_ record: any ProductRecord) -> [ColumnValue] { type(of: record).table.key.map { record[$0] } }

    /// Whether the left record is listed first.
    static func precedes<Record: ProductRecord>(_ left: Record, _ right: Record) -> Bool {
        let table = Record.table
        let columns = table.dayColumn.map { [$0] + table.key.reversed() } ?? table.key
        for column in columns where left[column] != right[column] {
            return table.dayColumn == nil
                ? ColumnValue.precedes(left[column], right[column]) : ColumnValue.precedes(right[column], left[column])
        }
        return false
    }

    /// Adds an account's balance to the history, unless it equals the latest row.
    mutating func recordBalances(of item: ItemID) {
        for account in (accounts[item] ?? [:]).values where !account.isUnlisted {
            let now = BalanceRecord(account)
            let latest = (products[BalanceRecord.table.name]?[item] ?? [:]).values.compactMap { $0 as? BalanceRecord }
                .filter { $0.accountID == account.accountID }.max { $0.seenAt < $1.seenAt }
            if let latest, latest.seenAt > now.seenAt || latest.isSameBalance(as: now) { continue }
            products[BalanceRecord.table.name, default: [:]][item, default: [:]][Self.key(now)] = now
        }
    }
}

extension ProductQuery {
    fileprivate func matches(_ record: some ProductRecord) -> Bool {
        let table = type(of: record).table
        if let accountID, table.hasAccount, record["account_id"] != ColumnValue(accountID) { return false }
        guard let column = table.dayColumn, case .text(let text) = record[column] else { return true }
        let isUnknown = text == UnknownDay.text
        guard let day = isUnknown ? CalendarDate.unknown : CalendarDate(text) else { return false }
        if isUnknown, from != nil || through != nil { return false }
        guard from.map({ $0 <= day }) ?? true, through.map({ day <= $0 }) ?? true else { return false }
        guard let after, let last = table.key.last, case .text(let id) = record[last] else { return true }
        return after < PagePosition(date: day, transactionID: TransactionID(id), itemID: record.itemID)
    }
}
