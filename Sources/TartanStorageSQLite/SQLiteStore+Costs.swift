// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
package import PlaidTypes
package import TartanStorage

extension SQLiteStore {
    package func engineReserveCall(
        _ kind: CostlyCallRecord.Kind, of item: ItemID, caps: CostCaps, at now: Instant
    ) async throws(StorageError) -> CostReservation {
        try await write { db in
            guard try ItemRow.fetch(db, item) != nil else { throw StorageError.noSuchItem }
            try db.execute(
                sql: "DELETE FROM costly_calls WHERE asked_at <= ?",
                arguments: [(now - CostlyCallRecord.kept).milliseconds])
            let refusal = try caps.refusal(kind) { isOverall, before in
                try Row.fetchOne(
                    db,
                    sql: """
                        SELECT asked_at FROM costly_calls
                        WHERE asked_at > :since\(isOverall ? "" : " AND item_id = :item AND kind = :kind")
                        ORDER BY asked_at DESC LIMIT 1 OFFSET :before
                        """,
                    arguments: ["since": (now - CostlyCallRecord.window).milliseconds, "before": before]
                        + (isOverall ? [:] : ["item": item.rawValue, "kind": kind.rawValue])
                ).map { try $0.instant("asked_at") }
            }
            if let refusal { return .refused(refusal) }
            try db.execute(
                sql: SQLText.insert(into: "costly_calls", ["item_id", "kind", "asked_at"]),
                arguments: [item.rawValue, kind.rawValue, now.milliseconds])
            return .granted(db.lastInsertedRowID)
        }
    }

    package func engineSettleCall(
        _ id: Int64, requestID: RequestID?, errorCode: String?
    ) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: "UPDATE costly_calls SET request_id = ?, error_code = ? WHERE id = ?",
                arguments: [requestID?.rawValue, errorCode, id])
        }
    }

    package func engineGiveBackCall(_ id: Int64) async throws(StorageError) {
        try await write { db in try db.execute(sql: "DELETE FROM costly_calls WHERE id = ?", arguments: [id]) }
    }

    package func engineCostlyCalls(
        of item: ItemID?, since: Instant
    ) async throws(StorageError) -> [CostlyCallRecord] {
        try await read { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT \(CostlyCallRecord.columns.columnList()) FROM costly_calls WHERE asked_at >= :since AND (:item IS NULL OR item_id = :item)
                    ORDER BY asked_at, id
                    """, arguments: ["since": since.milliseconds, "item": item?.rawValue]
            ).map { try CostlyCallRecord($0) }
        }
    }
}
