// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger
package import PlaidTypes

/// Payments, their events and their sweeps, beside the ledger that they book into.
package protocol PaymentStore: Sendable {
    /// The ledger in the same database.
    var ledger: any LedgerStore { get }

    /// Stores a new payment, unless its key belongs to another one or a limit would be exceeded: one transaction, even across
    /// processes. Two payments that together exceed a limit are never both stored.
    func insertPayment(
        _ payment: PaymentRecord, within quota: PaymentQuota
    ) async throws(StorageError) -> PaymentInsertion
    /// Returns a payment of a user.
    func payment(_ id: String, of user: UserID) async throws(StorageError) -> PaymentRecord?
    /// Returns payments, the newest first.
    func enginePayments(_ query: PaymentQuery) async throws(StorageError) -> [PaymentRecord]
    func enginePayment(_ id: String) async throws(StorageError) -> PaymentRecord?
    func enginePayment(ofTransfer id: String) async throws(StorageError) -> PaymentRecord?
    /// Returns payments that a worker has to go on with, the longest due first.
    func engineDuePayments(now: Instant, limit: Int) async throws(StorageError) -> [PaymentRecord]
    /// The time of the first payment that becomes due; `nil` if there is none.
    func engineNextDuePayment() async throws(StorageError) -> Instant?

    /// Stores changes together.
    ///
    /// - Returns: Whether they were stored; if a version or the cursor has changed in the meantime, nothing was.
    /// - Throws: `integrity` when the ledger refuses a posting, such as other content under the same source.
    func engineCommit(_ commit: PaymentCommit) async throws(StorageError) -> Bool

    /// Returns events with their numbers after a position, in their order.
    func enginePaymentEvents(
        _ scope: String, after number: Int64, limit: Int
    ) async throws(StorageError) -> [PaymentEventRecord]
    /// Returns the events with certain numbers.
    func enginePaymentEvents(
        _ scope: String, numbers: [Int64]
    ) async throws(StorageError) -> [PaymentEventRecord]
    /// Returns the events of a transfer, in their order.
    func enginePaymentEvents(ofTransfer id: String) async throws(StorageError) -> [PaymentEventRecord]
    /// Returns events with an outcome, in their order.
    func enginePaymentEvents(
        _ scope: String, _ outcome: PaymentEventRecord.Outcome, limit: Int
    ) async throws(StorageError) -> [PaymentEventRecord]
    func engineSweep(_ scope: String, _ id: String) async throws(StorageError) -> PaymentSweepRecord?
    func engineSweeps(_ scope: String) async throws(StorageError) -> [PaymentSweepRecord]

    /// How far the events of an environment were read.
    func enginePaymentCursor(_ scope: String) async throws(StorageError) -> PaymentCursorRecord?
    /// Reserves the reading of events, unless somebody else has it.
    ///
    /// - Returns: The cursor, which is created when there is none; `nil` when somebody else has it.
    func engineLeasePaymentCursor(
        _ scope: String, owner: String, now: Instant, until: Instant
    ) async throws(StorageError) -> PaymentCursorRecord?
    /// Ends a reservation; nothing if somebody else has it.
    func engineReleasePaymentCursor(_ scope: String, owner: String) async throws(StorageError)
}
