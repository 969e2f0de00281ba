// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GRDB
import TartanStorage

extension Row: StoredRow {
    func optionalText(_ column: String) -> String? { String.fromDatabaseValue(value(column)) }

    func optionalInteger(_ column: String) -> Int64? { Int64.fromDatabaseValue(value(column)) }

    func optionalBlob(_ column: String) -> [UInt8]? { Data.fromDatabaseValue(value(column)).map { [UInt8]($0) } }

    func isNull(_ column: String) -> Bool { value(column).isNull }

    func bool(_ column: String) throws(StorageError) -> Bool { try integer(column) != 0 }

    private func value(_ column: String) -> DatabaseValue { self[column] ?? .null }
}

extension SealedBytes {
    var data: Data { Data(bytes) }
}

extension TokenDigest {
    var data: Data { Data(bytes) }
}
