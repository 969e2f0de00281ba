// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes
package import TartanStorage

extension PostgreSQLStore {
    package func items(of user: UserID) async throws(StorageError) -> [ItemRecord] {
        try await read { db in
            try ItemRow.fetchAll(db, "WHERE user_id = $1 ORDER BY created_at, item_id", [.init(user)])
        }
    }

    package func item(_ id: ItemID, of user: UserID) async throws(StorageError) -> ItemRecord? {
        try await read { db in
            try ItemRow.fetchAll(db, "WHERE item_id = $1 AND user_id = $2", [.init(id), .init(user)]).first
        }
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
            let result = try db.query(
                """
                UPDATE items SET freshness_seconds = $1,
                    poll_at = CASE WHEN poll_at > $2 THEN $2 ELSE poll_at END WHERE item_id = $3
                """,
                [.init(freshness?.components.seconds), .init(poll), .init(id)])
            guard result.changes == 1 else { throw StorageError.noSuchItem }
        }
    }

    package func engineDescribeItem(
        _ id: ItemID, institutionID: InstitutionID?, institutionName: String?, products: [String]
    ) async throws(StorageError) {
        try await write { db in
            try db.run(
                "UPDATE items SET institution_id = $1, institution_name = $2, products = $3 WHERE item_id = $4",
                [.init(institutionID), .init(institutionName), .init(products.joined(separator: ",")), .init(id)])
        }
    }
}
