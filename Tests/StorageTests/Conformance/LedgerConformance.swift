// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import GRDB
import MoneyLedger
import TartanStorage
import TartanStoragePostgreSQL
import TartanStorageSQLite
import TartanTestSupport
import Testing

@Suite("Conformance: ledger")
struct LedgerConformance {
    private static let end = LedgerTime.latest

    private static func usd(_ units: Int64) -> Money { Money(minorUnits: units, .usd) }

    private static func posting(
        _ source: String, at time: Int64 = 0, reference: String = "transfer:t1", kind: String = "posted",
        units: Int64 = 100, from: LedgerAccount = .userFunds, to: LedgerAccount = .inTransit(.ach)
    ) throws -> Posting {
        try Posting(
            source: LedgerKey(source), reference: LedgerKey(reference), time: LedgerTime(milliseconds: time),
            kind: LedgerKey(kind), lines: [.init(to, usd(units)), .init(from, usd(-units))])
    }

    /// Runs a case on a new, empty ledger.
    private static func run(_ kind: StoreKind, _ body: (any LedgerStore) async throws -> Void) async throws {
        switch kind {
        case .memory:
            try await body(MemoryLedgerStore())
            try await body(MemoryStore().ledger)
        case .sqlite:
            try await TemporaryFolder.with { folder in
                let store = try SQLiteStore(path: folder + "/tartan.db")
                try await body(store.ledger)
                try store.close()
            }
        case .postgresql:
            let store = try await PostgreSQLStore(address: PostgreSQLServer.shared.get().createDatabase())
            defer { store.close() }
            try await body(store.ledger)
        }
    }

