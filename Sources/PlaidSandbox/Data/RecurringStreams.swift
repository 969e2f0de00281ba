// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Finds what recurs among transactions: wages, rent, subscriptions, bills.
///
/// The rule, which is ours, since Plaid's is not public:
/// 1. Posted rows of checking, savings and credit card accounts are grouped by account, direction and merchant, or by the
///    words of the description where there is no merchant.
/// 2. The days between the rows of a group must all fit one rhythm: 6 to 8 days weekly, 13 to 15 biweekly, 13 to 18
///    semi-monthly, 26 to 35 monthly, 350 to 380 annually. Two rows of one day count as one date.
/// 3. Amounts must be steady, within a quarter of the median; bills, debts, wages and fees may differ.
/// 4. Three dates make a stream MATURE, two when they are a year apart. Two dates with nearly the same amount are
///    EARLY_DETECTION, and TOMBSTONED once the next one is overdue.
/// 5. The next date is one week, month or year after the last. Where all dates are equally far from one another, and not
///    on one day of the month, it is as far again. A stream is active until some days after that date.
struct RecurringStream: Sendable {
    let account: Int
    let isInflow: Bool
    /// The merchant or the words that its rows have in common.
    let key: String
    /// Sorted by date.
    let rows: [Ledger.Row]
    let frequency: Frequency
    let status: Status
    let isActive: Bool
    /// `nil` for streams that ended.
    let nextDay: Day?

    enum Frequency: String, Sendable, CaseIterable {
        case weekly = "WEEKLY"
        case biweekly = "BIWEEKLY"
        case semiMonthly = "SEMI_MONTHLY"
        case monthly = "MONTHLY"
        case annually = "ANNUALLY"

        /// The days from one date to the next.
        fileprivate var gaps: ClosedRange<Int> {
            switch self {
            case .weekly: 6...8
            case .biweekly: 13...15
            case .semiMonthly: 13...18
            case .monthly: 26...35
            case .annually: 350...380
            }
        }

        /// How many days late a payment may be before the stream counts as ended.
        fileprivate var grace: Int {
            switch self {
            case .weekly: 3
            case .biweekly, .semiMonthly: 5
            case .monthly: 7
            case .annually: 30
            }
        }
    }

    enum Status: String, Sendable {
        case mature = "MATURE"
        case earlyDetection = "EARLY_DETECTION"
        case tombstoned = "TOMBSTONED"
    }

    var firstDay: Day { rows[0].day }
    var lastRow: Ledger.Row { rows[rows.count - 1] }

    /// The mean amount, in cents.
    var averageAmount: Decimal {
        var mean = rows.reduce(Decimal(0)) { $0 + $1.amount } / Decimal(rows.count)
        var rounded = Decimal()
        NSDecimalRound(&rounded, &mean, 2, .plain)
        return rounded
    }

    /// Changes whenever what is told of the stream does.
    var fingerprint: String {
        "\(key)|\(isInflow)|\(rows.map(\.id).joined(separator: ","))|\(averageAmount)|\(lastRow.amount)|"
            + "\(status.rawValue)|\(isActive)"
    }

    /// The streams among some rows, by account and first date.
    ///
    /// - Parameter accounts: The accounts that are looked at.
    static func find(in rows: some Sequence<Ledger.Row>, accounts: Set<Int>, today: Day) -> [RecurringStream] {
        var groups: [Group: [Ledger.Row]] = [:]
        for row in rows where !row.isPending && row.amount != 0 && accounts.contains(row.account) {
            groups[Group(row), default: []].append(row)
        }
        return groups.compactMap { group, rows in stream(of: group, rows, today: today) }
            .sorted {
                // What comes in and what goes out may have one name.
                ($0.account, $0.firstDay, $0.key, $0.isInflow ? 0 : 1)
                    < ($1.account, $1.firstDay, $1.key, $1.isInflow ? 0 : 1)
            }
    }

    private struct Group: Hashable {
        let account: Int
        let isInflow: Bool
        let key: String

        init(_ row: Ledger.Row) {
            account = row.account
            isInflow = row.amount < 0
            key = row.style.merchant?.name ?? Self.words(row.style.name)
        }

        /// A description without the numbers that differ from time to time.
        private static func words(_ text: String) -> String {
            WordText(text).text
        }
    }

    private static func stream(of group: Group, _ unsorted: [Ledger.Row], today: Day) -> RecurringStream? {
        let rows = unsorted.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        let days = rows.reduce(into: [Day]()) { days, row in if days.last != row.day { days.append(row.day) } }
        guard days.count >= 2 else { return nil }
        let gaps = zip(days, days.dropFirst()).map { $1.rawValue - $0.rawValue }
        guard let frequency = Frequency.allCases.first(where: { gaps.allSatisfy($0.gaps.contains) }) else { return nil }
        let isMature = days.count >= 3 || frequency == .annually
        // Two dates prove little: only what costs the same both times is likely to go on.
        guard isSteady(rows, within: isMature ? 25 : 5) || (isMature && mayVary(rows[0])) else { return nil }
        let next = predicted(days, gaps, frequency)
        let isActive = today <= next.adding(frequency.grace)
        let status: Status = isMature ? .mature : isActive ? .earlyDetection : .tombstoned
        return RecurringStream(
            account: group.account, isInflow: group.isInflow, key: group.key, rows: rows, frequency: frequency,
            status: status, isActive: isActive, nextDay: isActive ? next : nil)
    }

    private static func isSteady(_ rows: [Ledger.Row], within percent: Int) -> Bool {
        let amounts = rows.map { abs($0.amount) }.sorted()
        let median = amounts[amounts.count / 2]
        return amounts.allSatisfy { abs($0 - median) * 100 <= median * Decimal(percent) }
    }

    private static func mayVary(_ row: Ledger.Row) -> Bool {
        ["RENT_AND_UTILITIES", "LOAN_PAYMENTS", "INCOME", "BANK_FEES"].contains(row.style.category.primary)
    }

    private static func predicted(_ days: [Day], _ gaps: [Int], _ frequency: Frequency) -> Day {
        let last = days[days.count - 1]
        let dayOfMonth = days.suffix(3).map(\.civil.day).max() ?? last.civil.day
        let followsCalendar = days.allSatisfy { $0 == $0.monthsLater(0, day: dayOfMonth) }
        if !followsCalendar, let gap = gaps.first, gaps.count > 1, gaps.allSatisfy({ $0 == gap }) {
            return last.adding(gap)
        }
        return switch frequency {
        case .weekly: last.adding(7)
        case .biweekly: last.adding(14)
        // The two days of the month take turns.
        case .semiMonthly: max(days[days.count - 2].monthsLater(1), last.adding(13))
        // A payment on the 31st comes on the 30th in April and on the 31st again in May.
        case .monthly: last.monthsLater(1, day: dayOfMonth)
        case .annually: last.monthsLater(12)
        }
    }
}
