// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger
package import PlaidTypes

/// What both databases do with payments, inside a transaction.
package enum PaymentStatements {
    /// Stores a new payment, unless its key is taken or a limit would be exceeded.
    package static func insert(
        _ payment: PaymentRecord, within quota: PaymentQuota, _ db: some StatementRunner
    ) throws -> PaymentInsertion {
        // The first statement: only a snapshot that is taken after the lock contains what others stored before it.
        if !quota.isUnlimited { try db.lock(table: "payments") }
        if let earlier = try find("key_digest = ?1", [.bytes(payment.keyDigest.bytes)], db) {
            return .existing(earlier)
        }
        if !quota.isUnlimited,
            let limit = quota.exceeded(by: payment.amount.minorUnits, after: try use(besides: payment, db))
        {
            return .refused(limit)
        }
        guard try db.insertNew(into: "payments", PaymentRecord.columns, payment.values) else {
            // Of two with one key at once, one waits for the other, and now sees it.
            guard let earlier = try find("key_digest = ?1", [.bytes(payment.keyDigest.bytes)], db) else {
                throw StorageError.paymentExists
            }
            return .existing(earlier)
        }
        return .inserted
    }

    /// Reads the sums in two parts, so that the database never adds up to more than 64 bits.
    private static func use(besides payment: PaymentRecord, _ db: some StatementRunner) throws -> PaymentQuota.Use {
        let sums = [
            ("user_day", "user_id = ?3 AND day = ?4"), ("user_month", "user_id = ?3"), ("all_day", "day = ?4"),
            ("all_month", "user_id IS NOT NULL"),
        ].map { name, condition in
            """
            SUM(amount / \(part)) FILTER (WHERE \(condition)) AS \(name)_parts,
            SUM(amount % \(part)) FILTER (WHERE \(condition)) AS \(name)_rest
            """
        }.joined(separator: ", ")
        let row = try db.rows(
            """
            SELECT \(sums) FROM payments
            WHERE direction = ?1 AND currency = ?2 AND counts = ?5 AND day >= ?6 AND day <= ?7
            """,
            [
                .text(payment.direction), .text(payment.amount.currency.code), .init(payment.userID),
                .init(payment.day), .flag(true), .init(payment.day.firstOfMonth), .init(payment.day.lastOfMonth),
            ]
        ).first
        var use = PaymentQuota.Use()
        guard let row else { return use }
        use.userAndDay = sum("user_day", row)
        use.userAndMonth = sum("user_month", row)
        use.day = sum("all_day", row)
        use.month = sum("all_month", row)
        return use
    }

    private static let part: Int64 = 1_000_000_000

    /// NULL is the sum of no rows; what does not fit is the largest number.
    private static func sum(_ name: String, _ row: some StoredRow) -> Int64 {
        guard !row.isNull(name + "_parts"), !row.isNull(name + "_rest") else { return 0 }
        guard let parts = row.optionalInteger(name + "_parts"), let rest = row.optionalInteger(name + "_rest") else {
            return .max
        }
        let (product, isTooLong) = parts.multipliedReportingOverflow(by: part)
        let (sum, isTooLarge) = product.addingReportingOverflow(rest)
        return isTooLong || isTooLarge ? .max : sum
    }

    /// Stores changes together.
    ///
    /// - Parameter book: The ledger's own booking, in the same transaction.
    /// - Throws: ``StorageError/paymentConflict``, whereupon the transaction has to be rolled back.
    package static func commit(
        _ commit: PaymentCommit, _ db: some StatementRunner, book: ([Posting]) throws -> Void
    ) throws {
        if let cursor = commit.cursor { try advance(cursor, at: commit.time ?? .now, db) }
        // In the order of their keys, so that two transactions do not wait for each other.
        for payment in commit.payments.sorted(by: { $0.id < $1.id }) { try change(payment, db) }
        for sweep in commit.sweeps.sorted(by: { ($0.scope, $0.sweepID) < ($1.scope, $1.sweepID) }) {
            try store(sweep, db)
        }
        for event in commit.events.sorted(by: { ($0.scope, $0.number) < ($1.scope, $1.number) }) {
            _ = try db.change(upsertEvent(db), event.values)
        }
        guard !commit.postings.isEmpty else { return }
        do { try book(commit.postings) } catch let error as LedgerError { throw StorageError(ledger: error) }
    }

    private static func advance(_ cursor: PaymentCommit.Advance, at time: Instant, _ db: some StatementRunner) throws {
        let moved = try db.change(
            "UPDATE payment_cursors SET after_number = ?1, updated_at = ?2 WHERE scope = ?3 AND after_number = ?4",
            [.integer(cursor.to), .init(time), .text(cursor.scope), .integer(cursor.from)])
        if moved == 1 { return }
        // A cursor without a row is at the beginning.
        guard cursor.from == 0,
            try db.insertNew(
                into: "payment_cursors", PaymentCursorRecord.columns,
                [.text(cursor.scope), .integer(cursor.to), .null, .null, .init(time)])
        else { throw StorageError.paymentConflict }
    }

    private static func change(_ payment: PaymentRecord, _ db: some StatementRunner) throws {
        let columns = PaymentRecord.changingColumns
        let settings = columns.enumerated().map { "\($1) = ?\($0 + 1)" }.joined(separator: ", ")
        let changed = try db.change(
            """
            UPDATE payments SET \(settings), version = version + 1
            WHERE id = ?\(columns.count + 1) AND version = ?\(columns.count + 2)
            """, payment.changingValues + [.text(payment.id), .integer(payment.version)])
        guard changed == 1 else { throw StorageError.paymentConflict }
    }

    private static func store(_ sweep: PaymentSweepRecord, _ db: some StatementRunner) throws {
        let key: [ColumnValue] = [.text(sweep.scope), .text(sweep.sweepID)]
        let content: [ColumnValue] = [.text(sweep.state), .init(sweep.updatedAt)]
        let isStored: Bool
        if sweep.version == 0 {
            isStored = try db.insertNew(
                into: "payment_sweeps", PaymentSweepRecord.columns, key + content + [.integer(1)])
        } else {
            isStored =
                try db.change(
                    """
                    UPDATE payment_sweeps SET state = ?3, updated_at = ?4, version = version + 1
                    WHERE scope = ?1 AND sweep_id = ?2 AND version = ?5
                    """, key + content + [.integer(sweep.version)]) == 1
        }
        guard isStored else { throw StorageError.paymentConflict }
    }

    private static func upsertEvent<Runner: StatementRunner>(_ db: Runner) -> String {
        Runner.insert(into: "payment_events", PaymentEventRecord.columns)
            + " ON CONFLICT (scope, number) DO UPDATE SET outcome = excluded.outcome, notes = excluded.notes"
    }

    /// Takes out of a user's payments what leads to a person.
    ///
    /// The amounts and Plaid's IDs of transfers stay for the books. The versions are raised, so that a worker that read a
    /// payment before cannot write it back.
    package static func erase(_ user: UserID, _ db: some StatementRunner) throws {
        // Plaid's events name the account.
        _ = try db.change(
            """
            UPDATE payment_events SET body = (
                SELECT replace(payment_events.body, '"' || p.account_id || '"', '""') FROM payments p
                WHERE p.transfer_id = payment_events.transfer_id)
            WHERE transfer_id IN (
                SELECT transfer_id FROM payments
                WHERE user_id = ?1 AND transfer_id IS NOT NULL AND account_id <> '')
            """, [.init(user)])
        _ = try db.change(
            """
            UPDATE payments SET user_id = ?2, item_id = '', account_id = '', details = NULL, version = version + 1
            WHERE user_id = ?1
            """, [.init(user), .init(PaymentRecord.erasedUser)])
    }
}

extension PaymentRecord {
    /// The user of payments whose user was erased.
    package static let erasedUser = UserID("erased")
}

extension PaymentCommit {
    /// The latest time in it.
    package var time: Instant? {
        (payments.map(\.updatedAt) + sweeps.map(\.updatedAt) + events.map(\.receivedAt)).max()
    }
}

extension CalendarDate {
    var firstOfMonth: CalendarDate { CalendarDate(year: year, month: month, day: 1) ?? self }

    var lastOfMonth: CalendarDate {
        [31, 30, 29, 28].lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first ?? self
    }
}

extension StorageError {
    /// A version or the cursor is not what a commit assumed; nothing was stored.
    package static let paymentConflict = StorageError(
        .cursorConflict, "A payment, a sweep or the cursor was changed in the meantime; nothing was stored.")
    package static let paymentExists = StorageError(.alreadyExists, "A row with the same name already exists.")

    /// An error of the ledger as a part of a transaction.
    init(ledger error: LedgerError) {
        switch error.code {
        case .corrupted: self.init(.corrupted, error.message)
        case .unavailable: self.init(.unavailable, error.message)
        default: self.init(.integrity, error.message)
        }
    }
}
