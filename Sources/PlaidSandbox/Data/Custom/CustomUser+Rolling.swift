// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

// `roll_dates_forward`: dates as of the Item's creation.

extension CustomUser {
    /// Moves all dates so that the latest activity falls on a day, with the same days between them.
    ///
    /// Activity are transactions by the day on which they were made, investment transactions, prices of holdings, and the
    /// ends of pay periods and pay days; the contract of 1.778.0 says so. Dates of loans move as far and count for nothing.
    mutating func rollDates(to day: Day) {
        guard rollsDatesForward == true else { return }
        // The Item keeps the dates that it was made with.
        rollsDatesForward = nil
        guard let latest = activityDays.max(), latest != day else { return }
        let distance = day.rawValue - latest.rawValue
        for index in transactions.indices {
            transactions[index].transaction.transacted.roll(distance)
            transactions[index].transaction.posted.roll(distance)
        }
        for index in accounts.indices { details?[index]?.roll(distance) }
    }

    /// Moves the dates of loans and of pay that are kept as texts; a decoder has moved all others.
    mutating func rollTexts(by distance: Int) {
        for index in accounts.indices { details?[index]?.rollTexts(distance) }
    }

    private var activityDays: [Day] {
        var days = transactions.map(\.transaction.transacted)
        for details in (details ?? [:]).values {
            days += details.investments.map(\.day)
            days += details.holdings.compactMap(\.priceDay)
            for stub in details.income?["paystubs"]?.arrayValue ?? [] { days += Self.payDays(stub) }
        }
        return days
    }

    private static func payDays(_ stub: JSONValue) -> [Day] {
        ["end_date", "pay_date", "pay_day"].compactMap {
            stub["pay_period_details"]?[$0]?.stringValue.flatMap(Day.init(_:))
        }
    }
}

extension CustomDetails {
    fileprivate mutating func roll(_ distance: Int) {
        for index in investments.indices { investments[index].day.roll(distance) }
        for index in holdings.indices { holdings[index].priceDay?.roll(distance) }
        rollTexts(distance)
    }

    fileprivate mutating func rollTexts(_ distance: Int) {
        if let members = liability?.members { liability?.members = members.rolled(distance) }
        income = income?.rolled(distance)
    }
}

extension Day {
    fileprivate mutating func roll(_ distance: Int) { self = adding(distance) }
}

extension JSONObject {
    /// With all texts that are dates moved.
    fileprivate func rolled(_ distance: Int) -> JSONObject {
        var result = self
        for (name, value) in pairs { result[name] = value.rolled(distance) }
        return result
    }
}

extension JSONValue {
    fileprivate func rolled(_ distance: Int) -> JSONValue {
        switch self {
        case .string(let text): Day(text).map { JSONValue.string($0.adding(distance).text) } ?? self
        case .array(let values): .array(values.map { $0.rolled(distance) })
        case .object(let object): .object(object.rolled(distance))
        default: self
        }
    }
}
