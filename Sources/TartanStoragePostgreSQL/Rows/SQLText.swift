// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Pieces of SQL that are put together from lists of columns.
enum SQLText {
    static func insert(into table: String, _ columns: [String]) -> String {
        let marks = (1...columns.count).map { "$\($0)" }.joined(separator: ", ")
        return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
    }

    /// An insert that becomes an update of all columns but the keys and the ones that are kept.
    static func upsert(into table: String, _ columns: [String], keys: [String]) -> String {
        insert(into: table, columns) + onConflict(columns, keys: keys)
    }

    /// An upsert of many rows: each parameter is a column, as an array of text.
    static func upsertMany(
        into table: String, _ columns: [(name: String, type: String)], keys: [String], keeping kept: [String] = []
    ) -> String {
        let names = columns.map(\.name)
        let arrays = (1...columns.count).map { "$\($0)::text[]" }.joined(separator: ", ")
        let values = columns.map { $0.type == "text" ? "r.\($0.name)" : "r.\($0.name)::\($0.type)" }
        return """
            INSERT INTO \(table) (\(names.joined(separator: ", ")))
            SELECT \(values.joined(separator: ", "))
            FROM unnest(\(arrays)) AS r (\(names.joined(separator: ", ")))
            """ + onConflict(names, keys: keys, keeping: kept)
    }

    private static func onConflict(_ columns: [String], keys: [String], keeping kept: [String] = []) -> String {
        let updates = columns.filter { !keys.contains($0) && !kept.contains($0) }.map { "\($0) = excluded.\($0)" }
        guard !updates.isEmpty else { return " ON CONFLICT DO NOTHING" }
        return " ON CONFLICT (\(keys.joined(separator: ", "))) DO UPDATE SET \(updates.joined(separator: ", "))"
    }
}
