// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger

/// The state of a sweep: money between Plaid and the funding account.
package struct Sweep: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A deposit to the Plaid Ledger or a withdrawal from it.
        case ledger
        /// The sum of transfers, refunds and returns, each of which books its own part when it is swept. The sweep books
        /// nothing: when it is undone, nobody knows which of those books would have to change.
        case aggregate
    }

    package let sweepID: String
    package let kind: Kind
    /// Positive when money goes to the funding account, negative when it leaves it.
    package let amount: Money
    package internal(set) var stage = Lifecycle.pending
    package internal(set) var isReported = false
    package internal(set) var seen = SeenEvents()
    package internal(set) var unknownTypes: [String] = []

    /// - Throws: `amount_invalid` or `identifier_invalid`.
    package init(sweepID: String, kind: Kind, amount: Money) throws(PaymentRefusal) {
        guard !amount.isZero, amount.minorUnits.magnitude <= UInt64(Posting.largestAmount) else { throw .amountInvalid }
        self.sweepID = sweepID
        self.kind = kind
        self.amount = amount
        _ = try reference()
    }

    package func reference() throws(PaymentRefusal) -> LedgerKey { try .named("sweep", sweepID) }

    /// What is booked in this state.
    package func books() throws(PaymentRefusal) -> Balances {
        var books = Balances()
        do throws(LedgerError) {
            switch kind {
            case .aggregate: break
            case .ledger where amount.isPositive:
                switch stage {
                case .pending where !isReported: break
                case .pending, .posted: try books.move(amount, from: .plaidLedger, to: .inTransit(.sweep))
                case .settled, .fundsAvailable: try books.move(amount, from: .plaidLedger, to: .fundingAccount)
                case .cancelled, .failed, .returned: break
                }
            case .ledger:
                switch stage {
                case .pending, .cancelled, .failed, .returned: break
                case .posted: try books.move(amount, from: .inTransit(.sweep), to: .fundingAccount)
                case .settled: try books.move(amount, from: .settled, to: .fundingAccount)
                case .fundsAvailable: try books.move(amount, from: .plaidLedger, to: .fundingAccount)
                }
            }
        } catch {
            throw PaymentRefusal(error)
        }
        return books
    }

    /// Applies an event of the sweep.
    ///
    /// An event that was applied before changes nothing.
    ///
    /// - Throws: A refusal with one of the codes of an event; the sweep is unchanged.
    package func applying(_ event: TransferEvent) throws(PaymentRefusal) -> PaymentStep<Sweep> {
        guard event.sweepID == sweepID else {
            throw PaymentRefusal(.unknownSweep, "The event belongs to another sweep.")
        }
        guard try !seen.contains(event) else { return PaymentStep(state: self, posting: nil, notices: [.duplicate]) }
        var next = self
        next.seen.insert(event)
        guard let type = event.kind else {
            next.unknownTypes.append(event.type)
            return PaymentStep(state: next, posting: nil, notices: [.unknownType(event.type)])
        }
        guard type.subject == .sweep, let lifecycle = type.lifecycle, let move = stage.move(lifecycle) else {
            throw .illegal("sweep.\(stage.rawValue)", event.type)
        }
        next.isReported = true
        var notices: [PaymentNotice] = []
        switch move {
        case .late: notices = isReported || lifecycle != .pending ? [.late] : []
        case .to(_, let isSkipping):
            if isSkipping { notices.append(.skipped) }
            if lifecycle == .failed { notices.append(.failed(event.failureCode)) }
            if lifecycle == .returned {
                notices.append(.returned(event.failureCode))
                if let rank = stage.rank, rank >= 2 { notices.append(.returnedAfterSettlement) }
            }
            if kind == .aggregate, lifecycle.isUndone { notices.append(.review) }
            next.stage = lifecycle
        }
        notices += event.sweepNotices(amount)
        let posting = try Payment.posting(event, reference(), from: books(), to: next.books())
        return PaymentStep(state: next, posting: posting, notices: notices)
    }
}
