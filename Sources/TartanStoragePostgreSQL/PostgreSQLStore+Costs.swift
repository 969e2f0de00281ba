// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

extension PostgreSQLStore {
    package func engineReserveCall(
        _ kind: CostlyCallRecord.Kind, of item: ItemID, caps: CostCaps, at now: Instant
    ) async throws(StorageError) -> CostReservation {
        try await write { db in
            // Two processes must not both take the last request; such requests are rare, so they may wait for each other.
            try db.run("LOCK TABLE costly_calls IN SHARE ROW EXCLUSIVE MODE")
            guard try ItemRow.fetch(db, item) != nil else { throw StorageError.noSuchItem }
            try db.run("DELETE FROM costly_calls WHERE asked_at <= $1", [.init(now - CostlyCallRecord.kept)])
            let refusal = try caps.refusal(kind) { isOverall, before in
                let own: [Parameter] = isOverall ? [] : [.init(item), .init(kind.rawValue)]
                return try db.query(
                    """
                    SELECT asked_at FROM costly_calls
                    WHERE asked_at > $1\(isOverall ? "" : " AND item_id = $3 AND kind = $4")
                    ORDER BY asked_at DESC LIMIT 1 OFFSET $2
                    """, [.init(now - CostlyCallRecord.window), .init(before)] + own
                ).first.map { try $0.instant("asked_at") }
            }
            if let refusal { return .refused(refusal) }
            let row = try db.query(
                "INSERT INTO costly_calls (item_id, kind, asked_at) VALUES ($1, $2, $3) RETURNING id",
                [.init(item), .init(kind.rawValue), .init(now)]
            ).first
            guard let row else { throw StorageError(.integrity, "The database did not number a costly call.") }
            return .granted(try row.integer("id"))
        }
    }

    package func engineSettleCall(
        _ id: Int64, requestID: RequestID?, errorCode: String?
    ) async throws(StorageError) {
        try await write { db in
            try db.run(
                "UPDATE costly_calls SET request_id = $1, error_code = $2 WHERE id = $3",
                [.init(requestID), .init(errorCode), .init(id)])
        }
    }

    package func engineGiveBackCall(_ id: Int64) async throws(StorageError) {
        try await write { db in try db.run("DELETE FROM costly_calls WHERE id = $1", [.init(id)]) }
    }

    package func engineCostlyCalls(
        of item: ItemID?, since: Instant
    ) async throws(StorageError) -> [CostlyCallRecord] {
        try await read { db in
            try db.query(
                """
                SELECT \(CostlyCallRecord.columns.columnList()) FROM costly_calls WHERE asked_at >= $1 AND ($2::text IS NULL OR item_id = $2)
                ORDER BY asked_at, id
                """, [.init(since), .init(item)]
            ).map { try CostlyCallRecord($0) }
        }
    }
}
