import Foundation
import GRDB

/// The SQLite file of a Sandbox.
struct StateStore: Sendable {
    /// Marks a file as ours: the bytes of “TTSB”.
    private static let applicationID = 0x5454_5342
    private static let version = 3

    private let queue: DatabaseQueue
    private let path: String

    init(path: String) throws(SandboxStartupError) {
        self.path = path
        try Self.prepareFile(path)
        do {
            var configuration = Configuration()
            configuration.label = "sandbox-state"
            // One Sandbox per file: a second one would overwrite what the first has written.
            configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
            queue = try DatabaseQueue(path: path, configuration: configuration)
            try Self.prepareTables(queue, path: path)
        } catch let error as SandboxStartupError {
            throw error
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            throw SandboxStartupError(
                .stateFile, "The state file \(path) is used by another process; stop it or name another file.")
        } catch {
            throw Self.unusable(path)
        }
    }

    private static func unusable(_ path: String) -> SandboxStartupError {
        SandboxStartupError(
            .stateFile,
            "The state file \(path) is not a state file of the Sandbox or is damaged; name another file or delete this "
                + "one.")
    }

    /// Makes the file so that only its owner can ever read it; SQLite gives its side files the same mode.
    private static func prepareFile(_ path: String) throws(SandboxStartupError) {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else {
            throw SandboxStartupError(
                .stateFile, "The state file \(path) cannot be opened; check that its folder exists and may be written.")
        }
        defer { close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0 else {
            throw SandboxStartupError(
                .stateFile, "The state file \(path) belongs to someone else; name a file of your own.")
        }
    }

    private static func prepareTables(_ queue: DatabaseQueue, path: String) throws {
        try queue.write { db in
            let id = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
            let tables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") ?? 0
            if tables == 0, id == 0 {
                try db.execute(sql: "PRAGMA application_id = \(applicationID)")
                try db.execute(sql: "PRAGMA user_version = \(version)")
                try db.execute(
                    sql: """
                        CREATE TABLE client (
                            id TEXT PRIMARY KEY NOT NULL, secret TEXT NOT NULL, world BLOB NOT NULL
                        ) STRICT;
                        CREATE TABLE rest (id INTEGER PRIMARY KEY CHECK (id = 1), value BLOB NOT NULL) STRICT;
                        """)
                return
            }
            guard id == applicationID else { throw unusable(path) }
            guard try Int.fetchOne(db, sql: "PRAGMA user_version") == version else {
                throw SandboxStartupError(
                    .stateFile, "The state file \(path) was written by another version; name another file or delete it."
                )
            }
        }
    }

    func load() throws(SandboxStartupError) -> SavedState {
        do {
            return try queue.read { db in
                var state = SavedState()
                let decoder = JSONDecoder()
                if let data = try Data.fetchOne(db, sql: "SELECT value FROM rest WHERE id = 1") {
                    state.rest = try decoder.decode(SavedState.Rest.self, from: data)
                }
                for row in try Row.fetchAll(db, sql: "SELECT id, secret, world FROM client ORDER BY id") {
                    let world = try decoder.decode(World.self, from: row["world"] as Data)
                    guard world.isConsistent else { throw Self.unusable(path) }
                    state.clients.append(.init(id: row["id"], secret: row["secret"], world: world))
                }
                return state
            }
        } catch {
            throw Self.unusable(path)
        }
    }

    /// Writes some clients and the rest, all or nothing.
    func save(_ state: SavedState) throws {
        let encoder = JSONEncoder()
        let rest = try encoder.encode(state.rest)
        let worlds = try state.clients.map { try encoder.encode($0.world) }
        try queue.write { db in
            try db.execute(sql: "INSERT OR REPLACE INTO rest (id, value) VALUES (1, ?)", arguments: [rest])
            for (client, world) in zip(state.clients, worlds) {
                try db.execute(
                    sql: "INSERT OR REPLACE INTO client (id, secret, world) VALUES (?, ?, ?)",
                    arguments: [client.id, client.secret, world])
            }
            for id in state.removedClients {
                try db.execute(sql: "DELETE FROM client WHERE id = ?", arguments: [id])
            }
        }
    }
}
