// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
import TartanStorage

/// A transaction of a SQLite file, in which nobody else can write.
struct SQLiteStatements: StatementRunner {
    let db: Database

    func rows(_ sql: String, _ values: [ColumnValue]) throws -> [Row] {
        try Row.fetchAll(db.cachedStatement(sql: sql), arguments: StatementArguments(values.map(\.sqlite)))
    }

    func change(_ sql: String, _ values: [ColumnValue]) throws -> Int {
        try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(values.map(\.sqlite)))
        return db.changesCount
    }

    func lock(table: String) {}
}
