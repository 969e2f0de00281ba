// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
package import PlaidTypes
package import TartanStorage

extension SQLiteStore {
    package func items(of user: UserID) async throws(StorageError) -> [ItemRecord] {
        try await read { db in
            try ItemRow.fetchAll(db, "WHERE user_id = ? ORDER BY created_at, item_id", [user.rawValue])
        }
    }

    package func item(_ id: ItemID, of user: UserID) async throws(StorageError) -> ItemRecord? {
        try await read { db in try ItemRow.fetch(db, id, of: user) }
    }

    package func engineInsertItem(_ item: ItemRecord) async throws(StorageError) {
        try await write { db in try ItemRow.insert(db, item) }
    }

    package func engineItem(_ id: ItemID) async throws(StorageError) -> ItemRecord? {
        try await read { db in try ItemRow.fetch(db, id) }
    }

    package func engineItems() async throws(StorageError) -> [ItemRecord] {
        try await read { db in try ItemRow.fetchAll(db, "ORDER BY created_at, item_id") }
    }

    package func engineReport(_ event: HealthEvent, of id: ItemID) async throws(StorageError) {
        try await write { db in try ItemRow.report(db, event, of: id) }
    }

    package func engineSetFreshness(
        _ freshness: Duration?, pollAt poll: Instant, of id: ItemID
    ) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: """
                    UPDATE items SET freshness_seconds = ?1,
                        poll_at = CASE WHEN poll_at > ?2 THEN ?2 ELSE poll_at END WHERE item_id = ?3
                    """,
                arguments: [freshness?.components.seconds, poll.milliseconds, id.rawValue])
            guard db.changesCount == 1 else { throw StorageError.noSuchItem }
        }
    }

    package func engineDescribeItem(
        _ id: ItemID, institutionID: InstitutionID?, institutionName: String?, products: [String]
    ) async throws(StorageError) {
        try await write { db in
            try db.execute(
                sql: "UPDATE items SET institution_id = ?, institution_name = ?, products = ? WHERE item_id = ?",
                arguments: [
                    institutionID?.rawValue, institutionName, products.joined(separator: ","), id.rawValue,
                ])
        }
    }
}
