// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The postings of a ledger in memory: a value, so that a failed transaction leaves the old one in place.
package struct LedgerPostings: Sendable {
    private var bySource: [LedgerKey: Posting] = [:]

    package init() {}

    /// Books postings, all or none.
    ///
    /// - Throws: `source_conflict`; then nothing is changed.
    package mutating func book(_ postings: [Posting]) throws(LedgerError) -> [BookingOutcome] {
        // Nothing is stored until every posting is accepted.
        var added: [LedgerKey: Posting] = [:]
        var outcomes: [BookingOutcome] = []
        for posting in postings {
            if let earlier = bySource[posting.source] ?? added[posting.source] {
                guard earlier == posting else { throw .sourceConflict }
                outcomes.append(.alreadyBooked)
                continue
            }
            added[posting.source] = posting
            outcomes.append(.booked)
        }
        bySource.merge(added) { first, _ in first }
        return outcomes
    }

    package subscript(source: LedgerKey) -> Posting? { bySource[source] }

    package func postings(reference: LedgerKey) -> [Posting] { found { $0.reference == reference } }

    /// - Throws: `amount_overflow` when a balance does not fit into 64 bits.
    package func balances(at time: LedgerTime) throws(LedgerError) -> Balances {
        try Balances(found { $0.time <= time }.flatMap(\.lines))
    }

    package func postings(
        of account: LedgerAccount, _ currency: Currency, after start: LedgerTime, through end: LedgerTime
    ) -> [Posting] {
        found { posting in
            posting.time > start && posting.time <= end
                && posting.lines.contains { $0.account == account && $0.amount.currency == currency }
        }
    }

    private func found(_ isIncluded: (Posting) -> Bool) -> [Posting] {
        bySource.values.filter(isIncluded).sorted(by: Posting.isEarlier)
    }
}