    private static func code(_ body: () async throws -> Void) async -> LedgerError.Code? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? LedgerError)?.code
        }
    }

    @Test("A source is booked once, and other content of it is refused as a whole", arguments: StoreKind.allCases)
    func once(kind: StoreKind) async throws {
        try await Self.run(kind) { ledger in
            let first = try Self.posting("event:1", at: -5)
            #expect(try await ledger.book([first, first]) == [.booked, .alreadyBooked])
            #expect(try await ledger.book([first]) == [.alreadyBooked])
            #expect(try await ledger.posting(of: first.source) == first)
            let new = try Self.posting("event:2")
            let others = [
                try Self.posting("event:1"), try Self.posting("event:1", at: -5, reference: "transfer:t2"),
                try Self.posting("event:1", at: -5, kind: "settled"), try Self.posting("event:1", at: -5, units: 101),
                try Self.posting("event:1", at: -5, to: .inTransit(.wire)),
            ]
            for other in others {
                #expect(await Self.code { _ = try await ledger.book([new, other]) } == .sourceConflict)
            }
            #expect(try await ledger.posting(of: new.source) == nil)
            #expect(try await ledger.posting(of: first.source) == first)
            #expect(try await ledger.book([]).isEmpty)
        }
    }

    @Test("Balances are of any moment, and the trial balance adds up", arguments: StoreKind.allCases)
    func moments(kind: StoreKind) async throws {
        try await Self.run(kind) { ledger in
            _ = try await ledger.book([
                try Self.posting("a", at: 20, kind: "settled", from: .inTransit(.ach), to: .settled)
            ])
            _ = try await ledger.book([try Self.posting("b", at: 10)])
            for (time, units) in [(9, 0), (10, 100), (19, 100), (20, 0), (21, 0)] as [(Int64, Int64)] {
                let balances = try await ledger.balances(at: LedgerTime(milliseconds: time))
                #expect(balances[.inTransit(.ach), .usd] == Self.usd(units), "at \(time)")
                #expect(try balances.isBalanced())
            }
            let trial = try await ledger.trialBalance(at: Self.end)
            #expect(trial.rows.map(\.account) == [.settled, .userFunds] && trial.isBalanced)
            let found = try await ledger.postings(reference: LedgerKey("transfer:t1"))
            #expect(found.map(\.source.text) == ["b", "a"])
        }
    }

    @Test("A statement continues from its opening balance", arguments: StoreKind.allCases)
    func statement(kind: StoreKind) async throws {
        try await Self.run(kind) { ledger in
            for number in 1...5 { _ = try await ledger.book([try Self.posting("e\(number)", at: Int64(number))]) }
            let statement = try await ledger.statement(
                of: .userFunds, .usd, after: LedgerTime(milliseconds: 2), through: LedgerTime(milliseconds: 4))
            #expect(statement.opening == Self.usd(-200) && statement.closing == Self.usd(-400))
            #expect(statement.entries.map(\.source.text) == ["e3", "e4"])
            #expect(try await ledger.statement(of: .fees, .usd, after: Self.end, through: Self.end).entries.isEmpty)
        }
    }

    @Test("Sums of the largest amounts are exact", arguments: StoreKind.allCases)
    func largest(kind: StoreKind) async throws {
        try await Self.run(kind) { ledger in
            let most = Posting.largestAmount
            let units = (0..<50).map { most - $0 * 333_333_333_333 }
            _ = try await ledger.book(units.enumerated().map { try Self.posting("e\($0)", units: $1) })
            let balances = try await ledger.balances(at: Self.end)
            #expect(balances[.userFunds, .usd] == Self.usd(-units.reduce(0, +)))
            #expect(balances[.inTransit(.ach), .usd] == Self.usd(units.reduce(0, +)))
        }
    }

    /// A row with the sum of an account, as the databases return it.
    private struct SumRow: StoredRow {
        var account = "fees"
        var currency = "USD"
        var parts: Int64 = 0
        var rest: Int64 = 0

        func optionalText(_ column: String) -> String? { column == "account" ? account : currency }
        func optionalInteger(_ column: String) -> Int64? { column == "parts" ? parts : rest }
        func optionalBlob(_ column: String) -> [UInt8]? { nil }
        func isNull(_ column: String) -> Bool { false }
        func bool(_ column: String) throws(StorageError) -> Bool { false }
    }

    @Test("A sum is exact up to 64 bits and an error beyond")
    func sums() async throws {
        let most = SumRow(parts: 9_223_372_036, rest: 854_775_807)
        #expect(try LedgerRows.balances([most])[.fees, .usd] == Self.usd(.max))
        // Positive and negative lines may leave rests that are larger than a part.
        let mixed = SumRow(parts: -2, rest: 1_999_999_999)
        #expect(try LedgerRows.balances([mixed])[.fees, .usd] == Self.usd(-1))
        let wrong: [(SumRow, LedgerError.Code)] = [
            (SumRow(parts: 9_223_372_036, rest: 854_775_808), .amountOverflow),
            (SumRow(parts: 9_223_372_037), .amountOverflow), (SumRow(parts: .min), .amountOverflow),
            (SumRow(account: "gold"), .corrupted), (SumRow(currency: "XXX"), .corrupted),
        ]
        for (row, code) in wrong {
            #expect(await Self.code { _ = try LedgerRows.balances([row]) } == code)
        }
    }

    @Test("Many workers book each source once", arguments: StoreKind.allCases)
    func race(kind: StoreKind) async throws {
        try await Self.run(kind) { ledger in
            let booked = try await withThrowingTaskGroup(of: Int.self) { group in
                for worker in 0..<4 {
                    group.addTask {
                        var count = 0
                        for number in 0..<20 {
                            let postings = try (0..<3).map { try Self.posting("e\((number + worker * 5 + $0) % 20)") }
                            count += try await ledger.book(postings).count { $0 == .booked }
                        }
                        return count
                    }
                }
                return try await group.reduce(0, +)
            }
            #expect(booked == 20)
            #expect(try await ledger.balances(at: Self.end)[.userFunds, .usd] == Self.usd(-2_000))
        }
    }

    @Test("The ledger moves between the databases", .enabled(if: PostgreSQLServer.isInstalled))
    func moving() async throws {
        let address = try PostgreSQLServer.shared.get().createDatabase()
        try await PostgreSQLStore(address: address).close()
        try await TemporaryFolder.with { folder in
            let paths = [folder + "/a.db", folder + "/b.db"]
            for path in paths { try SQLiteStore(path: path).close() }
            let store = try SQLiteStore(path: paths[0])
            let postings = try (0..<450).map { try Self.posting("e\($0)", at: Int64($0), units: Int64($0) + 1) }
            _ = try await store.ledger.book(postings)
            try store.close()
            _ = try TableTransfer(
                from: SQLiteTables(path: paths[0], isWriting: false),
                to: PostgreSQLTables(address: address, isWriting: true)
            ).move()
            _ = try TableTransfer(
                from: PostgreSQLTables(address: address, isWriting: false),
                to: SQLiteTables(path: paths[1], isWriting: true)
            ).move()
            let copy = try SQLiteStore(path: paths[1])
            #expect(try await copy.ledger.postings(reference: LedgerKey("transfer:t1")) == postings)
            #expect(try await copy.ledger.book(postings).allSatisfy { $0 == .alreadyBooked })
            try copy.close()
        }
    }

    @Test("A SQLite file refuses wrong books, without foreign keys too", arguments: [true, false])
    func schema(hasForeignKeys: Bool) async throws {
        try await TemporaryFolder.with { folder in
            let path = folder + "/tartan.db"
            let store = try SQLiteStore(path: path)
            _ = try await store.ledger.book([try Self.posting("s1")])
            try store.close()
            var configuration = Configuration()
            configuration.foreignKeysEnabled = hasForeignKeys
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let refused = [
                "UPDATE ledger_lines SET amount = -amount", "DELETE FROM ledger_lines", "DELETE FROM ledger_seals",
                "DELETE FROM ledger_postings", "UPDATE ledger_postings SET happened_at = 9",
                "INSERT OR REPLACE INTO ledger_lines VALUES ('s1', 1, 2, 'fees', 'USD', 1)",
                "INSERT OR REPLACE INTO ledger_postings VALUES ('s1', 't', 'k', 0, 2)",
                "INSERT OR REPLACE INTO ledger_seals VALUES ('s1', 2)",
                """
                INSERT INTO ledger_postings VALUES ('x', 't', 'k', 0, 2);
                INSERT INTO ledger_lines VALUES ('x', 1, 2, 'fees', 'USD', 1), ('x', 2, 2, 'settled', 'USD', 1);
                INSERT INTO ledger_seals VALUES ('x', 2)
                """,
                "INSERT INTO ledger_lines VALUES ('x', 1, 2, 'fees', 'USD', 1)",
                """
                INSERT INTO ledger_postings VALUES ('x', 't', 'k', 0, 3);
                INSERT INTO ledger_lines VALUES ('x', 1, 3, 'fees', 'USD', 1), ('x', 2, 3, 'fees', 'USD', 1)
                """,
                """
                INSERT INTO ledger_postings VALUES ('x', 't', 'k', 0, 2);
                INSERT INTO ledger_lines VALUES ('x', 1, 2, 'fees', 'usd', 1)
                """,
            ]
            for statement in refused {
                let error = await #expect(throws: DatabaseError.self, "\(statement)") {
                    try await queue.write { db in try db.execute(sql: statement) }
                }
                #expect(error?.resultCode == .SQLITE_CONSTRAINT, "\(statement)")
            }
            // What was never sealed can be deleted.
            try await queue.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO ledger_postings VALUES ('x', 't', 'k', 0, 2);
                        INSERT INTO ledger_lines VALUES ('x', 1, 2, 'fees', 'USD', 1);
                        DELETE FROM ledger_lines WHERE source = 'x';
                        DELETE FROM ledger_postings WHERE source = 'x'
                        """)
            }
            try queue.close()
            let again = try SQLiteStore(path: path)
            #expect(try await again.ledger.postings(reference: LedgerKey("transfer:t1")) == [try Self.posting("s1")])
            try again.close()
        }
    }
}
