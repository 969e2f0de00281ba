// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A ledger in memory.
package final class MemoryLedgerStore: LedgerStore {
    private let state = Mutex(LedgerPostings())

    package init() {}

    package func book(_ postings: [Posting]) async throws(LedgerError) -> [BookingOutcome] {
        try state.withLock { (state) throws(LedgerError) in try state.book(postings) }
    }

    package func posting(of source: LedgerKey) async throws(LedgerError) -> Posting? {
        state.withLock { $0[source] }
    }

    package func postings(reference: LedgerKey) async throws(LedgerError) -> [Posting] {
        state.withLock { $0.postings(reference: reference) }
    }

    package func balances(at time: LedgerTime) async throws(LedgerError) -> Balances {
        try state.withLock { (state) throws(LedgerError) in try state.balances(at: time) }
    }

    package func postings(
        of account: LedgerAccount, _ currency: Currency, after start: LedgerTime, through end: LedgerTime
    ) async throws(LedgerError) -> [Posting] {
        state.withLock { $0.postings(of: account, currency, after: start, through: end) }
    }
}
