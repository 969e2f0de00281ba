// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import TartanStorage

extension ReconciliationFacts {
    /// Compares the ledger with the states and the applied events.
    func postingDifferences() -> [PaymentDifference] {
        var found: [PaymentDifference] = []
        if (try? balances.isBalanced()) != true {
            found.append(
                PaymentDifference(.ledgerUnbalanced, "ledger", "The balances of the ledger do not add up to zero."))
        }
        found += postingsWithoutEvents()
        let byReference = Dictionary(grouping: postings, by: \.reference.text)
        for case let payment? in payments.map(\.transfer) {
            let own = applied { $0.transferID == payment.transferID }
            var books = [Self.reference("transfer", payment.transferID): try? payment.books()]
            for refund in payment.refunds.values {
                books[Self.reference("refund", refund.refundID)] = try? refund.books(of: payment)
            }
            found += Self.differences(books, byReference, replayed: Self.replay(own, of: payment))
        }
        for sweep in sweeps {
            let own = applied { $0.transferID.isEmpty && $0.sweepID == sweep.sweepID }
            let books = [Self.reference("sweep", sweep.sweepID): try? sweep.books()]
            found += Self.differences(books, byReference, replayed: Self.replay(own, of: sweep))
        }
        return found
    }

    private static func reference(_ kind: String, _ id: String) -> String { "\(kind):\(id)" }

    private func postingsWithoutEvents() -> [PaymentDifference] {
        let prefix = "plaid:\(scope):event:"
        let applied = Set(events.filter { $0.outcome == .applied }.map(\.number))
        return postings.compactMap { posting in
            let source = posting.source.text
            guard source.hasPrefix(prefix) else { return nil }
            let number = Int64(source.dropFirst(prefix.count))
            guard number.map(applied.contains) != true else { return nil }
            return PaymentDifference(
                .postingWithoutEvent, source,
                "The ledger has a posting '\(posting.kind)' of an event that was not applied.")
        }
    }

    /// The applied events of a payment or sweep, in their order.
    private func applied(_ isIncluded: (PaymentEventRecord) -> Bool) -> [TransferEvent] {
        let applied = events.filter { $0.outcome == .applied && isIncluded($0) }
        return applied.sorted { $0.number < $1.number }.compactMap { ReceivedEvent($0).event }
    }

    /// Compares what is booked under each reference with the books of the state.
    ///
    /// - Parameter replayed: The postings of the same events in the order of their numbers. Another order leads to other
    ///   postings with the same sums, so they only help to name what is missing.
    private static func differences(
        _ books: [String: Balances?], _ postings: [String: [Posting]], replayed: [Posting]
    ) -> [PaymentDifference] {
        var found: [PaymentDifference] = []
        for (reference, expected) in books.sorted(by: { $0.key < $1.key }) {
            let booked = postings[reference] ?? []
            guard let expected, (try? Balances(booked.flatMap(\.lines))) != expected else { continue }
            let sources = Set(booked.map(\.source))
            let missing = replayed.filter { $0.reference.text == reference && !sources.contains($0.source) }
            found += missing.map { posting in
                PaymentDifference(
                    .postingMissing, posting.source.text,
                    "The ledger has no posting of the applied event '\(posting.kind)' of \(reference).")
            }
            guard (try? Balances((booked + missing).flatMap(\.lines))) != expected else { continue }
            found.append(
                PaymentDifference(
                    .postingDiffers, reference,
                    "The postings of \(reference) add up to \(text(try? Balances(booked.flatMap(\.lines)))), "
                        + "its state to \(text(expected))."))
        }
        return found
    }

    private static func text(_ balances: Balances?) -> String {
        guard let balances else { return "too much" }
        let lines = balances.lines.map { "\($0.account) \($0.amount)" }
        return lines.isEmpty ? "nothing" : lines.joined(separator: ", ")
    }

    private static func replay(_ events: [TransferEvent], of payment: Payment) -> [Posting] {
        guard
            var state = try? Payment(
                transferID: payment.transferID, direction: payment.direction, amount: payment.amount,
                network: payment.network, source: payment.source)
        else { return [] }
        var postings: [Posting] = []
        for event in events {
            // Each refund is added when its first event arrives: refunds that failed earlier make room for others.
            if let refund = event.refundID.flatMap({ payment.refunds[$0] }),
                let next = try? state.addingRefund(refund.refundID, refund.amount)
            {
                state = next
            }
            guard let step = try? state.applying(event) else { continue }
            state = step.state
            if let posting = step.posting { postings.append(posting) }
        }
        return postings
    }

    private static func replay(_ events: [TransferEvent], of sweep: Sweep) -> [Posting] {
        guard var state = try? Sweep(sweepID: sweep.sweepID, kind: sweep.kind, amount: sweep.amount) else { return [] }
        var postings: [Posting] = []
        for event in events {
            guard let step = try? state.applying(event) else { continue }
            state = step.state
            if let posting = step.posting { postings.append(posting) }
        }
        return postings
    }
}
