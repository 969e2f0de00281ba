// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
import MoneyLedger
package import PlaidTypes
package import TartanStorage

extension SQLiteStore {
    package func insertPayment(
        _ payment: PaymentRecord, within quota: PaymentQuota
    ) async throws(StorageError) -> PaymentInsertion {
        try await write { db in try PaymentStatements.insert(payment, within: quota, SQLiteStatements(db: db)) }
    }

    package func payment(_ id: String, of user: UserID) async throws(StorageError) -> PaymentRecord? {
        try await read { db in try PaymentStatements.payment(id, of: user, SQLiteStatements(db: db)) }
    }

    package func enginePayments(_ query: PaymentQuery) async throws(StorageError) -> [PaymentRecord] {
        try await read { db in try PaymentStatements.payments(query, SQLiteStatements(db: db)) }
    }

    package func enginePayment(_ id: String) async throws(StorageError) -> PaymentRecord? {
        try await read { db in try PaymentStatements.payment(id, of: nil, SQLiteStatements(db: db)) }
    }

    package func enginePayment(ofTransfer id: String) async throws(StorageError) -> PaymentRecord? {
        try await read { db in try PaymentStatements.payment(ofTransfer: id, SQLiteStatements(db: db)) }
    }

    package func engineDuePayments(now: Instant, limit: Int) async throws(StorageError) -> [PaymentRecord] {
        try await read { db in try PaymentStatements.duePayments(now: now, limit: limit, SQLiteStatements(db: db)) }
    }

    package func engineNextDuePayment() async throws(StorageError) -> Instant? {
        try await read { db in try PaymentStatements.nextDuePayment(SQLiteStatements(db: db)) }
    }

    package func engineCommit(_ commit: PaymentCommit) async throws(StorageError) -> Bool {
        do {
            try await write { db in
                try PaymentStatements.commit(commit, SQLiteStatements(db: db)) { postings in
                    _ = try SQLiteLedger.book(postings, db)
                }
            }
            return true
        } catch {
            guard error == .paymentConflict else { throw error }
            return false
        }
    }

    package func enginePaymentEvents(
        _ scope: String, after number: Int64, limit: Int
    ) async throws(StorageError) -> [PaymentEventRecord] {
        try await read { db in
            try PaymentStatements.events(scope, after: number, limit: limit, SQLiteStatements(db: db))
        }
    }

    package func enginePaymentEvents(
        _ scope: String, numbers: [Int64]
    ) async throws(StorageError) -> [PaymentEventRecord] {
        try await read { db in try PaymentStatements.events(scope, numbers: numbers, SQLiteStatements(db: db)) }
    }

    package func enginePaymentEvents(ofTransfer id: String) async throws(StorageError) -> [PaymentEventRecord] {
        try await read { db in try PaymentStatements.events(ofTransfer: id, SQLiteStatements(db: db)) }
    }

    package func enginePaymentEvents(
        _ scope: String, _ outcome: PaymentEventRecord.Outcome, limit: Int
    ) async throws(StorageError) -> [PaymentEventRecord] {
        try await read { db in try PaymentStatements.events(scope, outcome, limit: limit, SQLiteStatements(db: db)) }
    }

    package func engineSweep(_ scope: String, _ id: String) async throws(StorageError) -> PaymentSweepRecord? {
        try await read { db in try PaymentStatements.sweeps(scope, id: id, SQLiteStatements(db: db)).first }
    }

    package func engineSweeps(_ scope: String) async throws(StorageError) -> [PaymentSweepRecord] {
        try await read { db in try PaymentStatements.sweeps(scope, SQLiteStatements(db: db)) }
    }

    package func enginePaymentCursor(_ scope: String) async throws(StorageError) -> PaymentCursorRecord? {
        try await read { db in try PaymentStatements.cursor(scope, SQLiteStatements(db: db)) }
    }

    package func engineLeasePaymentCursor(
        _ scope: String, owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> PaymentCursorRecord? {
        try await write { db in
            try PaymentStatements.leaseCursor(scope, owner: owner, now: now, until: until, SQLiteStatements(db: db))
        }
    }

    package func engineReleasePaymentCursor(_ scope: String, owner: String) async throws(StorageError) {
        try await write { db in try PaymentStatements.releaseCursor(scope, owner: owner, SQLiteStatements(db: db)) }
    }
}
