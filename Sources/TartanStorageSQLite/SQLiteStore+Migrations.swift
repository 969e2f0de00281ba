// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
package import TartanStorage

extension SQLiteStore {
    /// The migrations that a file still needs; the file is only read.
    package static func pendingMigrations(path: String) throws(StorageError) -> [String] {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let migrator = Migrations.migrator
            return try queue.read { db in
                if try migrator.hasBeenSuperseded(db) { throw DatabaseFile.newer(path) }
                let applied = try migrator.appliedIdentifiers(db)
                return migrator.migrations.filter { !applied.contains($0) }
            }
        } catch let error as StorageError {
            throw error
        } catch let error as DatabaseError {
            throw DatabaseFile.unopenable(path, error.plainReason)
        } catch {
            throw DatabaseFile.unopenable(path, "its schema is not Tartan's")
        }
    }
}
