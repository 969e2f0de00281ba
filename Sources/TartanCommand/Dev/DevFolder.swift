// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import TartanLocalFiles
import TartanService
import TokenVault

/// The folder in which `tartan dev` keeps everything, locked by the process that uses it.
struct DevFolder: Sendable {
    static let name = ".tartan"

    let path: String
    /// Holds the lock for as long as the process lives.
    private let lock: Int32

    var database: String { path + "/tartan.sqlite" }
    var sandboxState: String { path + "/sandbox.sqlite" }
    var keyFile: String { path + "/vault.key" }
    private var stateFile: String { path + "/dev.json" }

    /// Opens the folder in the working directory, and makes it if it is missing.
    ///
    /// - Throws: A sentence if another process uses it, or it cannot be used.
    static func open() throws -> DevFolder {
        let path = FileManager.default.currentDirectoryPath + "/" + name
        if mkdir(path, 0o700) != 0, errno != EEXIST {
            throw Failure("The folder \(name) cannot be created here: \(String(cString: strerror(errno))).")
        }
        var status = stat()
        guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR, status.st_uid == geteuid() else {
            throw Failure("\(name) is not a folder that you own; remove it, or run `tartan dev` in another folder.")
        }
        // It contains a vault key and an API key.
        guard chmod(path, 0o700) == 0 else {
            throw Failure("The folder \(name) cannot be protected: \(String(cString: strerror(errno))).")
        }
        let folder = DevFolder(path: path, lock: try lockFile(path + "/lock"))
        try folder.refuseLinks()
        try folder.ignoreInGit()
        return folder
    }

    /// Takes the lock, which the system releases however the process ends.
    private static func lockFile(_ path: String) throws -> Int32 {
        let descriptor = Foundation.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else {
            throw Failure("The file \(name)/lock cannot be opened: \(String(cString: strerror(errno))).")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let bytes = (try? RegularFile(owning: descriptor).bytes(limit: 64)) ?? []
            let process = Int(String(decoding: bytes.prefix { $0 > 0x20 }, as: UTF8.self))
            throw Failure(
                "`tartan dev` is already running in this folder\(process.map { " as process \($0)" } ?? ""). Stop it "
                    + "first, or run this one in another folder with other ports.")
        }
        let process = Array("\(getpid())\n".utf8)
        _ = ftruncate(descriptor, 0)
        _ = Foundation.write(descriptor, process, process.count)
        return descriptor
    }

    /// Refuses links: in a folder that came with somebody's project, they could name any database of the user's.
    private func refuseLinks() throws {
        for file in [database, sandboxState, keyFile, stateFile] {
            var status = stat()
            guard lstat(file, &status) == 0 else { continue }
            guard status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid() else {
                throw Failure(
                    "\(Self.name)/\((file as NSString).lastPathComponent) is not a file of your own in this folder; remove "
                        + "it, or run `tartan dev` in another folder.")
            }
        }
    }

    /// Keeps the folder out of the project's repository.
    private func ignoreInGit() throws {
        let file = path + "/.gitignore"
        guard !FileManager.default.fileExists(atPath: file) else { return }
        try OutputFile.write("*\n", to: file)
    }

    /// Reads what an earlier start has kept; `nil` at the first one.
    func readState() throws -> DevState? {
        let bytes: [UInt8]
        do {
            bytes = try RegularFile.bytes(of: stateFile, limit: 64 << 10, followsLinks: false)
        } catch .system(ENOENT) {
            return nil
        } catch {
            bytes = []
        }
        guard let state = (try? JSONValue(parsing: bytes)).flatMap(DevState.init) else {
            throw Failure(
                "The file \(Self.name)/dev.json is damaged. Delete the folder \(Self.name) to start from scratch.")
        }
        return state
    }

    /// Keeps a state, whole or not at all, for its owner only.
    func write(_ state: DevState) throws {
        try OutputFile.write(Output.line(state.json) + "\n", to: stateFile)
    }

    /// Deletes the Sandbox's state and the database.
    func removeData() throws {
        for file in [database, sandboxState] {
            for suffix in ["", "-wal", "-shm", "-journal"] {
                guard unlink(file + suffix) == 0 || errno == ENOENT else {
                    throw Failure("The file \(file)\(suffix) cannot be deleted: \(String(cString: strerror(errno))).")
                }
            }
        }
    }

    /// Makes the vault key of a new database.
    func makeKey() throws {
        guard !FileManager.default.fileExists(atPath: keyFile) else { return }
        guard !FileManager.default.fileExists(atPath: database) else {
            throw Failure(
                "The file \(Self.name)/vault.key is missing, and without it \(Self.name)/tartan.sqlite cannot be read. "
                    + "Restore it, or delete the folder \(Self.name) to start from scratch.")
        }
        _ = try VaultKeyFile.create(keyFile)
    }
}

/// What stays the same from one start of `tartan dev` to the next, apart from data.
struct DevState: Sendable {
    var apiKey = APIKey()
    var pageKey = UUID().uuidString.lowercased()
    /// Signs session tokens.
    var sessionSecret = Self.randomText()
    var sandboxPort: Int
    var servicePort: Int
    /// Whether the first bank was connected, or was not wanted.
    var isStarted = false

    /// The client that the service and, unless it chooses another, the application are in the Sandbox.
    static let clientID = "tartan-dev"
    static let secret = "offline"

    init(sandboxPort: Int, servicePort: Int) {
        self.sandboxPort = sandboxPort
        self.servicePort = servicePort
    }

    private static func randomText() -> String {
        var random = SystemRandomNumberGenerator()
        return (0..<4).map { _ in
            let digits = String(random.next(), radix: 16)
            return String(repeating: "0", count: 16 - digits.utf8.count) + digits
        }.joined()
    }
}

extension DevState {
    init?(_ json: JSONValue) {
        guard let apiKey = json["api_key"]?.stringValue.flatMap({ APIKey($0) }),
            let pageKey = json["page_key"]?.stringValue, !pageKey.isEmpty,
            let secret = json["session_secret"]?.stringValue, SessionSecret(Array(secret.utf8)) != nil,
            let sandboxPort = json["sandbox_port"]?.intValue, 1...65_535 ~= sandboxPort,
            let servicePort = json["service_port"]?.intValue, 1...65_535 ~= servicePort,
            let isStarted = json["started"]?.boolValue
        else { return nil }
        self.init(sandboxPort: sandboxPort, servicePort: servicePort)
        self.apiKey = apiKey
        self.pageKey = pageKey
        self.sessionSecret = secret
        self.isStarted = isStarted
    }

    var json: JSONValue {
        [
            "api_key": .string(apiKey.reveal()), "page_key": .string(pageKey),
            "session_secret": .string(sessionSecret), "sandbox_port": .number(JSONNumber(sandboxPort)),
            "service_port": .number(JSONNumber(servicePort)), "started": .bool(isStarted),
        ]
    }

    /// The secret as the service takes it.
    func signingSecret() throws -> SessionSecret {
        guard let secret = SessionSecret(Array(sessionSecret.utf8)) else {
            throw Failure("The file \(DevFolder.name)/dev.json is damaged. Delete the folder to start from scratch.")
        }
        return secret
    }
}
