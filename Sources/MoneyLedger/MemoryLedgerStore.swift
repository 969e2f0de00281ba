// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A ledger in memory.
package final class MemoryLedgerStore: LedgerStore {
    private let state = Mutex<[LedgerKey: Posting]>([:])

    package init() {}

    package func book(_ postings: [Posting]) async throws(LedgerError) -> [BookingOutcome] {
        try state.withLock { state throws(LedgerError) in
            // Nothing is stored until every posting is accepted.
            var added: [LedgerKey: Posting] = [:]
            var outcomes: [BookingOutcome] = []
            for posting in postings {
                if let earlier = state[posting.source] ?? added[posting.source] {
                    guard earlier == posting else { throw .sourceConflict }
                    outcomes.append(.alreadyBooked)
                    continue
                }
                added[posting.source] = posting
                outcomes.append(.booked)
            }
            state.merge(added) { first, _ in first }
            return outcomes
        }
    }

    package func posting(of source: LedgerKey) async throws(LedgerError) -> Posting? {
        state.withLock { $0[source] }
    }

    package func postings(reference: LedgerKey) async throws(LedgerError) -> [Posting] {
        found { $0.reference == reference }
    }

    package func balances(at time: LedgerTime) async throws(LedgerError) -> Balances {
        try Balances(found { $0.time <= time }.flatMap(\.lines))
    }

    package func postings(
        of account: LedgerAccount, _ currency: Currency, after start: LedgerTime, through end: LedgerTime
    ) async throws(LedgerError) -> [Posting] {
        found { posting in
            posting.time > start && posting.time <= end
                && posting.lines.contains { $0.account == account && $0.amount.currency == currency }
        }
    }

    private func found(_ isIncluded: (Posting) -> Bool) -> [Posting] {
        state.withLock { state in state.values.filter(isIncluded).sorted(by: Posting.isEarlier) }
    }
}
