// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger

/// The ledger of a ``MemoryStore``, in the same state as its payments.
struct MemoryLedger: LedgerStore {
    let store: MemoryStore

    func book(_ postings: [Posting]) async throws(LedgerError) -> [BookingOutcome] {
        try await LedgerError.outcome {
            try store.write { state in
                Result { () throws(LedgerError) in try state.ledger.book(postings) }
            }
        }
    }

    func posting(of source: LedgerKey) async throws(LedgerError) -> Posting? { try await ledger()[source] }

    func postings(reference: LedgerKey) async throws(LedgerError) -> [Posting] {
        try await ledger().postings(reference: reference)
    }

    func balances(at time: LedgerTime) async throws(LedgerError) -> Balances {
        try await ledger().balances(at: time)
    }

    func postings(
        of account: LedgerAccount, _ currency: Currency, after start: LedgerTime, through end: LedgerTime
    ) async throws(LedgerError) -> [Posting] {
        try await ledger().postings(of: account, currency, after: start, through: end)
    }

    private func ledger() async throws(LedgerError) -> LedgerPostings {
        try await LedgerError.outcome { .success(try store.read { $0.ledger }) }
    }
}

extension MemoryStore {
    /// The ledger of this store.
    package var ledger: any LedgerStore { MemoryLedger(store: self) }
}
