// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger
import TartanStorage

/// The ledger in a PostgreSQL database.
package struct PostgreSQLLedger: LedgerStore {
    private let store: PostgreSQLStore

    fileprivate init(_ store: PostgreSQLStore) { self.store = store }

    package func book(_ postings: [Posting]) async throws(LedgerError) -> [BookingOutcome] {
        try await LedgerError.outcome {
            var attempt = 1
            while true {
                do {
                    return try await store.write { db in try LedgerError.result { try Self.book(postings, db) } }
                } catch let error as StorageError where error.code == .alreadyExists && attempt < Self.maximumAttempts {
                    // Another process booked one of the sources at the same time; now it can be compared.
                    attempt += 1
                }
            }
        }
    }

    /// How often a transaction is retried that collided with another one.
    static let maximumAttempts = 10

    /// Books postings as a part of a transaction.
    static func book(_ postings: [Posting], _ db: Connection) throws -> [BookingOutcome] {
        let outcomes = try LedgerRows.outcomes(of: postings) { source in try posting(of: source, db) }
        for (posting, outcome) in zip(postings, outcomes) where outcome == .booked { try insert(posting, db) }
        return outcomes
    }

    private static func insert(_ posting: Posting, _ db: Connection) throws {
        let (source, count) = (posting.source.text, posting.lines.count)
        try db.run(
            SQLText.insert(into: "ledger_postings", LedgerRows.postingColumns),
            [
                .init(source), .init(posting.reference.text), .init(posting.kind.text),
                .init(posting.time.milliseconds), .init(count),
            ])
        let statement = SQLText.insert(into: "ledger_lines", LedgerRows.lineColumns)
        for (index, line) in posting.lines.enumerated() {
            try db.run(
                statement,
                [
                    .init(source), .init(index + 1), .init(count), .init(line.account.name),
                    .init(line.amount.currency.code), .init(line.amount.minorUnits),
                ])
        }
        try db.run(SQLText.insert(into: "ledger_seals", LedgerRows.sealColumns), [.init(source), .init(count)])
    }

    package func posting(of source: LedgerKey) async throws(LedgerError) -> Posting? {
        try await read { db in try Self.posting(of: source, db) }
    }

    private static func posting(of source: LedgerKey, _ db: Connection) throws -> Posting? {
        try postings(db, where: "source = $1", [.init(source.text)]).first
    }

    package func postings(reference: LedgerKey) async throws(LedgerError) -> [Posting] {
        try await read { db in try Self.postings(db, where: "reference = $1", [.init(reference.text)]) }
    }

    package func postings(
        of account: LedgerAccount, _ currency: Currency, after start: LedgerTime, through end: LedgerTime
    ) async throws(LedgerError) -> [Posting] {
        try await read { db in
            try Self.postings(
                db,
                where: """
                    happened_at > $1 AND happened_at <= $2
                    AND source IN (SELECT source FROM ledger_lines WHERE account = $3 AND currency = $4)
                    """,
                [
                    .init(start.milliseconds), .init(end.milliseconds), .init(account.name), .init(currency.code),
                ])
        }
    }

    private static func postings(
        _ db: Connection, where condition: String, _ parameters: [Parameter]
    ) throws -> [Posting] {
        try LedgerRows.postings(db.query(LedgerRows.entriesSQL(where: condition), parameters).map { $0 })
    }

    package func balances(at time: LedgerTime) async throws(LedgerError) -> Balances {
        try await read { db in
            try LedgerRows.balances(
                db.query(LedgerRows.balancesSQL(through: "$1"), [.init(time.milliseconds)]).map { $0 })
        }
    }

    private func read<Value: Sendable>(
        _ body: @escaping @Sendable (Connection) throws -> Value
    ) async throws(LedgerError) -> Value {
        try await LedgerError.outcome { try await store.read { db in try LedgerError.result { try body(db) } } }
    }
}

extension PostgreSQLStore {
    /// The ledger of this database.
    package var ledger: any LedgerStore { PostgreSQLLedger(self) }
}
