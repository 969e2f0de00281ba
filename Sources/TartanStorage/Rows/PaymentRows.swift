// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PlaidTypes

extension PaymentRecord {
    /// Reads a row of `payments`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("payments", "id")
        guard let currency = Currency(code: try row.text("currency")) else { throw row.corrupted("currency") }
        let amount = try row.integer("amount")
        guard amount > 0 else { throw row.corrupted("amount") }
        self.init(
            id: try row.text("id"), userID: try row.word("user_id"), itemID: try row.word("item_id"),
            accountID: try row.word("account_id"), keyDigest: try row.digest("key_digest"),
            contentDigest: try row.digest("content_digest"), direction: try row.text("direction"),
            amount: Money(minorUnits: amount, currency), network: try row.text("network"),
            phase: try row.text("phase"), counts: try row.bool("counts"),
            authorizationID: row.optionalText("authorization_id"), transferID: row.optionalText("transfer_id"),
            state: try row.text("state"), details: row.optionalBlob("details").map(SealedBytes.init(_:)),
            day: try row.day("day"), createdAt: try row.instant("created_at"),
            updatedAt: try row.instant("updated_at"), dueAt: try row.optionalInstant("due_at"),
            version: try row.counter("version"))
    }

    /// The values of ``columns``.
    var values: [ColumnValue] {
        [
            .text(id), .init(userID), .init(itemID), .init(accountID), .bytes(keyDigest.bytes),
            .bytes(contentDigest.bytes), .text(direction), .integer(amount.minorUnits), .text(amount.currency.code),
            .text(network), .text(phase), .flag(counts), .init(authorizationID), .init(transferID), .text(state),
            .init(details), .init(day), .init(createdAt), .init(updatedAt), .init(dueAt), .integer(version),
        ]
    }

    /// The columns that a change may replace; what identifies a payment, and what it amounts to, is permanent.
    static let changingColumns = [
        "network", "phase", "counts", "authorization_id", "transfer_id", "state", "details", "updated_at", "due_at",
    ]

    /// The values of ``changingColumns``.
    var changingValues: [ColumnValue] {
        [
            .text(network), .text(phase), .flag(counts), .init(authorizationID), .init(transferID), .text(state),
            .init(details), .init(updatedAt), .init(dueAt),
        ]
    }

    /// Returns the payment after a change: the values of ``changingColumns`` are the other's.
    func changed(to other: PaymentRecord) -> PaymentRecord {
        var record = self
        record.network = other.network
        record.phase = other.phase
        record.counts = other.counts
        record.authorizationID = other.authorizationID
        record.transferID = other.transferID
        record.state = other.state
        record.details = other.details
        record.updatedAt = other.updatedAt
        record.dueAt = other.dueAt
        record.version = version + 1
        return record
    }
}

extension PaymentEventRecord {
    /// Reads a row of `payment_events`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("payment_events", "scope", "number")
        self.init(
            scope: try row.text("scope"), number: try row.integer("number"), type: try row.text("type"),
            transferID: try row.text("transfer_id"), refundID: row.optionalText("refund_id"),
            sweepID: row.optionalText("sweep_id"), happenedAt: try row.instant("happened_at"),
            receivedAt: try row.instant("received_at"), body: try row.text("body"),
            outcome: try row.choice("outcome"), notes: row.optionalText("notes"))
    }

    /// The values of ``columns``.
    var values: [ColumnValue] {
        [
            .text(scope), .integer(number), .text(type), .text(transferID), .init(refundID), .init(sweepID),
            .init(happenedAt), .init(receivedAt), .text(body), .text(outcome.rawValue), .init(notes),
        ]
    }
}

extension PaymentSweepRecord {
    /// Reads a row of `payment_sweeps`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("payment_sweeps", "scope", "sweep_id")
        self.init(
            scope: try row.text("scope"), sweepID: try row.text("sweep_id"), state: try row.text("state"),
            updatedAt: try row.instant("updated_at"), version: try row.counter("version"))
    }
}

extension PaymentCursorRecord {
    /// Reads a row of `payment_cursors`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("payment_cursors", "scope")
        self.init(
            scope: try row.text("scope"), after: try row.integer("after_number"),
            leaseOwner: row.optionalText("lease_owner"), leaseUntil: try row.optionalInstant("lease_until"),
            updatedAt: try row.instant("updated_at"))
    }
}

extension StoredRow {
    /// A digest of SHA-256.
    fileprivate func digest(_ column: String) throws(StorageError) -> TokenDigest {
        let bytes = try blob(column)
        guard bytes.count == 32 else { throw corrupted(column) }
        return TokenDigest(bytes: bytes)
    }
}
