// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
package import MoneyLedger
import TartanStorage

/// The ledger in a SQLite file.
package struct SQLiteLedger: LedgerStore {
    private let store: SQLiteStore

    fileprivate init(_ store: SQLiteStore) { self.store = store }

    package func book(_ postings: [Posting]) async throws(LedgerError) -> [BookingOutcome] {
        try await write { db in try Self.book(postings, db) }
    }

    /// Books postings as a part of a transaction.
    static func book(_ postings: [Posting], _ db: Database) throws -> [BookingOutcome] {
        let outcomes = try LedgerRows.outcomes(of: postings) { source in try posting(of: source, db) }
        for (posting, outcome) in zip(postings, outcomes) where outcome == .booked { try insert(posting, db) }
        return outcomes
    }

    private static func insert(_ posting: Posting, _ db: Database) throws {
        let (source, count) = (posting.source.text, posting.lines.count)
        try db.cachedStatement(sql: SQLText.insert(into: "ledger_postings", LedgerRows.postingColumns)).execute(
            arguments: [source, posting.reference.text, posting.kind.text, posting.time.milliseconds, count])
        let statement = try db.cachedStatement(sql: SQLText.insert(into: "ledger_lines", LedgerRows.lineColumns))
        for (index, line) in posting.lines.enumerated() {
            try statement.execute(arguments: [
                source, index + 1, count, line.account.name, line.amount.currency.code, line.amount.minorUnits,
            ])
        }
        try db.cachedStatement(sql: SQLText.insert(into: "ledger_seals", LedgerRows.sealColumns)).execute(
            arguments: [source, count])
    }

    package func posting(of source: LedgerKey) async throws(LedgerError) -> Posting? {
        try await read { db in try Self.posting(of: source, db) }
    }

    private static func posting(of source: LedgerKey, _ db: Database) throws -> Posting? {
        try postings(db, where: "source = ?", [source.text]).first
    }

    package func postings(reference: LedgerKey) async throws(LedgerError) -> [Posting] {
        try await read { db in try Self.postings(db, where: "reference = ?", [reference.text]) }
    }

    package func postings(
        of account: LedgerAccount, _ currency: Currency, after start: LedgerTime, through end: LedgerTime
    ) async throws(LedgerError) -> [Posting] {
        try await read { db in
            try Self.postings(
                db,
                where: """
                    happened_at > ? AND happened_at <= ?
                    AND source IN (SELECT source FROM ledger_lines WHERE account = ? AND currency = ?)
                    """, [start.milliseconds, end.milliseconds, account.name, currency.code])
        }
    }

    private static func postings(
        _ db: Database, where condition: String, _ arguments: StatementArguments
    ) throws -> [Posting] {
        try LedgerRows.postings(
            Row.fetchAll(
                db.cachedStatement(sql: LedgerRows.entriesSQL(where: condition)), arguments: arguments))
    }

    package func balances(at time: LedgerTime) async throws(LedgerError) -> Balances {
        try await read { db in
            try LedgerRows.balances(
                Row.fetchAll(db, sql: LedgerRows.balancesSQL(through: "?"), arguments: [time.milliseconds]))
        }
    }

    private func read<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(LedgerError) -> Value {
        try await LedgerError.outcome { try await store.read { db in try LedgerError.result { try body(db) } } }
    }

    private func write<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(LedgerError) -> Value {
        try await LedgerError.outcome { try await store.write { db in try LedgerError.result { try body(db) } } }
    }
}

extension SQLiteStore {
    /// The ledger of this file.
    package var ledger: any LedgerStore { SQLiteLedger(self) }
}
