// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import TartanStorage

/// All tables of a PostgreSQL database in one transaction, on a separate connection.
package final class PostgreSQLTables: TableSession {
    private let connection: Connection
    private let isWriting: Bool
    private var isOpen = true

    /// Begins the transaction.
    ///
    /// - Parameter isWriting: Whether rows will be inserted; nobody else can write in the meantime.
    package init(address: String, isWriting: Bool) throws(StorageError) {
        let options = try ConnectionOptions(address: address)
        self.isWriting = isWriting
        do {
            connection = try Connection(options, Patience(nil))
            try connection.run(
                script: isWriting ? "BEGIN" : "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
        } catch {
            throw error.storageError
        }
    }

    package func tables() throws -> [TableShape] {
        let names = try query(
            """
            SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = current_schema() AND c.relkind IN ('r', 'p') AND NOT c.relispartition
                AND c.relname <> 'tartan_migrations'
            """
        ).map { try $0.text("name") }
        if isWriting, !names.isEmpty {
            // From here on, empty tables stay empty.
            try run("LOCK TABLE \(names.map(Self.quoted).joined(separator: ", ")) IN EXCLUSIVE MODE")
        }
        return try names.map(shape)
    }

    private func shape(_ table: String) throws -> TableShape {
        let columns = try query(
            """
            SELECT column_name AS name, udt_name AS type, is_identity = 'YES' AS is_counted
            FROM information_schema.columns
            WHERE table_schema = current_schema() AND table_name = $1 AND is_generated = 'NEVER'
            """, [Parameter(table)]
        ).map { row in
            let kind: TableShape.Kind =
                switch try row.text("type") {
                case "int2", "int4", "int8": .integer
                case "bool": .boolean
                case "bytea": .bytes
                case "date": .day
                // Texts, dates and money: in the server's text format.
                default: .text
                }
            return TableShape.Column(
                name: try row.text("name"), kind: kind, isCounted: try row.bool("is_counted"))
        }
        let key = try query(
            """
            SELECT a.attname AS name FROM pg_index i
            CROSS JOIN LATERAL unnest(i.indkey::int[]) WITH ORDINALITY AS k (number, position)
            JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
            WHERE i.indrelid = to_regclass(quote_ident($1)) AND i.indisprimary ORDER BY k.position
            """, [Parameter(table)]
        ).map { try $0.text("name") }
        let parents = try query(
            """
            SELECT DISTINCT p.relname AS name FROM pg_constraint f JOIN pg_class p ON p.oid = f.confrelid
            WHERE f.contype = 'f' AND f.conrelid = to_regclass(quote_ident($1))
            """, [Parameter(table)]
        ).map { try $0.text("name") }
        return TableShape(name: table, columns: columns, key: key, parents: Set(parents))
    }

    package func count(_ table: TableShape) throws -> Int {
        Int(try query("SELECT COUNT(*) AS count FROM \(Self.quoted(table.name))").first?.integer("count") ?? 0)
    }

    package func rows(of table: TableShape, after key: [TableCell]?, limit: Int) throws -> [TableRow] {
        // The shape that was asked for may be another database's; how values are held is this one's matter.
        let table = try ownShape(of: table)
        let keyColumns = table.keyPositions.map { table.columns[$0] }
        let order = keyColumns.map { Self.quoted($0.name) + ($0.kind == .text ? " COLLATE \"C\"" : "") }
        let marks = keyColumns.indices.map { "$\($0 + 1)" }
        let sql = """
            SELECT \(table.columns.map { Self.quoted($0.name) }.joined(separator: ", ")) FROM \(Self.quoted(table.name))
            \(key == nil ? "" : "WHERE (\(order.joined(separator: ", "))) > (\(marks.joined(separator: ", ")))")
            ORDER BY \(order.joined(separator: ", ")) LIMIT \(limit)
            """
        let parameters = zip(keyColumns, key ?? []).map { Self.parameter($1, $0.kind) }
        return try query(sql, parameters).map { row in
            try table.columns.map { try Self.cell(row, $0) }
        }
    }

    package func insert(_ rows: [TableRow], into table: TableShape) throws {
        let own = try ownShape(of: table)
        // One statement may have 65,535 values.
        let size = max(1, min(rows.count, 60_000 / max(own.columns.count, 1)))
        let names = own.columns.map { Self.quoted($0.name) }.joined(separator: ", ")
        for start in stride(from: 0, to: rows.count, by: size) {
            let batch = rows[start..<min(start + size, rows.count)]
            var parameters: [Parameter] = []
            var tuples: [String] = []
            for row in batch {
                let marks = own.columns.indices.map { "$\(parameters.count + $0 + 1)" }
                tuples.append("(\(marks.joined(separator: ", ")))")
                for (cell, column) in zip(row, own.columns) { parameters.append(Self.parameter(cell, column.kind)) }
            }
            try run(
                """
                INSERT INTO \(Self.quoted(table.name)) (\(names)) OVERRIDING SYSTEM VALUE
                VALUES \(tuples.joined(separator: ", "))
                """, parameters)
        }
    }

    private var shapes: [String: TableShape] = [:]

    private func ownShape(of table: TableShape) throws -> TableShape {
        if let known = shapes[table.name] { return known }
        let own = try shape(table.name)
        shapes[table.name] = own
        return own
    }

    package func kept(_ cell: TableCell) -> TableCell {
        guard case .text(let text) = cell, case .text(let kept) = Parameter(text) else { return cell }
        return .text(kept)
    }

    package func finish() throws {
        // Generated numbers continue after the copied ones.
        for table in shapes.values {
            for column in table.columns where column.isCounted {
                try run(
                    """
                    SELECT setval(pg_get_serial_sequence(quote_ident($1), $2), MAX(\(Self.quoted(column.name))))
                    FROM \(Self.quoted(table.name)) HAVING MAX(\(Self.quoted(column.name))) IS NOT NULL
                    """, [Parameter(table.name), Parameter(column.name)])
            }
        }
        try run("COMMIT")
        isOpen = false
    }

    package func abandon() {
        guard isOpen else { return }
        isOpen = false
        try? run("ROLLBACK")
    }

    // MARK: Values

    private static func quoted(_ name: String) -> String { "\"" + name.replacing("\"", with: "\"\"") + "\"" }

    private static func parameter(_ cell: TableCell, _ kind: TableShape.Kind) -> Parameter {
        switch cell {
        case .null: .null
        case .integer(let number) where kind == .boolean: Parameter(number != 0)
        case .integer(let number): Parameter(number)
        case .text(let text): Parameter(kind == .day && text == UnknownDay.text ? UnknownDay.postgreSQL : text)
        case .bytes(let bytes): .bytes(bytes)
        }
    }

    private static func cell(_ row: ResultRow, _ column: TableShape.Column) throws -> TableCell {
        guard let text = row.optionalText(column.name) else { return .null }
        switch column.kind {
        case .integer: return .integer(try row.integer(column.name))
        case .boolean: return .integer(text == "t" ? 1 : 0)
        case .text: return .text(text)
        case .day: return .text(text == UnknownDay.postgreSQL ? UnknownDay.text : text)
        case .bytes: return .bytes(try row.blob(column.name))
        }
    }

    private func query(_ sql: String, _ parameters: [Parameter] = []) throws -> QueryResult {
        do throws(ConnectionFailure) {
            return try connection.query(sql, parameters)
        } catch {
            throw error.storageError
        }
    }

    private func run(_ sql: String, _ parameters: [Parameter] = []) throws { _ = try query(sql, parameters) }
}
