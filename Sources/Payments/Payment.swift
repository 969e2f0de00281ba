// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger

/// The state of a payment: a transfer at Plaid, with its refunds.
///
/// What is booked for it follows from its state alone (``books()``). A step books the difference of the books before and after
/// it, so every posting is balanced, and the sum of all postings equals the state.
package struct Payment: Sendable, Hashable {
    package enum Direction: String, Sendable, Hashable, CaseIterable { case debit, credit }

    package let transferID: String
    package let direction: Direction
    package let amount: Money
    package let network: LedgerAccount.Network
    package let source: FundsSource

    package internal(set) var stage = Lifecycle.pending
    package internal(set) var sweeping = Sweeping.unswept
    package internal(set) var failureCode: String?
    package internal(set) var isGuaranteed = false
    /// What Plaid paid for a guarantee.
    package internal(set) var guaranteed: Money
    /// The sum of Plaid's adjustments.
    package internal(set) var adjustments: Money
    /// Fees for returned wires.
    package internal(set) var fees: Money
    package internal(set) var refunds: [String: Refund] = [:]
    /// Refunds for which Plaid has not assigned an ID yet, by the keys of their requests.
    package internal(set) var reservedRefunds: [IdempotencyKey: Money] = [:]
    /// Whether Plaid has reported that the transfer exists; nothing is booked before.
    package internal(set) var isReported = false
    package internal(set) var seen = SeenEvents()
    /// Types of events that this version does not know.
    package internal(set) var unknownTypes: [String] = []

    /// - Throws: `amount_invalid` or `identifier_invalid`.
    package init(
        transferID: String, direction: Direction, amount: Money, network: LedgerAccount.Network, source: FundsSource
    ) throws(PaymentRefusal) {
        guard amount.isPositive, amount.minorUnits <= Posting.largestAmount, network != .sweep else {
            throw .amountInvalid
        }
        _ = try Self.reference(transferID)
        self.transferID = transferID
        self.direction = direction
        self.amount = amount
        self.network = network
        self.source = source
        guaranteed = .zero(amount.currency)
        adjustments = .zero(amount.currency)
        fees = .zero(amount.currency)
    }

    /// The name by which the ledger finds the payment's postings.
    package func reference() throws(PaymentRefusal) -> LedgerKey { try Self.reference(transferID) }

    private static func reference(_ id: String) throws(PaymentRefusal) -> LedgerKey { try .named("transfer", id) }

    /// The account at Plaid that the payment's usable money is in.
    var held: LedgerAccount { source == .plaidLedger ? .plaidLedger : .settled }

    /// What is booked in this state.
    ///
    /// - Throws: `amount_invalid` when sums of adjustments do not fit.
    package func books() throws(PaymentRefusal) -> Balances {
        do throws(LedgerError) {
            var books = Balances()
            switch direction {
            case .debit: try addDebit(to: &books)
            case .credit:
                let flow = OutgoingMoney(
                    amount: amount, network: network, held: held, stage: stage, sweeping: sweeping,
                    isReserved: isReported && source == .plaidLedger, sweepPlace: sweepPlace)
                try flow.add(to: &books)
            }
            try books.move(guaranteed, from: .guarantee, to: held)
            try books.move(adjustments, from: .adjustments, to: held)
            try books.move(fees, from: held, to: .fees)
            return books
        } catch {
            throw PaymentRefusal(error)
        }
    }

    private var sweepPlace: LedgerAccount { sweeping == .sweptSettled ? .fundingAccount : .inTransit(.sweep) }

    /// Money from a user: on the network, then settled at Plaid, then usable, then in the funding account.
    private func addDebit(to books: inout Balances) throws(LedgerError) {
        switch stage {
        case .pending, .cancelled, .failed, .returned: break
        case .posted: try books.move(amount, from: .userFunds, to: .inTransit(network))
        case .settled: try books.move(amount, from: .userFunds, to: .settled)
        case .fundsAvailable: try books.move(amount, from: .userFunds, to: held)
        }
        guard sweeping == .swept || sweeping == .sweptSettled else { return }
        // Money that was swept and is undone is owed to Plaid, until that is swept as well.
        let from: LedgerAccount = stage.isUndone ? .returned : stage == .fundsAvailable ? held : .settled
        try books.move(amount, from: from, to: sweepPlace)
    }
}

/// Money to a user, as a credit or a refund.
struct OutgoingMoney {
    var amount: Money
    var network: LedgerAccount.Network
    /// The account at Plaid that pays.
    var held: LedgerAccount
    var stage: Lifecycle
    var sweeping: Sweeping
    /// Whether the amount leaves the account already while the transfer is pending.
    var isReserved: Bool
    /// Where swept money is.
    var sweepPlace: LedgerAccount

    func add(to books: inout Balances) throws(LedgerError) {
        switch stage {
        case .cancelled, .failed, .returned: break
        case .pending: if isReserved { try books.move(amount, from: held, to: .inTransit(network)) }
        case .posted: try books.move(amount, from: held, to: .inTransit(network))
        case .settled, .fundsAvailable: try books.move(amount, from: held, to: .userFunds)
        }
        guard sweeping == .swept || sweeping == .sweptSettled else { return }
        // Money that was swept and is undone is owed by Plaid, until that is swept as well.
        try books.move(amount, from: sweepPlace, to: stage.isUndone ? .returned : held)
    }
}

extension Balances {
    /// Adds a change of two accounts, from one to another; nothing for zero.
    mutating func move(_ amount: Money, from: LedgerAccount, to: LedgerAccount) throws(LedgerError) {
        try add(try amount.negated(), to: from)
        try add(amount, to: to)
    }
}
