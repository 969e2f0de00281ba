// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Foundation
import GRDB
import Logging
import Plaid
import PlaidCore
import PlaidJSON
import PlaidSandbox
import PlaidTypes
import TartanStorage
import TartanStorageSQLite
import TokenVault

/// Transactions per second from the Sandbox to committed rows, beside the raw insert rate of the same rows.
///
/// Both sides are in this process: calls go to the Sandbox without a socket, through the SDK's client, the engine and the
/// store. The raw side inserts the very rows that the engine stored into an empty database with the same schema, indexes,
/// settings and rows per commit, with one prepared statement and nothing else.
struct SyncBench {
    // A Sandbox user with 2,404 transactions in two years.
    private static let username = "user_bank_income"
    private static let itemCount = 20
    private static let user: UserID = "bench"

    private let folder: URL

    static func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tartan-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let bench = SyncBench(folder: folder)
        var ratios: [Double] = []
        for round in 1...3 {
            let synced = try await bench.sync("synced-\(round).sqlite")
            let raw = try await bench.insertRaw(from: "synced-\(round).sqlite", into: "raw-\(round).sqlite")
            guard synced.rows == raw.rows else { throw CocoaError(.coderInvalidValue) }
            ratios.append(synced.rate / raw.rate)
            print(
                "run \(round): \(synced.rows) transactions of \(itemCount) Items; "
                    + "Sandbox to committed rows \(Int(synced.rate))/s, raw insert \(Int(raw.rate))/s, "
                    + "ratio \(String(format: "%.2f", synced.rate / raw.rate))")
        }
        let median = ratios.sorted()[1]
        print("median ratio \(String(format: "%.2f", median)): target ≥ 0.3 \(median >= 0.3 ? "met" : "MISSED")")
    }

    private struct Result {
        let rows: Int
        let rate: Double
    }

    private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

    private func sync(_ file: String) async throws -> Result {
        let sandbox = try PlaidSandbox(configuration: .init(), logger: Self.quiet)
        let transport = InProcessTransport { request throws(PlaidError) in
            let target = String(request.url.dropFirst("http://127.0.0.1".count))
            let answer = await sandbox.handle(
                method: request.method.rawValue, path: target, headers: request.headers, body: request.body)
            return TransportResponse(status: answer.status, headers: answer.headers, body: answer.body)
        }
        guard let address = URL(string: "http://127.0.0.1") else { throw CocoaError(.coderInvalidValue) }
        let client = PlaidClient(
            clientID: "bench", secret: "bench", environment: .custom(address), transport: transport)
        let store = try SQLiteStore(path: path(file))
        let vault = try Vault(keyring: VaultKeyring(active: VaultKey.random()))
        let service = SyncService(client: client, store: store, vault: vault, logger: Self.quiet)
        var items: [ItemID] = []
        for _ in 0..<Self.itemCount { items.append(try await link(client, store, vault)) }
        await sandbox.advance(by: 10)
        // The first call of an Item starts its history; the timing begins when the history is there.
        let start = ContinuousClock.now
        for item in items {
            guard case .committed = try await service.syncItem(item, reason: "bench") else {
                throw CocoaError(.coderInvalidValue)
            }
        }
        let seconds = start.duration(to: .now).seconds
        let rows = try count(file)
        try store.close()
        return Result(rows: rows, rate: Double(rows) / seconds)
    }

    private func link(_ client: PlaidClient, _ store: SQLiteStore, _ vault: Vault) async throws -> ItemID {
        let created = try await client.sandboxPublicTokenCreate(
            institutionID: "ins_109508", initialProducts: [.transactions],
            options: SandboxPublicTokenCreateRequestOptions(
                overrideUsername: Self.username, overridePassword: "pass_good",
                transactions: SandboxPublicTokenCreateRequestOptionsTransactions(daysRequested: 730)))
        let item = try await client.itemPublicTokenExchange(publicToken: created.publicToken)
        let context = VaultContext(
            userID: Self.user, itemID: item.itemID, column: ItemRecord.accessTokenColumn)
        try await store.engineInsertItem(
            ItemRecord(
                itemID: item.itemID, userID: Self.user,
                accessToken: SealedBytes(try vault.seal(text: item.accessToken.reveal(), for: context).bytes),
                createdAt: Instant(Date())))
        return item.itemID
    }

    private func count(_ file: String) throws -> Int {
        try DatabaseQueue(path: path(file)).read { try Int.fetchOne($0, sql: "SELECT count(*) FROM transactions") ?? 0 }
    }

    /// A table's rows, ready to be inserted.
    private struct TableRows: Sendable {
        let table: String
        let columns: [String]
        var rows: [[DatabaseValue]]

        func insert(into database: Database) throws {
            let marks = columns.map { _ in "?" }.joined(separator: ", ")
            let statement = try database.makeStatement(
                sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))")
            for row in rows {
                statement.setUncheckedArguments(StatementArguments(row))
                try statement.execute()
            }
        }
    }

    /// Inserts the same rows, an Item per commit as the engine does.
    private func insertRaw(from source: String, into target: String) async throws -> Result {
        let tables = try await DatabaseQueue(path: path(source)).read { database in
            try ["items", "accounts", "transactions"].map { table in
                let rows = try Row.fetchAll(database, sql: "SELECT * FROM \(table) ORDER BY item_id, rowid")
                return TableRows(
                    table: table, columns: rows.first.map { Array($0.columnNames) } ?? [],
                    rows: rows.map { Array($0.databaseValues) })
            }
        }
        // Made by the store itself, so that schema, indexes and settings are the same.
        try SQLiteStore(path: path(target)).close()
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        let pool = try DatabasePool(path: path(target), configuration: configuration)
        try await pool.write { database in
            for table in tables.dropLast() { try table.insert(into: database) }
        }
        let transactions = tables[2]
        guard let item = transactions.columns.firstIndex(of: "item_id") else { throw CocoaError(.coderInvalidValue) }
        let commits = Dictionary(grouping: transactions.rows) { $0[item].description }.values.map { rows in
            TableRows(table: transactions.table, columns: transactions.columns, rows: rows)
        }
        let start = ContinuousClock.now
        for commit in commits { try await pool.write { try commit.insert(into: $0) } }
        let seconds = start.duration(to: .now).seconds
        try pool.close()
        return Result(rows: transactions.rows.count, rate: Double(transactions.rows.count) / seconds)
    }

    private static var quiet: Logger {
        var logger = Logger(label: "bench")
        logger.logLevel = .critical
        return logger
    }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}
