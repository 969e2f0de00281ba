// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The originator's own account, against which a balanced file books each batch.
public struct ACHOffset: Sendable, Equatable {
    /// The bank of the account.
    public var routing: ABARoutingNumber
    /// The account number.
    public var account: String
    /// Whether it is a savings account; otherwise a checking account.
    public var isSavings: Bool
    /// The name in the entries.
    public var name: String

    /// The largest amount of an entry in cents.
    static let largestAmount: UInt64 = 9_999_999_999

    /// Creates an account to balance batches against.
    public init(routing: ABARoutingNumber, account: String, isSavings: Bool = false, name: String) {
        self.routing = routing
        self.account = account
        self.isSavings = isSavings
        self.name = name
    }

    /// The entries that balance sums: a debit for the credits and a credit for the debits.
    ///
    /// A sum that one entry cannot contain is divided among several.
    func entries(balancing totals: ACHTotals, _ entryClass: ACHEntryClass) throws(ACHProblem) -> [ACHEntry] {
        var entries: [ACHEntry] = []
        let sides: [(UInt64, ACHTransactionCode)] = [
            (totals.credits, isSavings ? .savingsDebit : .checkingDebit),
            (totals.debits, isSavings ? .savingsCredit : .checkingCredit),
        ]
        for (sum, code) in sides {
            var rest = sum
            while rest > 0 {
                let amount = min(rest, Self.largestAmount)
                entries.append(
                    try ACHEntry(
                        entryClass, code, routing: routing, account: account, amount: amount, name: name, id: "OFFSET"))
                rest -= amount
            }
        }
        return entries
    }
}

extension ACHWriter {
    /// Ends the open batch after entries that balance it against the originator's account.
    ///
    /// The batch must allow debits and credits (service class 200).
    public mutating func endBatch(balancedWith offset: ACHOffset) throws(ACHProblem) {
        guard let entryClass = openClass else { return try endBatch() }
        for entry in try offset.entries(balancing: openTotals, entryClass) { try add(entry) }
        try endBatch()
    }
}
