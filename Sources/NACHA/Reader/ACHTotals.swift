// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What controls add up: entries and addenda, the hash, debits and credits.
public struct ACHTotals: Sendable, Equatable {
    /// The entries without their addenda.
    public internal(set) var entries: UInt64 = 0
    /// The count of entry details and addenda.
    public internal(set) var entriesAndAddenda: UInt64 = 0
    /// The last ten digits of the sum of the receiving banks' eight-digit numbers.
    public internal(set) var hash: UInt64 = 0
    /// Cents.
    public internal(set) var debits: UInt64 = 0
    /// Cents.
    public internal(set) var credits: UInt64 = 0

    static let hashLimit: UInt64 = 10_000_000_000

    /// Sums of nothing.
    public init() {}

    mutating func addEntry(code: ACHTransactionCode, rdfi: UInt64, amount: UInt64) {
        entries += 1
        entriesAndAddenda += 1
        hash = (hash + rdfi % Self.hashLimit) % Self.hashLimit
        if code.isCredit {
            credits = Self.sum(credits, amount)
        } else {
            debits = Self.sum(debits, amount)
        }
    }

    mutating func addAddendum() { entriesAndAddenda += 1 }

    mutating func add(_ batch: ACHTotals) {
        entries += batch.entries
        entriesAndAddenda += batch.entriesAndAddenda
        hash = (hash + batch.hash) % Self.hashLimit
        debits = Self.sum(debits, batch.debits)
        credits = Self.sum(credits, batch.credits)
    }

    /// Stops at the largest number, which no control can contain.
    private static func sum(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? .max : sum
    }
}
