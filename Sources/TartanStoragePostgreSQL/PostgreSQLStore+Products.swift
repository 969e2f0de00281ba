// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

extension PostgreSQLStore {
    package func products<Record: ProductRecord>(
        _ type: Record.Type, of user: UserID, matching query: ProductQuery
    ) async throws(StorageError) -> [Record] {
        let (conditions, values) = query.conditions(user: user, table: Record.table) { "$\($0)" }
        let sql =
            "SELECT \(Record.table.columnNames.columnList(of: "r")) FROM \(Record.table.name) r JOIN items i ON i.item_id = r.item_id WHERE \(conditions)"
        return try await read { db in try db.query(sql, values.map(\.parameter)).map { try Record($0) } }
    }

    package func productFetches(of user: UserID, item: ItemID?) async throws(StorageError) -> [ProductFetchRecord] {
        let (sql, values) = ProductFetchRecord.query(of: user, item: item) { "$\($0)" }
        return try await read { db in
            try db.query(sql, values.map(\.parameter)).map { try ProductFetchRecord($0) }
        }
    }

    package func engineStore(_ set: ProductSet) async throws(StorageError) {
        try await write { db in
            guard try ItemRow.lock(db, set.itemID) != nil else {
                throw StorageError.noSuchItem
            }
            let stored = try db.query(
                "SELECT \(ProductFetchRecord.columns.columnList()) FROM product_fetches WHERE item_id = $1 AND product = $2",
                [.init(set.itemID), .init(set.fetch.product.rawValue)]
            ).first.map { try ProductFetchRecord($0) }
            guard !set.isOlder(than: stored) else { return }
            if set.records != nil { try ProductRows.replace(db, set) }
            try db.run(
                SQLText.upsert(
                    into: ProductFetchRecord.tableName, ProductFetchRecord.columns, keys: ["item_id", "product"]),
                set.fetch.values.map(\.parameter))
        }
    }

    package func engineSetPoll(of item: ItemID, at time: Instant, expected: Instant) async throws(StorageError) {
        try await write { db in
            try db.run(
                "UPDATE items SET poll_at = $1 WHERE item_id = $2 AND poll_at = $3",
                [.init(time), .init(item), .init(expected)])
        }
    }

    package func engineWebhookNews(
        of item: ItemID, after generation: Int64
    ) async throws(StorageError) -> [WebhookNews] {
        try await read { db in
            try db.query(
                """
                SELECT DISTINCT ON (type COLLATE "C", code COLLATE "C") type, code, received_at, generation
                FROM webhook_deliveries WHERE item_id = $1 AND generation > $2
                ORDER BY type COLLATE "C", code COLLATE "C", generation DESC
                """, [.init(item), .init(generation)]
            ).map { try WebhookNews($0) }
        }
    }
}

/// Rows of the product tables.
enum ProductRows {
    /// How many rows go to the server at once.
    private static let batchSize = 1000

    static func replace(_ db: Connection, _ set: ProductSet) throws {
        let types = set.fetch.product.records
        for type in types.reversed() { try clear(db, type.table, set) }
        for type in types {
            let records = try latest(set.records(of: type))
            for records in [records.filter { !$0.isPlaceholder }, records.filter(\.isPlaceholder)] {
                for start in stride(from: 0, to: records.count, by: batchSize) {
                    try upsert(db, type.table, records[start..<min(start + batchSize, records.count)])
                }
            }
        }
    }

    /// A statement must not touch a row twice: of two records with one key, the later one counts.
    private static func latest(_ records: [any ProductRecord]) -> [any ProductRecord] {
        var places: [[ColumnValue]: Int] = [:]
        for (index, record) in records.enumerated() {
            places[type(of: record).table.key.map { record[$0] }] = index
        }
        return places.values.sorted().map { records[$0] }
    }

    private static func upsert(
        _ db: Connection, _ table: ProductTable, _ records: ArraySlice<any ProductRecord>
    ) throws {
        let rows = records.map { record in
            zip(table.columns, record.values).map { column, value in
                column.kind == .day ? value.dayText : value.text
            }
        }
        try db.run(
            SQLText.upsertMany(
                into: table.name, table.columns.map { ($0.name, $0.kind.rawValue) }, keys: table.key,
                keeping: records.contains(where: \.isPlaceholder) ? table.columnNames : []),
            table.columns.indices.map { index in Parameter(column: rows.map { $0[index] }) })
    }

    private static func clear(_ db: Connection, _ table: ProductTable, _ set: ProductSet) throws {
        guard table.keepsOldRows else {
            return try db.run("DELETE FROM \(table.name) WHERE item_id = $1", [.init(set.itemID)])
        }
        guard let column = table.dayColumn, let days = set.days else { return }
        try db.run(
            // A row without a day came with such a response, too, and is part of the next one again.
            "DELETE FROM \(table.name) WHERE item_id = $1 AND (\(column) BETWEEN $2 AND $3 OR \(column) = $4)",
            [.init(set.itemID), .init(days.lowerBound), .init(days.upperBound), .init(CalendarDate.unknown)])
    }
}

extension ColumnValue {
    /// The value as PostgreSQL reads it.
    var text: String? {
        switch self {
        case .null: nil
        case .text(let text): text
        case .integer(let number): String(number)
        case .flag(let flag): flag ? "t" : "f"
        case .decimal(let amount): DecimalText.text(amount)
        case .bytes(let bytes): "\\x" + bytes.map(Self.hexadecimal).joined()
        }
    }

    /// The value of a column of days.
    var dayText: String? { self == .text(UnknownDay.text) ? UnknownDay.postgreSQL : text }

    /// The value of a statement's mark.
    var parameter: Parameter { Parameter(dayText) }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return byte < 16 ? "0" + digits : digits
    }
}
