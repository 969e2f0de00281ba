// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

// The personas whose rows change when they are refreshed: everyday shopping of the last weeks or months, and what recurs.

extension Ledger.Source {
    func dynamicHistory(_ habits: Habits, from: Day, to: Day) -> [Ledger.Row] {
        let profile = habits.profile
        let shoppingStart = today.adding(1 - profile.shoppingDays)
        var recurring: [Ledger.Row] = []
        for stream in habits.recurring {
            for number in (today.rawValue - profile.recurringDays)..<today.rawValue
            where stream.cadence.falls(on: Day(rawValue: number)) {
                recurring.append(recurringRow(stream, on: Day(rawValue: number)))
            }
        }
        let recurringSince = recurring.filter { $0.day >= shoppingStart }.count
        var generator = identifiers.generator("dense")
        var rows = recurring
        for number in 0..<max(profile.postedRows - recurringSince, 0) {
            let day = shoppingStart.adding(generator.below(profile.shoppingDays - 1))
            rows.append(shopping(&generator, habits.shops, key: "dense-\(number)", on: day, isPending: false))
        }
        for number in 0..<profile.pendingRows {
            let day = today.adding(number.isMultiple(of: 2) ? 0 : -1)
            rows.append(shopping(&generator, habits.shops, key: "pending-\(number)", on: day, isPending: true))
        }
        // Rows of one day keep the order in which they were made: sorting must not depend on the library's algorithm.
        return rows.enumerated()
            .filter { (from...to).contains($0.element.day) }
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    /// The new pending rows of a refresh: two to four.
    func pendingRows(on day: Day, number: Int) -> [Ledger.Row] {
        guard case .dynamic(let variant) = persona else { return [] }
        let shops = Habits.of(variant).shops
        var generator = identifiers.generator("new-\(number)")
        let count = generator.within(2...4)
        return (0..<count).map { shopping(&generator, shops, key: "new-\(number)-\($0)", on: day, isPending: true) }
    }

    func shopping(
        _ generator: inout SplitMix64, _ shops: MerchantTable.Shops, key: String, on day: Day, isPending: Bool
    ) -> Ledger.Row {
        let entry = shops.choose(&generator)
        let cents = generator.within(entry.cents)
        let isAuthorizedEarlier = !isPending && generator.below(3) == 0
        return Ledger.Row(
            id: identifiers.plaidID(key), account: entry.account, style: entry.style,
            amount: Decimal(sign: .plus, exponent: -2, significand: Decimal(cents)), currency: currency, day: day,
            authorized: isAuthorizedEarlier ? day.adding(-1) : day, isPending: isPending,
            postsOn: isPending ? day.addingBusinessDays(2) : nil)
    }

    private func recurringRow(_ stream: MerchantTable.Recurring, on day: Day) -> Ledger.Row {
        // Utilities differ from month to month; everything else is the same each time.
        var generator = identifiers.generator("recurring-\(stream.style.name)-\(day.rawValue)")
        let cents = stream.cents + stream.variation.signum() * generator.below(max(abs(stream.variation), 1))
        let amount = Decimal(sign: cents < 0 ? .minus : .plus, exponent: -2, significand: Decimal(abs(cents)))
        return Ledger.Row(
            id: identifiers.plaidID("recurring-\(stream.style.name)-\(day.rawValue)"), account: stream.account,
            style: stream.style, amount: amount, currency: currency, day: day, authorized: day)
    }
}
