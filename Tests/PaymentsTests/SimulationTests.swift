// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import TartanTestSupport
import Testing

@testable import Payments

/// Payments, refunds and sweeps with duplicated, lost and late events, booked by several workers' attempts.
@Suite struct SimulationTests {
    @Test(arguments: SeededGenerator.seeds(16)) func theBooksAreAlwaysRight(seed: UInt64) async throws {
        var history = History(seed: seed)
        try history.fill(payments: 24)
        let ledger = MemoryLedgerStore()
        var book = try Self.book(of: history)
        var running = Balances()
        for event in Self.delivered(&history) {
            let before = book
            let applied: PaymentBook.Applied
            do throws(PaymentRefusal) {
                applied = try book.apply(event)
            } catch {
                // An event that came too early is delivered again by the next poll.
                #expect(error.code == .outOfOrder, "seed \(seed), event \(event.number): \(error)")
                #expect(book == before, "seed \(seed)")
                continue
            }
            // A transaction whose result is unknown is repeated, which changes nothing.
            for _ in 0..<Int.random(in: 1...2, using: &history.random) {
                guard let posting = applied.posting else { continue }
                if try await ledger.book([posting]) == [.booked] { for line in posting.lines { try running.add(line) } }
            }
            #expect(try running.isBalanced(), "seed \(seed), event \(event.number)")
            try Self.check(book, against: running, "seed \(seed), event \(event.number)")
        }
        try await Self.checkEnd(history, book, ledger, "seed \(seed)")
    }

    private static func book(of history: History) throws -> PaymentBook {
        var book = PaymentBook()
        for payment in history.payments { try book.add(payment) }
        for sweep in history.sweeps { try book.add(sweep) }
        for refund in history.refunds { try book.addRefund(refund.id, Sample.usd(refund.units), of: refund.transfer) }
        return book
    }

    /// The events as they arrive: some twice, some late, some only with the last poll, which repeats everything.
    private static func delivered(_ history: inout History) -> [TransferEvent] {
        var arrivals: [(position: Int, event: TransferEvent)] = []
        for (index, event) in history.events.enumerated() {
            if history.chance(15) { continue }
            let delay = history.chance(30) ? Int.random(in: 0..<60, using: &history.random) : 0
            arrivals.append((index + delay, event))
            if history.chance(20) { arrivals.append((index + Int.random(in: 0..<80, using: &history.random), event)) }
        }
        let late = arrivals.enumerated().sorted { ($0.element.position, $0.offset) < ($1.element.position, $1.offset) }
        return late.map(\.element.event) + history.events
    }

    /// All books together equal the ledger at every moment.
    private static func check(_ book: PaymentBook, against running: Balances, _ text: String) throws {
        var sum = Balances()
        for payment in book.payments.values {
            for line in try payment.books().lines { try sum.add(line) }
            for refund in payment.refunds.values {
                for line in try refund.books(of: payment).lines { try sum.add(line) }
            }
        }
        for sweep in book.sweeps.values { for line in try sweep.books().lines { try sum.add(line) } }
        #expect(sum == running, "\(text)")
    }

    private static func checkEnd(
        _ history: History, _ book: PaymentBook, _ ledger: MemoryLedgerStore, _ text: String
    ) async throws {
        // Every state is Plaid's.
        for (id, stage) in history.stages {
            let refund = book.payments.values.lazy.compactMap { $0.refunds[id] }.first
            let found = book.payments[id]?.stage ?? book.sweeps[id]?.stage ?? refund?.stage
            #expect(found?.rawValue == stage, "\(text), \(id)")
        }
        // Every balance is where the money is.
        let balances = try await ledger.balances(at: .latest)
        let expected = history.expected.filter { $0.value != 0 }
        #expect(balances.units == expected, "\(text)")
        // The trial balance adds up at every moment, and each payment's postings add up to its own books.
        for index in stride(from: 0, through: history.events.count, by: 7) {
            let time = LedgerTime(milliseconds: Int64(index) * 1000)
            #expect(try await ledger.trialBalance(at: time).isBalanced, "\(text), at \(index)")
        }
        for payment in book.payments.values {
            let lines = try await ledger.postings(reference: payment.reference()).flatMap(\.lines)
            #expect(try Balances(lines) == payment.books(), "\(text), \(payment.transferID)")
        }
        // Polling everything again changes nothing.
        var again = book
        for event in history.events {
            let applied = try again.apply(event)
            #expect(applied == .init(posting: nil, notices: [.duplicate]), "\(text), event \(event.number)")
        }
        #expect(again == book, "\(text)")
    }
}
