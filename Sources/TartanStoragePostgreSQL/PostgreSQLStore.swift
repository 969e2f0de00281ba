// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import TartanStorage

/// A store in a PostgreSQL database, for several processes at once.
///
/// As durable as the server is configured (`synchronous_commit`). Rows are locked in the order Item, account, transaction;
/// a transaction that conflicts with another one is retried.
package final class PostgreSQLStore: Store {
    /// The database's location, without the password.
    package let displayName: String
    private let pool: ConnectionPool
    private let connections: Int

    /// Checks the address, connects, and brings the schema up to date.
    ///
    /// - Parameters:
    ///   - address: `postgresql://USER:PASSWORD@HOST:PORT/DATABASE`, with libpq's parameters.
    ///   - connections: How many connections may be open at once.
    /// - Throws: `unopenable` with one sentence that says what to do.
    package init(address: String, connections: Int = 8) async throws(StorageError) {
        let options = try ConnectionOptions(address: address)
        displayName = options.displayName
        self.connections = connections
        pool = ConnectionPool(options: options, size: connections)
        do throws(StorageError) {
            try await migrate()
        } catch {
            pool.close()
            guard error.code == .unavailable else { throw error }
            throw StorageError(.unopenable, "The database \(options.displayName) cannot be opened. \(error.message)")
        }
    }

    /// An address without its password.
    package static func displayName(of address: String) -> String {
        (try? ConnectionOptions(address: address))?.displayName ?? "a PostgreSQL database"
    }

    package var isShared: Bool { true }

    /// Closes all connections.
    ///
    /// No method may be called afterwards.
    package func close() { pool.close() }

    private func migrate() async throws(StorageError) {
        try await perform { connection in try Migrations.run(on: connection) }
    }

    /// Reads in one statement or several, each with its own snapshot.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> Value
    ) async throws(StorageError) -> Value {
        try await perform(isRepeatable: true, body)
    }

    /// One transaction: rolled back when the body throws.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> Value
    ) async throws(StorageError) -> Value {
        try await perform { connection in try connection.transaction(body) }
    }

    /// How often a conflicting transaction is retried.
    private static let maximumAttempts = 6

    private func perform<Value: Sendable>(
        isRepeatable: Bool = false, _ body: @escaping @Sendable (Connection) throws -> Value
    ) async throws(StorageError) -> Value {
        var attempt = 1
        let patience = Patience(StoreTimeLimit.current)
        while true {
            do {
                return try await pool.withPlace(patience) { place in await place.run(patience, body) }
            } catch let error as StorageError {
                throw error
            } catch let failure as ConnectionFailure {
                let isStale = failure.state?.isStaleStatement == true
                let mayRepeat =
                    failure.state?.isWorthRepeating == true
                    // A transaction with a rejected statement has no effect, and the next connection is a new one.
                    || isStale
                    // A write whose response was lost may have been committed: only the caller can decide.
                    || (failure.isDisconnected && !failure.isTimeout && (isRepeatable || failure.isBeforeWork)
                        && attempt < 3)
                // Every connection that is older than a schema change may reject one statement.
                let limit = isStale ? connections + Self.maximumAttempts : Self.maximumAttempts
                guard mayRepeat, attempt < limit else { throw failure.storageError }
                attempt += 1
            } catch {
                throw StorageError(.unavailable, "The database failed.")
            }
        }
    }
}
