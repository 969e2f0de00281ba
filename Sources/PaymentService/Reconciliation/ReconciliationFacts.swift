// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import TartanStorage

/// What Plaid and the store say of a period.
///
/// The comparison (``differences()``) is a function of these values alone.
struct ReconciliationFacts: Sendable {
    var scope: String
    var now: Instant
    /// The first and the last moment of the period.
    var period: ClosedRange<Instant>

    // MARK: At Plaid

    /// The transfers that were created in the period, and those of payments that were.
    var transfers: [PlaidTransfer] = []
    var plaidEvents: [ReceivedEvent] = []
    var plaidSweeps: [PlaidSweep] = []
    /// `nil` if there is none, or if it changed while it was read.
    var plaidLedger: PlaidLedger?

    // MARK: Here

    /// The payments of the period, and those of Plaid's transfers and events.
    var payments: [StoredPayment] = []
    /// The events of the period, of these payments, of the postings, and those that are refused or waiting.
    var events: [PaymentEventRecord] = []
    var sweeps: [Sweep] = []
    /// The postings of the period, and all postings of these payments and sweeps.
    var postings: [Posting] = []
    var balances = Balances()
    /// The number of the last event that was read.
    var cursor: Int64 = 0
    /// What cannot be read, by the ID of a payment or sweep.
    var unreadable: [String] = []

    /// A transfer as Plaid has it.
    struct PlaidTransfer: Sendable, Hashable {
        var id: String
        var direction: String
        var amount: String
        var currency: String
        var network: String
        var status: String
        /// `nil` and `unswept` are the same.
        var sweepStatus: String?
        var refunds: [PlaidRefund] = []
    }

    struct PlaidRefund: Sendable, Hashable {
        var id: String
        var amount: String
        var status: String
    }

    struct PlaidSweep: Sendable, Hashable {
        var id: String
        var kind: Sweep.Kind
        /// Positive when money goes to the funding account.
        var amount: String
        var currency: String
        var status: String?
    }

    /// The Plaid Ledger and its changes in the period.
    struct PlaidLedger: Sendable, Hashable {
        /// The available balance, if the period includes the present.
        var available: Money?
        /// The available balance before the period; `nil` if there was no earlier event.
        var opening: Money?
        /// In the order in which they happened.
        var events: [Event] = []

        struct Event: Sendable, Hashable {
            var isAvailable: Bool
            var amount: Money
            /// The available balance after it.
            var available: Money
            var transferID: String?
            var sweepID: String?
        }
    }

    struct StoredPayment: Sendable, Hashable {
        var record: PaymentRecord
        /// `nil` before there is a transfer.
        var transfer: Payment?
    }

    static let patience = Duration.seconds(3600)
    static let readingTime = Duration.seconds(300)

    /// Compares both sides; empty when they agree.
    func differences() -> [PaymentDifference] {
        let found =
            transferDifferences() + refundDifferences() + paymentDifferences() + eventDifferences()
            + postingDifferences() + sweepDifferences() + ledgerDifferences()
        return found.sorted { ($0.kind, $0.subject, $0.message) < ($1.kind, $1.subject, $1.message) }
    }

    /// The payments here by the IDs of their transfers.
    var paymentsByTransfer: [String: StoredPayment] {
        Dictionary(payments.compactMap { payment in payment.record.transferID.map { ($0, payment) } }) { first, _ in
            first
        }
    }

    /// Transfers and sweeps with events that were not read yet: their states are allowed to lag behind.
    var subjectsBehind: Set<String> {
        let unread = plaidEvents.filter { $0.record.number > cursor }
        return Set(unread.map(\.record.transferID) + unread.compactMap(\.record.refundID))
            .union(unread.filter(\.record.transferID.isEmpty).compactMap(\.record.sweepID))
    }

    /// Whether a text of Plaid's is an amount; other currencies and texts that are no amounts are not.
    static func isEqual(_ text: String, _ currency: String, _ amount: Money) -> Bool {
        currency == amount.currency.code && (try? Money(decimal: text, amount.currency)) == amount
    }
}
