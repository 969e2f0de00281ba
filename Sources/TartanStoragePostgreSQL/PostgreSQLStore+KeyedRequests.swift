// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
package import TartanStorage

extension PostgreSQLStore {
    package func beginRequest(
        _ request: KeyedRequestRecord, interruptedBefore limit: Instant?, within quota: KeyedRequestRecord.Quota
    ) async throws(StorageError) -> KeyedRequestRecord? {
        try await write { db in
            let values: [Parameter] = [
                .init(request.digest), .init(request.userID), .init(request.itemID), .init(request.contentDigest),
                .init(request.startedAt), .init(request.response),
            ]
            while true {
                // If two start at once, the unique key admits one; the other waits and reads its row.
                let inserted = try db.query(
                    SQLText.insert(into: "keyed_requests", KeyedRequestRecord.columns)
                        + " ON CONFLICT (digest) DO NOTHING", values)
                if inserted.changes > 0 {
                    if let stored = try db.query(
                        KeyedRequestRecord.usageSQL(user: "$1"), [.init(request.userID)]
                    ).first {
                        // It counts itself; an error rolls the insertion back.
                        try quota.admit(after: try stored.count("requests") - 1, bytes: try stored.count("bytes"))
                    }
                    return nil
                }
                let earlier = try db.query(
                    "SELECT \(KeyedRequestRecord.columns.columnList()) FROM keyed_requests WHERE digest = $1 FOR UPDATE",
                    [.init(request.digest)]
                ).map { try KeyedRequestRecord($0) }.first
                // Deleted since the insertion: several may see that, and only an insertion admits one of them.
                guard let earlier else { continue }
                guard earlier.givesWay(to: request, interruptedBefore: limit) else { return earlier }
                // The row is locked, so nothing else can replace it.
                try db.run(SQLText.upsert(into: "keyed_requests", KeyedRequestRecord.columns, keys: ["digest"]), values)
                return nil
            }
        }
    }

    package func finishRequest(_ request: KeyedRequestRecord) async throws(StorageError) {
        try await write { db in
            try db.run(
                "UPDATE keyed_requests SET response = $1, item_id = $2 WHERE digest = $3 AND started_at = $4",
                [.init(request.response), .init(request.itemID), .init(request.digest), .init(request.startedAt)])
        }
    }

    package func abandonRequest(_ request: KeyedRequestRecord) async throws(StorageError) {
        try await write { db in
            try db.run(
                "DELETE FROM keyed_requests WHERE digest = $1 AND started_at = $2 AND response IS NULL",
                [.init(request.digest), .init(request.startedAt)])
        }
    }
}
