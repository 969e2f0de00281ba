import FoundationEssentials

// The personas whose rows change when they are refreshed: everyday shopping of the last weeks or months, and what recurs.

/// How much history a dynamic user has.
struct DynamicProfile: Sendable {
    /// The days of everyday shopping, today included.
    var shoppingDays: Int
    /// Posted rows within those days, recurring ones included.
    var postedRows: Int
    /// How far back the recurring payments go.
    var recurringDays: Int
    var pendingRows = 4

    /// The profile of a user.
    ///
    /// That of user_transactions_dynamic has the numbers of a live capture; the documents give
    /// three months for the next three; the others have all that can be asked for.
    static func of(_ user: String) -> DynamicProfile {
        switch user {
        case "user_transactions_dynamic": DynamicProfile(shoppingDays: 29, postedRows: 104, recurringDays: 180)
        case "user_ewa_user", "user_yuppie", "user_small_business":
            DynamicProfile(shoppingDays: 90, postedRows: 320, recurringDays: 90)
        default: DynamicProfile(shoppingDays: 730, postedRows: 2_400, recurringDays: 730)
        }
    }
}

extension Ledger.Source {
    func dynamicHistory(_ profile: DynamicProfile, from: Day, to: Day) -> [Ledger.Row] {
        let shoppingStart = today.adding(1 - profile.shoppingDays)
        var recurring: [Ledger.Row] = []
        for stream in MerchantTable.recurring {
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
            rows.append(shopping(&generator, key: "dense-\(number)", on: day, isPending: false))
        }
        for number in 0..<profile.pendingRows {
            let day = today.adding(number.isMultiple(of: 2) ? 0 : -1)
            rows.append(shopping(&generator, key: "pending-\(number)", on: day, isPending: true))
        }
        // Rows of one day keep the order in which they were made: sorting must not depend on the library's algorithm.
        return rows.enumerated()
            .filter { (from...to).contains($0.element.day) }
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
            .map(\.element)
    }

    /// The new pending rows of a refresh: two to four.
    func pendingRows(on day: Day, number: Int) -> [Ledger.Row] {
        guard case .dynamic = persona else { return [] }
        var generator = identifiers.generator("new-\(number)")
        let count = generator.within(2...4)
        return (0..<count).map { shopping(&generator, key: "new-\(number)-\($0)", on: day, isPending: true) }
    }

    func shopping(
        _ generator: inout SplitMix64, key: String, on day: Day, isPending: Bool
    ) -> Ledger.Row {
        let entry = MerchantTable.choose(&generator)
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
        let cents = stream.cents + (stream.variation > 0 ? generator.below(stream.variation) : 0)
        let amount = Decimal(sign: cents < 0 ? .minus : .plus, exponent: -2, significand: Decimal(abs(cents)))
        return Ledger.Row(
            id: identifiers.plaidID("recurring-\(stream.style.name)-\(day.rawValue)"), account: stream.account,
            style: stream.style, amount: amount, currency: currency, day: day, authorized: day)
    }
}
