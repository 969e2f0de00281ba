// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import TartanStorage

extension PostgreSQLStore {
    package func engineSealed(
        _ column: SealedColumn, notBeginningWith prefix: [UInt8], limit: Int
    ) async throws(StorageError) -> [SealedCell] {
        try await read { db in
            try db.query(
                column.selectSQL(prefix: "$1::bytea", length: "$2::integer", limit: limit),
                [.bytes(prefix), .init(prefix.count)]
            ).map { try SealedCell($0, column) }
        }
    }

    package func engineCountSealed(_ column: SealedColumn) async throws(StorageError) -> Int {
        try await read { db in Int(try db.query(column.countSQL).first?.integer("count") ?? 0) }
    }

    package func engineReseal(_ cells: [(SealedCell, SealedBytes)]) async throws(StorageError) -> Int {
        try await write { db in
            var count = 0
            for (cell, new) in cells {
                count += try db.query(
                    cell.column.replaceSQL { "$\($0)" }, cell.replacement(new).map(\.parameter)
                ).changes
            }
            return count
        }
    }
}
