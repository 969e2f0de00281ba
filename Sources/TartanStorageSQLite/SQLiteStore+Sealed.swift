// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GRDB
package import TartanStorage

extension SQLiteStore {
    package func engineSealed(
        _ column: SealedColumn, notBeginningWith prefix: [UInt8], limit: Int
    ) async throws(StorageError) -> [SealedCell] {
        try await read { db in
            try Row.fetchAll(
                db, sql: column.selectSQL(prefix: "?1", length: "?2", limit: limit),
                arguments: [Data(prefix), prefix.count]
            ).map { try SealedCell($0, column) }
        }
    }

    package func engineCountSealed(_ column: SealedColumn) async throws(StorageError) -> Int {
        try await read { db in Int(try Row.fetchOne(db, sql: column.countSQL)?.integer("count") ?? 0) }
    }

    package func engineReseal(_ cells: [(SealedCell, SealedBytes)]) async throws(StorageError) -> Int {
        try await write { db in
            var count = 0
            for (cell, new) in cells {
                try db.execute(
                    sql: cell.column.replaceSQL { "?\($0)" },
                    arguments: StatementArguments(cell.replacement(new).map(\.sqlite)))
                count += db.changesCount
            }
            return count
        }
    }
}
