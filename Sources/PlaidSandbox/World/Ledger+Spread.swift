// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// The Items of an order for many: as many rows as were asked for, evenly over the days of the history.

/// A number of rows over a span of days, the newest one today.
struct RowSpread: Sendable {
    let count: Int
    let days: Int
    let today: Day

    func day(_ number: Int) -> Day { today.adding(-(number * days / count)) }

    /// The numbers of the rows of some days, the oldest one first.
    func numbers(from: Day, to: Day) -> [Int] {
        (0..<count).reversed().filter { from <= day($0) && day($0) <= to }
    }

    /// The name that stands for such a user.
    static func variant(_ count: Int) -> String { "rows-\(count)" }
}

extension Ledger.Source {
    /// How the rows are spread, where that was asked for.
    var spread: RowSpread? {
        guard case .dynamic(let variant) = persona, variant.hasPrefix("rows-"), let count = Int(variant.dropFirst(5)),
            (1...Population.mostTransactions).contains(count)
        else { return nil }
        return RowSpread(count: count, days: today.rawValue - firstDay.rawValue + 1, today: today)
    }

    func spreadRows(_ spread: RowSpread, from: Day, to: Day) -> [Ledger.Row] {
        guard from <= to else { return [] }
        return spread.numbers(from: from, to: to).map { number in
            var generator = identifiers.generator("spread-\(number)")
            return shopping(
                &generator, MerchantTable.everyday, key: "spread-\(number)", on: spread.day(number), isPending: false)
        }
    }
}
