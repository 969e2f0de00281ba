// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Where money comes from regularly, found among an Item's rows: wages, benefits, rents, interest.
///
/// The rule is ours. Rows count whose category is an income, and interest, whatever its category. Rows of one account, kind
/// and payer are one source; the distances between their dates give its rhythm.
struct IncomeSource: Sendable {
    let account: Int
    let payer: String
    let category: String
    /// Sorted by date; there is at least one.
    let rows: [Ledger.Row]

    var firstDay: Day { rows[0].day }
    var lastDay: Day { rows[rows.count - 1].day }
    var total: Decimal { rows.reduce(0) { $0 - $1.amount } }

    private struct Group: Hashable {
        let account: Int
        let category: String
        let payer: String
    }

    /// The sources among some rows, by account and first date.
    static func find(in rows: [Ledger.Row], accounts: [AccountTemplate]) -> [IncomeSource] {
        var groups: [Group: [Ledger.Row]] = [:]
        for row in rows where !row.isPending && row.amount < 0 && accounts[row.account].type == "depository" {
            guard let category = category(of: row) else { continue }
            groups[Group(account: row.account, category: category, payer: payer(of: row)), default: []].append(row)
        }
        return groups.map { group, rows in
            IncomeSource(
                account: group.account, payer: group.payer, category: group.category,
                rows: rows.sorted { ($0.day, $0.id) < ($1.day, $1.id) })
        }.sorted {
            ($0.account, $0.firstDay, $0.payer, $0.category) < ($1.account, $1.firstDay, $1.payer, $1.category)
        }
    }

    private static func payer(of row: Ledger.Row) -> String {
        row.style.merchant?.name
            ?? WordText.plain(row.style.name, keeping: "&")
    }

    private static let categories = [
        "INCOME_CHILD_SUPPORT": "CHILD_SUPPORT", "INCOME_GIG_ECONOMY": "GIG_ECONOMY",
        "INCOME_INTEREST_EARNED": "BANK_INTEREST", "INCOME_LONG_TERM_DISABILITY": "LONG_TERM_DISABILITY",
        "INCOME_MILITARY": "MILITARY", "INCOME_RENTAL": "RENTAL", "INCOME_RETIREMENT_PENSION": "RETIREMENT",
        "INCOME_SALARY": "SALARY", "INCOME_TAX_REFUND": "TAX_REFUND", "INCOME_UNEMPLOYMENT": "UNEMPLOYMENT",
        "TRANSFER_IN_DEPOSIT": "CASH_DEPOSIT",
    ]

    /// What a description says where the category says nothing more than that it is an income.
    private static let words = [
        ("PAYROLL", "SALARY"), ("SALARY", "SALARY"), ("WAGES", "SALARY"), ("PAYCHECK", "SALARY"),
        ("CHILD SUPPORT", "CHILD_SUPPORT"), ("UNEMPLOYMENT", "UNEMPLOYMENT"), ("UI BENEFIT", "UNEMPLOYMENT"),
        ("PENSION", "RETIREMENT"), ("RETIREMENT", "RETIREMENT"), ("AIRBNB", "RENTAL"), ("UBER", "GIG_ECONOMY"),
        ("LYFT", "GIG_ECONOMY"), ("DOORDASH", "GIG_ECONOMY"), ("TAX REF", "TAX_REFUND"), ("MILITARY", "MILITARY"),
        ("DISABILITY", "LONG_TERM_DISABILITY"), ("INTEREST", "BANK_INTEREST"), ("INTRST", "BANK_INTEREST"),
    ]

    private static func category(of row: Ledger.Row) -> String? {
        let category = row.style.category
        if let known = categories[category.detailed] { return known }
        let text = row.style.name.uppercased()
        let said = words.first { WordText.has($0.0, in: text) }?.1
        if category.primary == "INCOME" { return said ?? "OTHER" }
        return said == "BANK_INTEREST" ? said : nil
    }

    /// How often it comes.
    var frequency: String {
        let gaps = zip(rows, rows.dropFirst()).map { $1.day.rawValue - $0.day.rawValue }.filter { $0 > 0 }.sorted()
        guard !gaps.isEmpty else { return "UNKNOWN" }
        return switch gaps[gaps.count / 2] {
        case 1...2: "DAILY"
        case 6...8: "WEEKLY"
        case 13...14 where gaps.allSatisfy { (13...15).contains($0) }: "BIWEEKLY"
        case 13...18: "SEMI_MONTHLY"
        case 26...35: "MONTHLY"
        default: "UNKNOWN"
        }
    }

    /// How many payments of its rhythm a year has; 0 where there is none.
    var paymentsPerYear: Decimal {
        switch frequency {
        case "DAILY": 365
        case "WEEKLY": 52
        case "BIWEEKLY": 26
        case "SEMI_MONTHLY": 24
        case "MONTHLY": 12
        default: 0
        }
    }

    /// When it is expected next, if it has a rhythm and has not ended.
    func nextDay(today: Day) -> Day? {
        let next: Day
        switch frequency {
        case "DAILY": next = lastDay.adding(1)
        case "WEEKLY": next = lastDay.adding(7)
        case "BIWEEKLY": next = lastDay.adding(14)
        case "SEMI_MONTHLY": next = lastDay.adding(15)
        case "MONTHLY": next = lastDay.monthsLater(1)
        default: return nil
        }
        return today <= next.adding(7) ? next : nil
    }
}
