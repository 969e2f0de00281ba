// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GRDB
package import PlaidTypes
package import TartanStorage

extension SQLiteStore {
    package func products<Record: ProductRecord>(
        _ type: Record.Type, of user: UserID, matching query: ProductQuery
    ) async throws(StorageError) -> [Record] {
        let (conditions, values) = query.conditions(user: user, table: Record.table) { "?\($0)" }
        let sql =
            "SELECT \(Record.table.columnNames.columnList(of: "r")) FROM \(Record.table.name) r JOIN items i ON i.item_id = r.item_id WHERE \(conditions)"
        let arguments = StatementArguments(values.map(\.sqlite))
        return try await read { db in try Row.fetchAll(db, sql: sql, arguments: arguments).map { try Record($0) } }
    }

    package func productFetches(of user: UserID, item: ItemID?) async throws(StorageError) -> [ProductFetchRecord] {
        let (sql, values) = ProductFetchRecord.query(of: user, item: item) { "?\($0)" }
        let arguments = StatementArguments(values.map(\.sqlite))
        return try await read { db in
            try Row.fetchAll(db, sql: sql, arguments: arguments).map { try ProductFetchRecord($0) }
        }
    }

    package func engineStore(_ set: ProductSet) async throws(StorageError) {
        try await write { db in
            let item = set.itemID.rawValue
            guard try ItemRow.fetch(db, set.itemID) != nil else {
                throw StorageError.noSuchItem
            }
            let stored = try Row.fetchOne(
                db,
                sql:
                    "SELECT \(ProductFetchRecord.columns.columnList()) FROM product_fetches WHERE item_id = ? AND product = ?",
                arguments: [item, set.fetch.product.rawValue]
            ).map { try ProductFetchRecord($0) }
            guard !set.isOlder(than: stored) else { return }
            if set.records != nil { try ProductRows.replace(db, set) }
            try db.execute(
                sql: SQLText.upsert(
                    into: ProductFetchRecord.tableName, ProductFetchRecord.columns, keys: ["item_id", "product"]),
                arguments: StatementArguments(set.fetch.values.map(\.sqlite)))
        }
    }

    package func engineSetPoll(of item: ItemID, at time: Instant, expected: Instant) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: "UPDATE items SET poll_at = ? WHERE item_id = ? AND poll_at = ?",
                arguments: [time.milliseconds, item.rawValue, expected.milliseconds])
        }
    }

    package func engineWebhookNews(
        of item: ItemID, after generation: Int64
    ) async throws(StorageError) -> [WebhookNews] {
        try await read { db in
            // SQLite returns the row with the maximum of each group.
            try Row.fetchAll(
                db,
                sql: """
                    SELECT type, code, received_at, MAX(generation) AS generation FROM webhook_deliveries
                    WHERE item_id = ? AND generation > ? GROUP BY type, code ORDER BY type, code
                    """, arguments: [item.rawValue, generation]
            ).map { try WebhookNews($0) }
        }
    }
}

/// Rows of the product tables.
enum ProductRows {
    static func replace(_ db: Database, _ set: ProductSet) throws {
        let types = set.fetch.product.records
        for type in types.reversed() { try clear(db, type.table, set) }
        for type in types {
            let table = type.table
            let statement = try db.cachedStatement(
                sql: SQLText.upsert(into: table.name, table.columnNames, keys: table.key))
            let placeholder = try db.cachedStatement(
                sql: SQLText.insert(into: table.name, table.columnNames) + " ON CONFLICT DO NOTHING")
            for record in try set.records(of: type) {
                try (record.isPlaceholder ? placeholder : statement).execute(
                    arguments: StatementArguments(record.values.map(\.sqlite)))
            }
        }
    }

    private static func clear(_ db: Database, _ table: ProductTable, _ set: ProductSet) throws {
        var sql = "DELETE FROM \(table.name) WHERE item_id = ?"
        var arguments: StatementArguments = [set.itemID.rawValue]
        if table.keepsOldRows {
            guard let column = table.dayColumn, let days = set.days else { return }
            // A row without a day came with such a response, too, and is part of the next one again.
            sql += " AND (\(column) BETWEEN ? AND ? OR \(column) = ?)"
            arguments += [days.lowerBound.description, days.upperBound.description, UnknownDay.text]
        }
        try db.execute(sql: sql, arguments: arguments)
    }
}

extension ColumnValue {
    /// The value as this database keeps it.
    var sqlite: DatabaseValue {
        switch self {
        case .null: .null
        case .text(let text): text.databaseValue
        case .integer(let number): number.databaseValue
        case .flag(let flag): flag.databaseValue
        case .decimal(let amount): DecimalText.text(amount)?.databaseValue ?? .null
        case .bytes(let bytes): Data(bytes).databaseValue
        }
    }
}
