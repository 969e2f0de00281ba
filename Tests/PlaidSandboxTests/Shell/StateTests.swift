// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import PlaidJSON
import Synchronization
import Testing

@testable import PlaidSandbox

@Suite struct StateTests {
    @Test func aSandboxGoesOnWhereItsFileEnds() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        var token = ""
        var kid = ""
        var truth = JSONValue.null
        do {
            let shell = try Shell { $0.stateFile = path }
            let item = try await shell.link(webhook: "https://example.com/hook")
            token = item.token
            await shell.sandbox.advance(by: 86_400)
            kid = shell.sandbox.engine.keys.withLock { $0.current.id }
            truth = try await shell.control("/_tartan/truth").body
            shell.sandbox.save()
        }
        var shell = try Shell { $0.stateFile = path }
        #expect(shell.sandbox.now == Shell.start + 86_400)
        #expect(try await shell.control("/_tartan/truth").body == truth)
        #expect(try await shell.call("/item/get", ["access_token": .string(token)]).status == 200)
        #expect(try await shell.call("/webhook_verification_key/get", ["key_id": .string(kid)]).status == 200)
        #expect(try await shell.control("/_tartan/webhooks").body["webhooks"]?.arrayValue?.isEmpty == false)
        shell.secret = "wrong"
        #expect(try await shell.call("/categories/get").body["error_code"] == "INVALID_API_KEYS")
    }

    @Test func aResetIsSaved() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        do {
            let shell = try Shell { $0.stateFile = path }
            _ = try await shell.link()
            shell.sandbox.save()
            _ = try await shell.control("/_tartan/reset", [:])
            shell.sandbox.save()
        }
        let shell = try Shell { $0.stateFile = path }
        #expect(shell.sandbox.engine.allClients.isEmpty)
    }

    @Test func onlyItsOwnerCanReadTheFile() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        let shell = try Shell { $0.stateFile = path }
        _ = try await shell.link()
        shell.sandbox.save()
        for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path) {
            let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(name)")
        }
    }

    private func message(_ path: String) -> String {
        do {
            _ = try Shell { $0.stateFile = path }
            return ""
        } catch {
            return "\(error)"
        }
    }

    @Test func otherFilesAreLeftAlone() throws {
        let folder = try TemporaryFolder()
        let text = folder.path("notes.txt")
        let notes = Data(String(repeating: "not a database ", count: 100).utf8)
        try notes.write(to: URL(fileURLWithPath: text))
        #expect(message(text).contains("is not a state file of the Sandbox"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: text)) == notes)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: text)
        #expect(message(text).contains("is not a state file of the Sandbox"))
        let attributes = try FileManager.default.attributesOfItem(atPath: text)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o644)
        #expect(message(folder.path("no/such/folder/state.sqlite")).contains("cannot be opened"))
        #expect(message(folder.url.path).contains("cannot be opened"))
    }

    /// Numbers that no Sandbox writes would end the process when they are counted on.
    @Test(arguments: [Int.min, -1, .max], ["dropped", "droppedWebhooks"])
    func aFileWithOddCountsIsRefused(count: Int, place: String) async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        do {
            let shell = try Shell { $0.stateFile = path }
            _ = try await shell.link()
            shell.sandbox.save()
        }
        try await DatabaseQueue(path: path).write { db in
            let text = try String.fetchOne(db, sql: "SELECT CAST(world AS TEXT) FROM client") ?? ""
            #expect(text.contains(#""droppedWebhooks":0"#))
            let odd = text.replacing(#""droppedWebhooks":0"#, with: #""droppedWebhooks":\#(count)"#)
            try db.execute(
                sql: place == "dropped" ? "UPDATE client SET dropped = ?" : "UPDATE client SET world = CAST(? AS BLOB)",
                arguments: [place == "dropped" ? count : odd])
        }
        #expect(message(path).contains("is not a state file of the Sandbox"))
    }

    /// At the end of the calendar, what repeats itself would never stop being due.
    @Test(arguments: [1e18, -1e18, 1e300])
    func aFileOfAnImpossibleTimeIsRefused(seconds: Double) async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        do {
            let shell = try Shell { $0.stateFile = path }
            _ = try await shell.link()
            shell.sandbox.save()
        }
        try await DatabaseQueue(path: path).write { db in
            let data = try #require(try Data.fetchOne(db, sql: "SELECT value FROM rest"))
            var rest = try JSONDecoder().decode(SavedState.Rest.self, from: data)
            rest.clock?.now = Date(timeIntervalSinceReferenceDate: seconds)
            try db.execute(sql: "UPDATE rest SET value = ?", arguments: [try JSONEncoder().encode(rest)])
        }
        #expect(message(path).contains("is not a state file of the Sandbox"))
        let world = World(clientID: "client", seed: 7, now: Date(timeIntervalSinceReferenceDate: seconds))
        #expect(!world.isConsistent)
    }

    @Test func aJumpThatCountsWebhooksThatAreNotThereIsRefused() {
        for (queued, dropped, there, gone, isConsistent) in [
            (0, 0, 0, 0, true), (1, 0, 1, 0, true), (1, 0, 0, 0, false), (1, 0, 0, 1, true), (0, 1, 0, 0, false),
        ] {
            var world = World(clientID: "client", seed: 7, now: Shell.start)
            for _ in 0..<there {
                world.sendWebhook(to: "https://example.com/", type: "ITEM", code: "ERROR", [:], at: Shell.start)
            }
            world.droppedWebhooks = gone
            world.jump = ClockJump(time: Shell.start, positions: [], queued: queued, dropped: dropped)
            #expect(world.isConsistent == isConsistent, "\(queued) \(dropped) \(there) \(gone)")
        }
    }

    @Test(arguments: [-1e300, -1e15, 1e15, 1e300, .infinity, .nan])
    func everyMomentCanBeWritten(seconds: Double) {
        let moment = Date(timeIntervalSince1970: seconds)
        for text in [moment.timestamp, moment.millisecondTimestamp, moment.microsecondTimestamp] {
            #expect(text.utf8.count >= 20 && text.hasSuffix("Z"))
        }
    }

    @Test func oneSandboxPerFile() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        let shell = try Shell { $0.stateFile = path }
        #expect(message(path).contains("in use by another process"))
        #expect(try await shell.call("/categories/get").status == 200)
    }
}
