// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A moment in milliseconds since 1970-01-01T00:00:00Z.
package struct LedgerTime: Sendable, Hashable, Comparable {
    package let milliseconds: Int64

    package init(milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Later than every posting.
    package static let latest = LedgerTime(milliseconds: .max)

    package static func < (left: LedgerTime, right: LedgerTime) -> Bool { left.milliseconds < right.milliseconds }
}

/// The name of a source, a reference or a kind of posting.
package struct LedgerKey: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The text that is stored, such as `plaid:production:event:0000000000000001234`.
    package let text: String

    /// How many characters a key has.
    package static let lengths = 1...200

    /// - Throws: `posting_invalid` for a text that is empty, too long, or not printable ASCII without spaces.
    package init(_ text: String) throws(LedgerError) {
        guard Self.lengths.contains(text.utf8.count), text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            throw LedgerError(
                .postingInvalid, "A key has 1 to 200 printable ASCII characters and no spaces.")
        }
        self.text = text
    }

    package static func < (left: LedgerKey, right: LedgerKey) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    package var description: String { text }
}

/// A change of accounts whose lines add up to zero in each currency.
///
/// A value of this type is always valid: the initializer checks every rule.
package struct Posting: Sendable, Hashable {
    /// A change of one account.
    package struct Line: Sendable, Hashable {
        package let account: LedgerAccount
        /// Positive for a debit, negative for a credit, never zero.
        package let amount: Money

        package init(_ account: LedgerAccount, _ amount: Money) {
            self.account = account
            self.amount = amount
        }
    }

    /// The identity of what is booked: each source is booked at most once.
    package let source: LedgerKey
    /// What the posting belongs to, such as a transfer; postings can be found by it.
    package let reference: LedgerKey
    /// When it happened, which may be long before it is booked.
    package let time: LedgerTime
    /// What happened, such as `settled`.
    package let kind: LedgerKey
    /// Ordered by account and currency.
    package let lines: [Line]

    /// How many lines a posting has.
    package static let lineCounts = 2...32
    /// The largest amount of a line in minor units.
    package static let largestAmount: Int64 = 1_000_000_000_000_000

    /// Checks the rules.
    ///
    /// - Throws: `unbalanced`, `posting_invalid` or `amount_overflow`.
    package init(
        source: LedgerKey, reference: LedgerKey, time: LedgerTime, kind: LedgerKey, lines: [Line]
    ) throws(LedgerError) {
        guard Self.lineCounts.contains(lines.count) else {
            throw LedgerError(.postingInvalid, "A posting has 2 to 32 lines.")
        }
        var sums: [Currency: Money] = [:]
        var accounts: Set<Slot> = []
        for line in lines {
            guard !line.amount.isZero else { throw LedgerError(.postingInvalid, "A line must not be zero.") }
            guard line.amount.minorUnits.magnitude <= UInt64(Self.largestAmount) else { throw .overflow }
            guard accounts.insert(Slot(line.account, line.amount.currency)).inserted else {
                throw LedgerError(.postingInvalid, "A posting has one line for each account and currency.")
            }
            let currency = line.amount.currency
            sums[currency] = try (sums[currency] ?? .zero(currency)).adding(line.amount)
        }
        guard sums.values.allSatisfy(\.isZero) else {
            throw LedgerError(.unbalanced, "The lines of a posting must add up to zero in each currency.")
        }
        self.source = source
        self.reference = reference
        self.time = time
        self.kind = kind
        self.lines = lines.sorted { Slot($0.account, $0.amount.currency) < Slot($1.account, $1.amount.currency) }
    }
}

/// An account in one currency.
package struct Slot: Sendable, Hashable, Comparable {
    package let account: LedgerAccount
    package let currency: Currency

    package init(_ account: LedgerAccount, _ currency: Currency) {
        self.account = account
        self.currency = currency
    }

    package static func < (left: Slot, right: Slot) -> Bool {
        (left.account, left.currency) < (right.account, right.currency)
    }
}
