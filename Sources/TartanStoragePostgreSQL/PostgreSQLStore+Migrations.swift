// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import TartanStorage

extension PostgreSQLStore {
    /// The migrations that a database still needs; it is only read.
    package static func pendingMigrations(address: String) async throws(StorageError) -> [String] {
        let pool = ConnectionPool(options: try ConnectionOptions(address: address), size: 1)
        defer { pool.close() }
        do {
            let patience = Patience(StoreTimeLimit.current)
            return try await pool.withPlace(patience) { place in
                await place.run(patience) { connection in
                    let table = try connection.query("SELECT to_regclass('tartan_migrations')::text AS name")
                    guard table.first?.optionalText("name") != nil else {
                        return Migrations.all.map(\.name)
                    }
                    let applied = Set(
                        try connection.query("SELECT name FROM tartan_migrations").map { try $0.text("name") })
                    return Migrations.all.map(\.name).filter { !applied.contains($0) }
                }
            }
        } catch let error as StorageError {
            throw error
        } catch let failure as ConnectionFailure {
            throw failure.storageError
        } catch {
            throw StorageError(.unavailable, "The database did not respond.")
        }
    }
}
