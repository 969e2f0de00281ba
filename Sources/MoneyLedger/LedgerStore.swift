// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What became of a posting.
package enum BookingOutcome: Sendable, Hashable {
    /// It was booked now.
    case booked
    /// The same posting was booked before; nothing was changed.
    case alreadyBooked
}

/// The postings, to which new ones can be added and nothing else.
package protocol LedgerStore: Sendable {
    /// Books postings, all or none.
    ///
    /// A posting whose source was booked before with the same content changes nothing.
    ///
    /// - Throws: `source_conflict` when a source was booked before with other content. After `unavailable`, nothing is known
    ///   about what was written: booking the same postings again is safe.
    func book(_ postings: [Posting]) async throws(LedgerError) -> [BookingOutcome]

    /// Returns the posting of a source.
    func posting(of source: LedgerKey) async throws(LedgerError) -> Posting?

    /// Returns the postings of a reference, in the order of their times.
    func postings(reference: LedgerKey) async throws(LedgerError) -> [Posting]

    /// Returns the balances of all accounts, including every posting up to a moment.
    ///
    /// A posting counts from when it happened, not from when it was booked.
    ///
    /// - Throws: `amount_overflow` when a balance does not fit into 64 bits.
    func balances(at time: LedgerTime) async throws(LedgerError) -> Balances

    /// Returns the postings that change an account in a period, in the order of their times.
    ///
    /// - Parameters:
    ///   - start: Postings at this moment are not included.
    ///   - end: Postings at this moment are included.
    func postings(
        of account: LedgerAccount, _ currency: Currency, after start: LedgerTime, through end: LedgerTime
    ) async throws(LedgerError) -> [Posting]
}

extension LedgerStore {
    /// Returns the trial balance at a moment.
    package func trialBalance(at time: LedgerTime) async throws(LedgerError) -> TrialBalance {
        try TrialBalance(await balances(at: time))
    }

    /// Returns the statement of an account for a period.
    ///
    /// - Parameters:
    ///   - start: Postings up to this moment make the opening balance.
    ///   - end: Postings at this moment are included.
    package func statement(
        of account: LedgerAccount, _ currency: Currency, after start: LedgerTime, through end: LedgerTime
    ) async throws(LedgerError) -> Statement {
        let opening = try await balances(at: start)[account, currency]
        let postings = try await postings(of: account, currency, after: start, through: end)
        return try Statement(of: account, opening: opening, postings: postings)
    }
}
