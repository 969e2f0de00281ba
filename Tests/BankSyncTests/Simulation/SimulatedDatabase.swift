// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import TartanStorage
import TartanStoragePostgreSQL
import TartanStorageSQLite
import TartanTestSupport

/// The database of one schedule, which can go down and come back.
final class SimulatedDatabase: Sendable {
    enum Backend: String, CaseIterable, Sendable {
        case memory
        case sqlite
        case postgresql
    }

    private struct State {
        var store: any Store
        var isDown = false
    }

    private let state: Mutex<State>
    private let reopen: @Sendable () async throws -> any Store
    private let folder: URL?
    private let server: PostgreSQLServer?

    /// Servers that nobody else uses, since a simulation stops its own.
    private static let modelServer = Result { try PostgreSQLServer() }
    private static let sandboxServer = Result { try PostgreSQLServer() }

    init(_ backend: Backend, banks: BankKind) async throws {
        switch backend {
        case .memory:
            let store = MemoryStore()
            folder = nil
            server = nil
            reopen = { store }
        case .sqlite:
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
                "simulation-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            self.folder = folder
            server = nil
            reopen = { try SQLiteStore(path: folder.path + "/tartan.db") }
        case .postgresql:
            let server = try (banks == .model ? Self.modelServer : Self.sandboxServer).get()
            let address = try server.createDatabase()
            folder = nil
            self.server = server
            reopen = { try await PostgreSQLStore(address: address, connections: 1) }
        }
        state = Mutex(State(store: try await reopen()))
    }

    /// The store, unless it is down.
    func store() throws(StorageError) -> any Store {
        try state.withLock { (state) throws(StorageError) in
            guard !state.isDown else { throw StorageError(.unavailable, "The database is down.") }
            return state.store
        }
    }

    var isDown: Bool { state.withLock { $0.isDown } }

    /// Ends the database, as a crash of its server or a full stop would.
    func stop(isServerCrash: Bool) throws {
        if isServerCrash { try server?.stop() }
        let store = state.withLock { state in
            state.isDown = true
            return state.store
        }
        if server == nil { try store.close() }
    }

    func start(isServerCrash: Bool) async throws {
        if isServerCrash { try server?.start() }
        // A PostgreSQL store survives its server's restart; the others are reopened.
        let store = server == nil ? try await reopen() : nil
        state.withLock { state in
            if let store { state.store = store }
            state.isDown = false
        }
    }

    /// Whether a crash of a server can be simulated, too.
    var hasServer: Bool { server != nil }

    func remove() {
        try? state.withLock { $0.store }.close()
        if let folder { try? FileManager.default.removeItem(at: folder) }
    }
}
