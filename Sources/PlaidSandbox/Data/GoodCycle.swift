// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The transactions of user_good: 16 rows that come again every 30 days, on the same days for everybody.
enum GoodCycle {
    static let length = 30

    /// One row of the cycle.
    struct Row: Sendable {
        let key: String
        /// The index of the account among user_good's accounts.
        let account: Int
        let amount: Decimal
        let style: TransactionStyle
        let authorization: Authorization
    }

    /// When a row was authorized.
    enum Authorization: Sendable {
        case dayBefore
        case sameDay
        /// The bank does not say.
        case unknown

        func day(ofRowOn day: Day) -> Day? {
            switch self {
            case .dayBefore: day.adding(-1)
            case .sameDay: day
            case .unknown: nil
            }
        }
    }

    /// The rows of a day, in the order in which recorded responses list them.
    ///
    /// The cycle's day 0 is where the days since 1970-01-01 leave 7 when divided by 30.
    static func rows(on day: Day) -> [Row] { byPhase[((day.rawValue % length) + length) % length] }

    /// How many rows the days of a span have, both ends included.
    static func count(from: Day, to: Day) -> Int {
        guard from <= to else { return 0 }
        let days = to.rawValue - from.rawValue + 1
        let rest = (0..<days % length).reduce(0) { $0 + rows(on: from.adding($1)).count }
        return days / length * entries.count + rest
    }

    private static let dayZero = 7

    private static let byPhase: [[Row]] = {
        var phases = [[Row]](repeating: [], count: length)
        for (number, entry) in entries.enumerated() {
            let phase = (dayZero - entry.daysBefore + length) % length
            phases[phase].append(
                Row(
                    key: String(number), account: entry.account, amount: Decimal(string: entry.amount) ?? 0,
                    style: entry.style, authorization: entry.authorization))
        }
        return phases
    }()

    private struct Entry {
        let daysBefore: Int
        let account: Int
        let amount: String
        let style: TransactionStyle
        var authorization = Authorization.sameDay
    }

    private static let uber = Merchant(
        "Uber", entityID: "eyg8o776k0QmNgVpAmaQj4WgzW9Qzo6O51gdd", website: "uber.com", logo: "uber_1060")
    private static let united = Merchant(
        "United Airlines", entityID: "NKDjqyAdQQzpyeD8qpLnX0D6yvLe2KYKYYzQ4", website: "united.com",
        logo: "united_airlines_1065")
    private static let mcDonalds = Merchant(
        "McDonald's", entityID: "vzWXDWBjB06j5BJoD3Jo84OJZg7JJzmqOZA22", website: "mcdonalds.com", logo: "mcdonalds_619"
    )
    private static let starbucks = Merchant(
        "Starbucks", entityID: "NZAJQ5wYdo1W1p39X5q5gpb15OMe39pj4pJBb", website: "starbucks.com", logo: "starbucks_956")

    private static let kfc = Merchant(
        "KFC", entityID: "3LmdknrdwVy9vm0dqj417rLKeJXW7veV7eb2e", website: "kfc.com", logo: "kfc_546")

    private static let rides = FinanceCategory("TRANSPORTATION", "TAXIS_AND_RIDE_SHARES")
    private static let flights = FinanceCategory("TRAVEL", "FLIGHTS")
    private static let events = FinanceCategory("ENTERTAINMENT", "SPORTING_EVENTS_AMUSEMENT_PARKS_AND_MUSEUMS", .low)
    private static let merchandise = FinanceCategory("GENERAL_MERCHANDISE", "OTHER_GENERAL_MERCHANDISE", .low)

