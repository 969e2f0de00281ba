// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import TartanStorage
import TartanStoragePostgreSQL
import TartanStorageSQLite

/// `tartan migrate`: copies everything from one database to another.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate", abstract: "Copy all data to another database, and verify the copy.",
        discussion: """
            The migration is atomic: the target commits after every row was read back and compared. Stop the service first.
            The target must be empty. The source is only read. Keep using the same key file: encrypted values are copied
            unchanged.

            Examples:
              tartan migrate --from sqlite:tartan.sqlite --to postgresql://tartan@db.example.com/tartan
              tartan migrate --verify --from sqlite:tartan.sqlite --to postgresql://tartan@db.example.com/tartan
            """)

    @Option(help: ArgumentHelp("sqlite:FILE or postgresql://….", valueName: "address")) var from: DatabaseAddress
    @Option(help: ArgumentHelp("sqlite:FILE or postgresql://….", valueName: "address")) var to: DatabaseAddress
    @Flag(help: "Change nothing; only compare the two databases row by row.") var verify = false

    func run() async throws {
        let terminal = Terminal.current()
        try from.mustExist()
        if verify { try to.mustExist() }
        guard from.displayName != to.displayName else { throw Failure("--from and --to name the same database.") }
        // Opening migrates both schemas.
        try await from.open(connections: 1).close()
        try await to.open(connections: 1).close()
        let bar = ProgressBar(terminal, total: 0, unit: "rows")
        let transfer = TableTransfer(
            from: try from.tables(isWriting: false), to: try to.tables(isWriting: !verify)
        ) { phase, done, total in
            bar.total = total
            bar.update(done, phase.rawValue)
        }
        defer { bar.finish() }
        let outcomes = verify ? try transfer.compare() : try transfer.move()
        bar.finish()
        var table = Table(columns: [.init(title: "Table"), .init(title: "Rows", alignment: .right)])
        table.rows = outcomes.map { [$0.table, "\($0.rows)"] }
        terminal.out(table)
        let rows = outcomes.reduce(0) { $0 + $1.rows }
        terminal.note(
            verify
                ? "Compared \(counted(rows, "row")): both databases are the same."
                : "Copied \(counted(rows, "row")); each was read back from \(to.displayName) and is the same.")
    }
}

extension DatabaseAddress {
    /// All its tables in one transaction.
    fileprivate func tables(isWriting: Bool) throws -> any TableSession {
        switch kind {
        case .sqlite(let path): try SQLiteTables(path: path, isWriting: isWriting)
        case .postgresql(let address): try PostgreSQLTables(address: address, isWriting: isWriting)
        }
    }
}
