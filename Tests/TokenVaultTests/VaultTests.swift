// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import Testing
import TokenVault

@Suite("Vault")
struct VaultTests {
    static func key(_ id: String, _ byte: UInt8) throws -> VaultKey {
        try VaultKey(id: id, bytes: [UInt8](repeating: byte, count: 32))
    }

    static func vault(_ id: String = "a", _ byte: UInt8 = 1) throws -> Vault {
        Vault(keyring: try VaultKeyring(active: try key(id, byte)))
    }

    let place = VaultContext(userID: "user", itemID: "item", column: "items.access_token", row: "row")

    @Test("What was sealed opens in its place, also after a way through the database")
    func opens() throws {
        let vault = try Self.vault()
        let sealed = try vault.seal(text: "access-sandbox-1", for: place)
        #expect(try vault.openText(SealedValue(bytes: sealed.bytes), for: place) == "access-sandbox-1")
        #expect(try vault.openText(SealedValue(text: sealed.text), for: place) == "access-sandbox-1")
        #expect(try vault.open(vault.seal([], for: place), for: place) == [])
    }

    @Test("Equal values look different, and none shows what it holds")
    func isRandom() throws {
        let vault = try Self.vault()
        let one = try vault.seal(text: "access-sandbox-1", for: place)
        let two = try vault.seal(text: "access-sandbox-1", for: place)
        #expect(one.bytes != two.bytes)
        #expect(!String(describing: one).contains("access"))
        #expect(!one.bytes.contains(Array("access".utf8)))
    }

    @Test(
        "A value that was moved to another user, Item, column or row is refused",
        arguments: [
            VaultContext(userID: "other", itemID: "item", column: "items.access_token", row: "row"),
            VaultContext(userID: "user", itemID: "other", column: "items.access_token", row: "row"),
            VaultContext(userID: "user", itemID: "item", column: "identities.payload", row: "row"),
            VaultContext(userID: "user", itemID: "item", column: "items.access_token", row: "other"),
            // The same letters, divided in another way.
            VaultContext(userID: "useri", itemID: "tem", column: "items.access_token", row: "row"),
        ])
    func moved(elsewhere: VaultContext) throws {
        let vault = try Self.vault()
        let sealed = try vault.seal(text: "secret", for: place)
        let error = #expect(throws: VaultError.self) { try vault.open(sealed, for: elsewhere) }
        #expect(error?.code == .notAuthentic)
    }

    @Test("A changed byte anywhere is refused")
    func tampered() throws {
        let vault = try Self.vault()
        let bytes = try vault.seal(text: "secret", for: place).bytes
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 1
            #expect(throws: VaultError.self, "byte \(index)") {
                try vault.open(try SealedValue(bytes: changed), for: place)
            }
        }
        for count in 0..<bytes.count {
            #expect(throws: VaultError.self, "\(count) bytes") {
                try vault.open(try SealedValue(bytes: Array(bytes.prefix(count))), for: place)
            }
        }
    }

    @Test("An older key opens, the active one seals, and rotation changes from one to the other")
    func rotates() throws {
        let sealed = try Self.vault("old", 1).seal(text: "secret", for: place)
        let both = Vault(
            keyring: try VaultKeyring(active: try Self.key("new", 2), older: [try Self.key("old", 1)]))
        #expect(try both.openText(sealed, for: place) == "secret")
        let rotated = try #require(try both.rotate(sealed, for: place))
        #expect(rotated.keyID == "new")
        #expect(try both.rotate(rotated, for: place) == nil)
        #expect(try Self.vault("new", 2).openText(rotated, for: place) == "secret")
        let error = #expect(throws: VaultError.self) { try Self.vault("new", 2).open(sealed, for: place) }
        #expect(error?.code == .unknownKey)
    }

    @Test("The check value tells a wrong key, whatever its name")
    func check() throws {
        let check = try Self.vault("a", 1).makeCheckValue()
        try Self.vault("a", 1).check(check)
        for wrong in [try Self.vault("a", 2), try Self.vault("b", 1)] {
            let error = #expect(throws: VaultError.self) { try wrong.check(check) }
            #expect(error?.code == .wrongKey)
        }
    }

    @Test("Two keys of one name are refused")
    func duplicateNames() throws {
        #expect(throws: VaultError.self) {
            try VaultKeyring(active: try Self.key("a", 1), older: [try Self.key("a", 2)])
        }
    }

    @Test("Keys and rings do not show themselves")
    func redacted() throws {
        let key = try Self.key("a", 65)
        let ring = try VaultKeyring(active: key)
        for text in ["\(key)", "\(ring)", String(reflecting: key), String(reflecting: ring)] {
            #expect(!text.contains("65") && !text.contains("QUFB"))
        }
    }
}

extension [UInt8] {
    func contains(_ part: [UInt8]) -> Bool {
        guard count >= part.count else { return false }
        return (0...(count - part.count)).contains { Array(self[$0..<($0 + part.count)]) == part }
    }
}
