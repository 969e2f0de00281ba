// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import PlaidJSON
import Synchronization
import Testing

@testable import PlaidSandbox

/// What a state file holds is one moment of the Sandbox, whatever happens while it is written.
struct SavingTests {
    private func shape(_ shell: Shell) throws -> [String: Data] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        var shapes: [String: Data] = [:]
        for client in shell.sandbox.engine.allClients {
            shapes[client.id] = try encoder.encode(client.world.withLock { $0 })
        }
        return shapes
    }

    @Test func aStandingClockDoesNotGoBack() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        let later = Shell.start + 90 * 86_400
        do {
            let shell = try Shell { $0.stateFile = path }
            _ = try await shell.link()
            await shell.sandbox.advance(by: 90 * 86_400)
            shell.sandbox.save()
        }
        // The same settings, none, and an earlier time: in each case the clock stands where it stood.
        for now in [Shell.start, nil, Shell.start - 86_400] {
            let shell = try Shell {
                $0.stateFile = path
                $0.now = now
            }
            #expect(shell.sandbox.now == later)
            #expect(shell.sandbox.engine.clock.isFrozen)
        }
        let ahead = try Shell {
            $0.stateFile = path
            $0.now = later + 86_400
        }
        #expect(ahead.sandbox.now == later + 86_400)
    }

    @Test func aClockThatWasFrozenByACallStillStands() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        var stood = Date.distantPast
        do {
            let shell = try Shell {
                $0.stateFile = path
                $0.now = nil
            }
            _ = try await shell.control("/_tartan/clock", ["advance": "30d", "frozen": true])
            stood = shell.sandbox.now
            shell.sandbox.save()
        }
        let shell = try Shell {
            $0.stateFile = path
            $0.now = nil
        }
        #expect(shell.sandbox.now == stood)
        #expect(shell.sandbox.engine.clock.isFrozen)
    }

    @Test func aRunningClockGoesOnAheadOfARealOneThatWasSetBack() {
        let saved = VirtualClock.Reading(now: Shell.start + 1_000, offset: 1_000, isFrozen: false)
        let clock = VirtualClock(goingOnFrom: saved, startingAt: nil) { Shell.start - 500 }
        #expect(clock.now == Shell.start + 1_000)
        #expect(!clock.isFrozen)
        let usual = VirtualClock(goingOnFrom: saved, startingAt: nil) { Shell.start + 60 }
        #expect(usual.now == Shell.start + 1_060)
    }

    /// The same file with a statement that fails when it is reached.
    private func fail(_ path: String, at table: String, _ event: String, after count: Int) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            try db.execute(sql: "CREATE TABLE fuse (left INTEGER)")
            try db.execute(sql: "INSERT INTO fuse VALUES (?)", arguments: [count])
            try db.execute(
                sql: """
                    CREATE TRIGGER blown BEFORE \(event) ON \(table) BEGIN
                    SELECT CASE WHEN (SELECT left FROM fuse) <= 0 THEN RAISE(ROLLBACK, 'blown') END;
                    UPDATE fuse SET left = left - 1; END
                    """)
        }
        try queue.close()
    }

    @Test(arguments: ["rest", "client", "items", "delivery"]) func aSaveThatFailsHasNotBegun(table: String) async throws
    {
        for count in 0..<3 {
            let folder = try TemporaryFolder()
            let path = folder.path("state.sqlite")
            var before: [String: Data] = [:]
            do {
                let shell = try Shell { $0.stateFile = path }
                for _ in 0..<3 { _ = try await shell.link(webhook: "https://example.com/hook") }
                await shell.sandbox.advance(by: 60)
                shell.sandbox.save()
                before = try shape(shell)
            }
            try fail(path, at: table, "INSERT", after: count)
            do {
                let shell = try Shell { $0.stateFile = path }
                #expect(try shape(shell) == before)
                for _ in 0..<200 { _ = try await shell.link(webhook: "https://example.com/hook") }
                await shell.sandbox.advance(by: 60)
                shell.sandbox.save()
            }
            let isOver = count < (["rest": 1, "client": 1, "items": 4, "delivery": 100][table] ?? 0)
            let after = try shape(try Shell { $0.stateFile = path })
            #expect((after == before) == isOver, "\(table) \(count)")
        }
    }

    @Test func aWorldAndItsWebhooksAreOfOneMoment() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        let root = folder.url
        let shell = try Shell { $0.stateFile = path }
        // While some link Items and the clock moves, others save; copies of the file are what a crash would leave.
        let copies = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<2 {
                group.addTask {
                    for _ in 0..<40 {
                        _ = try await shell.link(webhook: "https://example.com/hook")
                        await shell.sandbox.advance(by: 5)
                    }
                    return []
                }
            }
            for saver in 0..<2 {
                group.addTask {
                    var copies: [String] = []
                    for number in 0..<25 {
                        shell.sandbox.save()
                        // Between two saves nothing writes: the copy is what the file holds.
                        let copy = root.appendingPathComponent("copy-\(saver)-\(number).sqlite").path
                        shell.sandbox.engine.store?.writeInTurn { _ in
                            try? FileManager.default.copyItem(atPath: path, toPath: copy)
                        }
                        copies.append(copy)
                        await Task.yield()
                    }
                    return copies
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        var ready = 0
        for copy in copies {
            let saved = try StateStore(path: copy).load()
            for client in saved.clients {
                let codes = client.deliveries.reduce(into: [:] as [String: Set<String>]) { codes, entry in
                    let code = (try? JSONValue(parsing: Array(entry.delivery.body.utf8)))?["webhook_code"]?.stringValue
                    codes[entry.delivery.itemID ?? "", default: []].insert(code ?? "")
                }
                for item in client.world.items where item.transactions?.isHistoricalReady == true {
                    ready += 1
                    #expect(codes[item.id]?.isSuperset(of: ["INITIAL_UPDATE", "HISTORICAL_UPDATE"]) == true)
                }
                for item in client.world.items where item.transactions?.isInitialReady == false {
                    #expect(codes[item.id] == nil, "a webhook of what has not happened")
                }
                #expect(client.world.now <= saved.clock?.now ?? .distantPast)
            }
        }
        #expect(ready > 0)
        shell.sandbox.save()
        let last = try StateStore(path: try copy(path, in: folder)).load()
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        #expect(try encoder.encode(try #require(last.clients.first).world) == shape(shell)["client"])
    }

    private func copy(_ path: String, in folder: TemporaryFolder) throws -> String {
        let copy = folder.path("last.sqlite")
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        return copy
    }

    @Test func onlyWhatHasChangedIsWritten() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("state.sqlite")
        do {
            let shell = try Shell { $0.stateFile = path }
            _ = try await shell.control(
                "/_tartan/populate", ["client_id": "client", "secret": "secret", "items": 1_000, "products": ["auth"]])
            shell.sandbox.save()
        }
        // A file that cannot take more than one group of Items at a time from here on.
        try fail(path, at: "items", "INSERT", after: 16 + 1)
        let shell = try Shell { $0.stateFile = path }
        shell.sandbox.engine.markUnsaved("client")
        shell.sandbox.save()
        let client = try #require(shell.sandbox.engine.client(id: "client"))
        client.world.withLock { $0.items[500].webhook = "https://example.com" }
        shell.sandbox.engine.markUnsaved("client")
        shell.sandbox.save()
        #expect(shell.sandbox.engine.unsaved.withLock { $0.isEmpty })
        let saved = try StateStore(path: try copy(path, in: folder)).load()
        #expect(saved.clients.first?.world.items[500].webhook == "https://example.com")
    }
}
