// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
import PlaidTypes
package import TartanStorage

extension SQLiteStore {
    package func beginRequest(
        _ request: KeyedRequestRecord, interruptedBefore limit: Instant?, within quota: KeyedRequestRecord.Quota
    ) async throws(StorageError) -> KeyedRequestRecord? {
        try await write { db in
            let earlier = try Row.fetchOne(
                db, sql: "SELECT \(KeyedRequestRecord.columns.columnList()) FROM keyed_requests WHERE digest = ?",
                arguments: [request.digest.data]
            ).map { try KeyedRequestRecord($0) }
            if let earlier {
                guard earlier.givesWay(to: request, interruptedBefore: limit) else { return earlier }
            } else if let stored = try Row.fetchOne(
                db, sql: KeyedRequestRecord.usageSQL(user: "?"), arguments: [request.userID.rawValue])
            {
                try quota.admit(after: try stored.count("requests"), bytes: try stored.count("bytes"))
            }
            try db.execute(
                sql: SQLText.upsert(into: "keyed_requests", KeyedRequestRecord.columns, keys: ["digest"]),
                arguments: [
                    request.digest.data, request.userID.rawValue, request.itemID?.rawValue,
                    request.contentDigest.data, request.startedAt.milliseconds, request.response?.data,
                ])
            return nil
        }
    }

    package func finishRequest(_ request: KeyedRequestRecord) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: "UPDATE keyed_requests SET response = ?, item_id = ? WHERE digest = ? AND started_at = ?",
                arguments: [
                    request.response?.data, request.itemID?.rawValue, request.digest.data,
                    request.startedAt.milliseconds,
                ])
        }
    }

    package func abandonRequest(_ request: KeyedRequestRecord) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: "DELETE FROM keyed_requests WHERE digest = ? AND started_at = ? AND response IS NULL",
                arguments: [request.digest.data, request.startedAt.milliseconds])
        }
    }
}
