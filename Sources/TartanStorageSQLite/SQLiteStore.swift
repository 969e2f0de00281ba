// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
package import TartanStorage

/// A store in one SQLite file.
///
/// Durable: every commit reaches the disk before it is acknowledged (write-ahead log, `synchronous = FULL`), because an
/// acknowledged webhook or a started exchange must survive a power failure. A sync run is one commit, so this costs one
/// flush per run. Readers never wait for the writer.
package final class SQLiteStore: Store {
    package let path: String
    private let pool: DatabasePool

    /// Opens the file, creates it if it is missing, and migrates its schema.
    ///
    /// - Throws: `unopenable` with one sentence that says what to do.
    package init(path: String) throws(StorageError) {
        self.path = path
        try DatabaseFile.prepare(path)
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        configuration.label = "tartan"
        configuration.prepareDatabase { db in
            // Deleted data is overwritten, so that it cannot be found in the file.
            try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
        }
        do {
            guard try Self.isOwnOrEmpty(path) else {
                throw DatabaseFile.unopenable(path, "it is another program's database")
            }
            pool = try DatabasePool(path: path, configuration: configuration)
            if try pool.read(Migrations.migrator.hasBeenSuperseded) {
                throw DatabaseFile.newer(path)
            }
            try DatabaseFile.restrict(path)
            try Migrations.migrator.migrate(pool)
        } catch let error as StorageError {
            throw error
        } catch let error as DatabaseError {
            throw DatabaseFile.unopenable(path, error.plainReason)
        } catch {
            throw DatabaseFile.unopenable(path, "its schema is not Tartan's")
        }
    }

    /// Opens the file read-only: opening for writing turns on the write-ahead log, which changes the file.
    private static func isOwnOrEmpty(_ path: String) throws -> Bool {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(10)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        defer { try? queue.close() }
        return try queue.read { db in
            let tables = try String.fetchSet(
                db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
            return tables.isEmpty || tables.contains("grdb_migrations")
        }
    }

    package var isShared: Bool { false }

    /// Writes everything to the main file and closes it.
    ///
    /// No method may be called afterwards.
    package func close() throws(StorageError) {
        do { try pool.close() } catch { throw StorageError(sqlite: error) }
    }

    func checkpoint() async throws { try await withoutTransaction { db in _ = try db.checkpoint(.truncate) } }

    func withoutTransaction<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws -> Value { try await pool.writeWithoutTransaction(body) }

    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StorageError) -> Value {
        do {
            guard let limit = StoreTimeLimit.current else { return try await pool.read(body) }
            return try await TimedAccess<Value>().value(within: limit) { access in
                pool.asyncRead { database in
                    access.finish(
                        Result {
                            try access.check()
                            return try body(database.get())
                        })
                }
            }
        } catch {
            throw StorageError(sqlite: error)
        }
    }

    /// One transaction: rolled back when the body throws or the task is cancelled.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(StorageError) -> Value {
        do {
            guard let limit = StoreTimeLimit.current else { return try await pool.write(body) }
            return try await TimedAccess<Value>().value(within: limit) { access in
                pool.asyncWriteWithoutTransaction { db in
                    access.finish(Result { try Self.write(db, access, body) })
                }
            }
        } catch {
            throw StorageError(sqlite: error)
        }
    }

    private static func write<Value>(
        _ db: Database, _ access: TimedAccess<Value>, _ body: (Database) throws -> Value
    ) throws -> Value {
        // Checked before the transaction, whose first step may wait for another process.
        try access.check()
        var value: Value?
        try db.inTransaction(.immediate) {
            value = try body(db)
            try access.check()
            return .commit
        }
        guard let value else { throw StorageError(.unavailable, "The database failed.") }
        return value
    }
}

extension StorageError {
    /// Keeps the kind of an error; SQLite's own text may contain a row's values.
    init(sqlite error: any Error) {
        switch error {
        case let error as StorageError:
            self = error
        case let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT:
            let code = error.extendedResultCode
            self =
                code == .SQLITE_CONSTRAINT_PRIMARYKEY || code == .SQLITE_CONSTRAINT_UNIQUE
                ? StorageError(.alreadyExists, "A row with the same name already exists.")
                : StorageError(.integrity, "A row violates a constraint of the schema (code \(code.rawValue)).")
        case let error as DatabaseError:
            self = StorageError(.unavailable, "The database failed: \(error.plainReason).")
        case is CancellationError:
            self = StorageError(.unavailable, "The task was cancelled; nothing was written.")
        default:
            self = StorageError(.unavailable, "The database failed.")
        }
    }
}

extension DatabaseError {
    /// The reason without SQL and without values.
    var plainReason: String {
        switch resultCode {
        case .SQLITE_NOTADB: "it is not a SQLite database"
        case .SQLITE_CORRUPT: "it is damaged"
        case .SQLITE_CANTOPEN: "the file cannot be opened"
        case .SQLITE_READONLY, .SQLITE_PERM: "it is not writable"
        case .SQLITE_BUSY, .SQLITE_LOCKED: "another process has locked it"
        case .SQLITE_FULL: "the disk is full"
        case .SQLITE_IOERR: "the disk failed"
        default: "SQLite code \(extendedResultCode.rawValue)"
        }
    }
}
