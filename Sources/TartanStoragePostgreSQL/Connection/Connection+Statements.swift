// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import TartanStorage

/// Statements that are the same in every database; PostgreSQL's marks are `$1`, `$2`, ….
extension Connection: StatementRunner {
    func rows(_ sql: String, _ values: [ColumnValue]) throws -> [ResultRow] {
        try query(sql.replacing("?", with: "$"), values.map(\.parameter)).map { $0 }
    }

    func change(_ sql: String, _ values: [ColumnValue]) throws -> Int {
        try query(sql.replacing("?", with: "$"), values.map(\.parameter)).changes
    }

    func lock(table: String) throws { try run("LOCK TABLE \(table) IN SHARE ROW EXCLUSIVE MODE") }
}
