// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import Testing
import TokenVault

@Suite("Vault keys")
struct VaultKeyTests {
    /// A folder of its own for each test.
    private func withFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vault-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }

    private func mode(_ path: String) throws -> Int? {
        (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue
    }

    private func code(_ body: () throws -> Void) -> VaultError.Code? {
        do {
            try body()
            return nil
        } catch {
            #expect(!"\(error)".contains("\n"))
            return (error as? VaultError)?.code
        }
    }

    @Test("A key file is made for its owner alone, reads back, and is never overwritten")
    func create() throws {
        try withFolder { folder in
            let path = folder + "/key"
            let made = Vault(keyring: try VaultKeyFile.create(path))
            #expect(try mode(path) == 0o600)
            let place = VaultContext(userID: "u", itemID: "i", column: "c")
            let sealed = try made.seal(text: "secret", for: place)
            #expect(try Vault(keyring: try VaultKeyFile.load(path)).openText(sealed, for: place) == "secret")
            let before = try String(contentsOfFile: path, encoding: .utf8)
            #expect(code { _ = try VaultKeyFile.create(path) } == .keyFileExists)
            #expect(try String(contentsOfFile: path, encoding: .utf8) == before)
        }
    }

    @Test("A key that is added seals from then on, and the older ones still open")
    func addKey() throws {
        try withFolder { folder in
            let path = folder + "/key"
            let place = VaultContext(userID: "u", itemID: "i", column: "c")
            let first = Vault(keyring: try VaultKeyFile.create(path))
            let old = try first.seal(text: "secret", for: place)
            _ = try VaultKeyFile.addKey(path)
            let second = Vault(keyring: try VaultKeyFile.addKey(path))
            #expect(try mode(path) == 0o600)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["key"])
            let loaded = Vault(keyring: try VaultKeyFile.load(path))
            #expect(loaded.activeKeyID == second.activeKeyID && second.activeKeyID != first.activeKeyID)
            #expect(try loaded.openText(old, for: place) == "secret")
            let new = try #require(try loaded.rotate(old, for: place))
            #expect(try second.openText(new, for: place) == "secret")
            #expect(code { _ = try first.openText(new, for: place) } == .unknownKey)
        }
    }

    @Test("A file takes as many keys as it can be read with, and refuses the next one unharmed")
    func manyKeys() throws {
        try withFolder { folder in
            let path = folder + "/key"
            let place = VaultContext(userID: "u", itemID: "i", column: "c")
            let first = Vault(keyring: try VaultKeyFile.create(path))
            let sealed = try first.seal(text: "secret", for: place)
            for count in 2...VaultKeyFile.maximumKeys {
                _ = try VaultKeyFile.addKey(path)
                #expect(try VaultKeyFile.load(path).older.count == count - 1)
            }
            #expect(VaultKeyFile.maximumKeys >= 64)
            let full = try Data(contentsOf: URL(filePath: path))
            for _ in 0..<3 { #expect(code { _ = try VaultKeyFile.addKey(path) } == .tooManyKeys) }
            #expect(try Data(contentsOf: URL(filePath: path)) == full)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["key"])
            #expect(try Vault(keyring: try VaultKeyFile.load(path)).openText(sealed, for: place) == "secret")

            let active = try VaultKeyFile.load(path).active.id
            let retired = try VaultKeyFile.retireOlderKeys(path)
            #expect(retired.older.isEmpty && retired.active.id == active)
            #expect(code { _ = try Vault(keyring: retired).openText(sealed, for: place) } == .unknownKey)
            _ = try VaultKeyFile.addKey(path)
            #expect(try VaultKeyFile.load(path).older.map(\.id) == [active])
        }
    }

    @Test("What a crash left of a rotation is in nobody's way")
    func leftovers() throws {
        try withFolder { folder in
            let path = folder + "/key"
            let first = try VaultKeyFile.create(path)
            // Written half, or whole and not yet put in its place.
            for text in ["# Tar", "k-lost:\(Data(repeating: 3, count: 32).base64EncodedString())\n"] {
                try Data(text.utf8).write(to: URL(filePath: path + ".new"))
                #expect(try VaultKeyFile.load(path).active.id.isEmpty == false)
                _ = try VaultKeyFile.addKey(path)
                #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["key"])
            }
            #expect(try VaultKeyFile.load(path).older.count == 2)
            #expect(try VaultKeyFile.load(path).older.last?.id == first.active.id)
        }
    }

    @Test("Of rotations at once none loses another's key")
    func concurrentRotations() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("vault-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.path + "/key"
        _ = try VaultKeyFile.create(path)
        let added = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<16 { group.addTask { @concurrent in try VaultKeyFile.addKey(path).active.id } }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        let keyring = try VaultKeyFile.load(path)
        #expect(added.isSubset(of: [keyring.active.id] + keyring.older.map(\.id)))
        #expect(keyring.older.count == 16)
    }

    @Test("A key file that others can read or write is refused", arguments: [0o640, 0o604, 0o660, 0o644, 0o601])
    func unsafeModes(mode: Int) throws {
        try withFolder { folder in
            let path = folder + "/key"
            _ = try VaultKeyFile.create(path)
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
            #expect(code { _ = try VaultKeyFile.load(path) } == .unsafeKeyFile)
        }
    }

    @Test("A link, a folder, a missing, an empty, a long and a malformed file are refused")
    func wrongFiles() throws {
        try withFolder { folder in
            _ = try VaultKeyFile.create(folder + "/key")
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/link", withDestinationPath: folder + "/key")
            #expect(code { _ = try VaultKeyFile.load(folder + "/link") } == .unsafeKeyFile)
            #expect(code { _ = try VaultKeyFile.create(folder + "/link") } == .keyFileExists)
            #expect(code { _ = try VaultKeyFile.load(folder) } == .unsafeKeyFile)
            #expect(code { _ = try VaultKeyFile.load(folder + "/missing") } == .missingKey)
            let cases: [(String, VaultError.Code)] = [
                ("", .malformedKey), (String(repeating: "#", count: 70_000), .malformedKey),
                ("nonsense", .malformedKey),
                ("id:AAAA", .malformedKey), ("# only a note\n", .missingKey),
            ]
            for (index, (text, expected)) in cases.enumerated() {
                let path = folder + "/case\(index)"
                try Data(text.utf8).write(to: URL(fileURLWithPath: path))
                try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
                #expect(code { _ = try VaultKeyFile.load(path) } == expected, "case \(index)")
            }
        }
    }

    @Test("Keys come from the environment, the active one first, or else from the file")
    func sources() throws {
        let one = Data(repeating: 1, count: 32).base64EncodedString()
        let two = Data(repeating: 2, count: 32).base64EncodedString()
        let ring = try VaultKeyring.load(environment: ["TARTAN_VAULT_KEY": "new:\(one),old:\(two)"], keyFile: nil)
        #expect(ring.active.id == "new")
        #expect(try VaultKeyring.load(environment: ["TARTAN_VAULT_KEY": one], keyFile: nil).active.id == "default")
        #expect(code { _ = try VaultKeyring.load(environment: [:], keyFile: nil) } == .missingKey)
        #expect(
            code { _ = try VaultKeyring.load(environment: ["TARTAN_VAULT_KEY": "x"], keyFile: nil) } == .malformedKey)
        #expect(
            code { _ = try VaultKeyring.load(environment: ["TARTAN_VAULT_KEY": "a b\u{7}:\(one)"], keyFile: nil) }
                == .malformedKey)
        do {
            _ = try VaultKeyring.load(environment: ["TARTAN_VAULT_KEY": "id:" + one.dropLast(3)], keyFile: nil)
            Issue.record("A short key was taken.")
        } catch {
            #expect(!error.description.contains(one.prefix(8)))
        }
    }
}
