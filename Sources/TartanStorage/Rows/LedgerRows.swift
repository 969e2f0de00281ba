// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger

/// What the ledgers of both databases have in common: their columns and how rows become postings.
package enum LedgerRows {
    package static let postingColumns = ["source", "reference", "kind", "happened_at", "line_count"]
    package static let lineColumns = ["source", "position", "line_count", "account", "currency", "amount"]
    package static let sealColumns = ["source", "line_count"]

    /// Reads the rows that ``postings(_:)`` combines.
    package static func entriesSQL(where condition: String) -> String {
        """
        SELECT source, reference, kind, happened_at, account, currency, amount FROM ledger_entries
        WHERE \(condition) ORDER BY happened_at, source, position
        """
    }

    /// Reads the rows that ``balances(_:)`` combines, with the database's placeholder for the last moment.
    package static func balancesSQL(through time: String) -> String {
        """
        SELECT account, currency, SUM(amount / \(part)) AS parts, SUM(amount % \(part)) AS rest
        FROM ledger_entries WHERE happened_at <= \(time) GROUP BY account, currency
        """
    }

    /// Sums are read in two parts, so that the database never adds up to more than 64 bits.
    private static let part: Int64 = 1_000_000_000

    /// Combines rows of `ledger_entries`, whose postings are complete and follow each other, to postings.
    package static func postings(_ rows: [some StoredRow]) throws -> [Posting] {
        var postings: [Posting] = []
        var lines: [Posting.Line] = []
        for (index, row) in rows.enumerated() {
            let source = try row.text("source")
            lines.append(try line(row))
            guard index + 1 == rows.count || rows[index + 1].optionalText("source") != source else { continue }
            postings.append(
                try Posting(
                    source: LedgerKey(source), reference: LedgerKey(row.text("reference")),
                    time: LedgerTime(milliseconds: row.integer("happened_at")), kind: LedgerKey(row.text("kind")),
                    lines: lines))
            lines = []
        }
        return postings
    }

    private static func line(_ row: some StoredRow) throws -> Posting.Line {
        let (account, currency) = try slot(row)
        return Posting.Line(account, Money(minorUnits: try row.integer("amount"), currency))
    }

    /// Combines rows with the sums of accounts, in the columns `parts` and `rest`.
    package static func balances(_ rows: [some StoredRow]) throws -> Balances {
        var balances = Balances()
        for row in rows {
            let (account, currency) = try slot(row)
            let (product, isTooLong) = try row.integer("parts").multipliedReportingOverflow(by: part)
            let (sum, isTooLarge) = product.addingReportingOverflow(try row.integer("rest"))
            guard !isTooLong, !isTooLarge else { throw LedgerError.overflow }
            try balances.add(Money(minorUnits: sum, currency), to: account)
        }
        return balances
    }

    private static func slot(_ row: some StoredRow) throws -> (LedgerAccount, Currency) {
        guard let account = LedgerAccount(name: try row.text("account")) else {
            throw LedgerError(.corrupted, "A posting names an account that this version does not know.")
        }
        guard let currency = Currency(code: try row.text("currency")) else {
            throw LedgerError(.corrupted, "A posting names a currency that this version does not know.")
        }
        return (account, currency)
    }

    /// Decides for each posting whether it is new, before anything is written.
    ///
    /// - Parameter existing: Returns the posting of a source, if there is one.
    /// - Throws: `source_conflict`.
    package static func outcomes(
        of postings: [Posting], existing: (LedgerKey) throws -> Posting?
    ) throws -> [BookingOutcome] {
        var added: [LedgerKey: Posting] = [:]
        return try postings.map { posting in
            let known = try added[posting.source] ?? existing(posting.source)
            guard let known else {
                added[posting.source] = posting
                return .booked
            }
            guard known == posting else { throw LedgerError.sourceConflict }
            return .alreadyBooked
        }
    }
}

extension LedgerError {
    /// Returns errors of the ledger, which a store would replace by its own; they occur before anything is written.
    package static func result<Value>(_ body: () throws -> Value) throws -> Result<Value, LedgerError> {
        do { return .success(try body()) } catch let error as LedgerError { return .failure(error) }
    }

    /// Runs a transaction that ends with a ``result(_:)``.
    package static func outcome<Value>(
        _ body: () async throws -> Result<Value, LedgerError>
    ) async throws(LedgerError) -> Value {
        let result: Result<Value, LedgerError>
        do { result = try await body() } catch { throw LedgerError(storage: error) }
        return try result.get()
    }

    /// Keeps errors of the ledger; those of the store become `corrupted` or `unavailable`.
    package init(storage error: any Error) {
        switch error {
        case let error as LedgerError: self = error
        case let error as StorageError where error.code == .corrupted || error.code == .integrity:
            self.init(.corrupted, error.message)
        case let error as StorageError: self.init(.unavailable, error.message)
        default: self.init(.unavailable, "The database failed.")
        }
    }
}
