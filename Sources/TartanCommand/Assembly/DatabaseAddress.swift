// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import TartanStorage
import TartanStoragePostgreSQL
import TartanStorageSQLite

/// The service's database: a SQLite file or a PostgreSQL database.
struct DatabaseAddress: Sendable, ExpressibleByArgument {
    enum Kind: Sendable {
        case sqlite(path: String)
        case postgresql(address: String)
    }

    static let variable = "TARTAN_DATABASE_URL"

    let kind: Kind

    /// Parses `sqlite:PATH`, `postgresql://…` or a file path.
    init(_ text: String) throws {
        if text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") {
            kind = .postgresql(address: text)
            return
        }
        var path = text
        if text.hasPrefix("sqlite:") {
            path = String(text.dropFirst("sqlite:".count))
            // `sqlite:///var/lib/tartan.sqlite` and `sqlite:/var/lib/tartan.sqlite` name the same file.
            if path.hasPrefix("//") { path = String(path.dropFirst(2)) }
        }
        guard !path.isEmpty, !path.contains("://") else {
            throw Failure("A database is sqlite:FILE, postgresql://USER:PASSWORD@HOST/DATABASE, or the path of a file.")
        }
        kind = .sqlite(path: path)
    }

    init?(argument: String) {
        guard let address = try? DatabaseAddress(argument) else { return nil }
        self = address
    }

    /// The address without a password, for display.
    var displayName: String {
        switch kind {
        case .sqlite(let path): path
        case .postgresql(let address): PostgreSQLStore.displayName(of: address)
        }
    }

    /// Throws for a missing file, which opening would create.
    func mustExist() throws {
        guard case .sqlite(let path) = kind, !FileManager.default.fileExists(atPath: path) else { return }
        throw Failure(
            "There is no database \(SafeText.line(path)). Name another with --database or \(Self.variable).")
    }

    /// Opens an existing database to read all of it.
    func openForExport() async throws -> any Store & ExportStore {
        try mustExist()
        switch kind {
        case .sqlite(let path): return try SQLiteStore(path: path)
        case .postgresql(let address): return try await PostgreSQLStore(address: address, connections: 1)
        }
    }

    /// Opens the database and migrates its schema.
    func open(connections: Int = 8) async throws -> any Store {
        switch kind {
        case .sqlite(let path): try SQLiteStore(path: path)
        case .postgresql(let address): try await PostgreSQLStore(address: address, connections: connections)
        }
    }
}

/// `--database`, with the options of every command that has settings.
struct DatabaseOption: ParsableArguments {
    @Option(.database) var database: String?
    @OptionGroup var source: SettingsOptions

    func validate() throws { try Setting.database.check(database) }

    func address() throws -> DatabaseAddress {
        try DatabaseAddress(try Settings.current().required(.database, flag: database))
    }
}

/// `--worker-name`.
struct WorkerNameOption: ParsableArguments {
    @Option(.workerName) var workerName: String?
}