    // Accounts: 0 checking, 1 savings, 2 CD, 3 credit card, 4 money market. Where a capture gave only the primary
    // category or no category at all, the detailed one and the confidence are ours.
    private static let entries: [Entry] = [
        Entry(
            daysBefore: 0, account: 1, amount: "25",
            style: TransactionStyle(
                "CREDIT CARD 3333 PAYMENT *//",
                category: FinanceCategory("LOAN_PAYMENTS", "CREDIT_CARD_PAYMENT", .low), channel: .other, kind: .special
            ),
            authorization: .dayBefore),
        Entry(
            daysBefore: 0, account: 0, amount: "5.4",
            style: TransactionStyle(
                "Uber 063015 SF**POOL**", merchant: uber, category: rides, channel: .online, kind: .special),
            authorization: .dayBefore),
        Entry(
            daysBefore: 1, account: 4, amount: "5850",
            style: TransactionStyle(
                "ACH Electronic CreditGUSTO PAY 123456",
                category: FinanceCategory("TRANSFER_OUT", "ACCOUNT_TRANSFER", .low), channel: .online, kind: .special,
                paymentMethod: "ACH")),
        Entry(
            daysBefore: 1, account: 2, amount: "1000",
            style: TransactionStyle("CD DEPOSIT .INITIAL.", category: merchandise, channel: .other, kind: .special),
            authorization: .unknown),
        Entry(
            daysBefore: 2, account: 3, amount: "78.5",
            style: TransactionStyle(
                "Touchstone Climbing", category: FinanceCategory("PERSONAL_CARE", "GYMS_AND_FITNESS_CENTERS", .low),
                channel: .inStore, kind: .place),
            authorization: .dayBefore),
        Entry(
            daysBefore: 2, account: 0, amount: "-500",
            style: TransactionStyle(
                "United Airlines", original: "United Airlines **** REFUND ****", merchant: united, category: flights,
                channel: .inStore, kind: .special)),
        Entry(
            daysBefore: 3, account: 0, amount: "12",
            style: TransactionStyle(
                "McDonald's", original: "McDonalds #3322", merchant: mcDonalds,
                category: FinanceCategory("FOOD_AND_DRINK", "FAST_FOOD"), channel: .inStore, kind: .place,
                storeNumber: "3322")),
        Entry(
            daysBefore: 3, account: 0, amount: "4.33",
            style: TransactionStyle(
                "Starbucks", merchant: starbucks, category: FinanceCategory("FOOD_AND_DRINK", "COFFEE"),
                channel: .inStore, kind: .place)),
        Entry(
            daysBefore: 4, account: 0, amount: "89.4",
            style: TransactionStyle(
                "SparkFun", merchant: Merchant("FUN"), category: events, channel: .inStore, kind: .place),
            authorization: .dayBefore),
        Entry(
            daysBefore: 5, account: 1, amount: "-4.22",
            style: TransactionStyle(
                "INTRST PYMNT",
                category: FinanceCategory("TRANSFER_IN", "OTHER_TRANSFER_IN", .low, earlier: ("INCOME", "WAGES")),
                channel: .other, kind: .special)),
        Entry(
            daysBefore: 15, account: 3, amount: "500",
            style: TransactionStyle(
                "United Airlines", merchant: united, category: flights, channel: .inStore, kind: .special),
            authorization: .unknown),
        Entry(
            daysBefore: 17, account: 0, amount: "6.33",
            style: TransactionStyle(
                "Uber 072515 SF**POOL**", merchant: uber, category: rides, channel: .online, kind: .special),
            authorization: .dayBefore),
        Entry(
            daysBefore: 20, account: 3, amount: "500",
            style: TransactionStyle("Tectra Inc", category: events, channel: .inStore, kind: .place),
            authorization: .unknown),
        Entry(
            daysBefore: 21, account: 3, amount: "2078.5",
            style: TransactionStyle(
                "AUTOMATIC PAYMENT - THANK", category: merchandise, channel: .online, kind: .special),
            authorization: .unknown),
        Entry(
            daysBefore: 21, account: 3, amount: "500",
            style: TransactionStyle(
                "KFC", merchant: kfc, category: FinanceCategory("FOOD_AND_DRINK", "FAST_FOOD"), channel: .inStore,
                kind: .place),
            authorization: .unknown),
        Entry(
            daysBefore: 21, account: 3, amount: "500",
            style: TransactionStyle(
                "Madison Bicycle Shop", category: FinanceCategory("GENERAL_MERCHANDISE", "SPORTING_GOODS", .low),
                channel: .inStore, kind: .place),
            authorization: .unknown),
    ]
}
