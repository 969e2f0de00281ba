// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The investment transactions of user_good: 16 rows that come again every 10 days, on the same days for everybody.
enum InvestmentCycle {
    static let length = 10

    /// How far back the bank's history reaches.
    static let historyDays = 730

    /// The rows of some days, newest first; those of one day in their fixed order.
    ///
    /// The cycle's day 0 is where the days since 1970-01-01 leave 8 when divided by 10.
    static func rows(from: Day, to: Day, accounts: Set<Int>?) -> [InvestmentRow] {
        (from.rawValue...to.rawValue).reversed().flatMap { number in
            byPhase[phase(number)].filter { accounts?.contains($0.account) ?? true }.map {
                InvestmentRow(
                    key: "\(number)-\($0.entry.name)", account: $0.account, day: Day(rawValue: number), entry: $0.entry)
            }
        }
    }

    /// The next day that has rows.
    static func nextDay(after day: Day) -> Day {
        (1...length).lazy.map { day.adding($0) }.first { !byPhase[phase($0.rawValue)].isEmpty } ?? day.adding(length)
    }

    private static let dayZero = 8

    private static func phase(_ number: Int) -> Int { ((number % length) + length) % length }

    private struct Entry {
        let daysBefore: Int
        /// The index of the account among user_good's accounts.
        let account: Int
        let entry: InvestmentEntry
    }

    private static let byPhase: [[Entry]] = {
        var phases = [[Entry]](repeating: [], count: length)
        for entry in entries { phases[phase(dayZero - entry.daysBefore)].append(entry) }
        return phases
    }()

    // As recorded in September 2026. Quantities are not always the amount divided by the price.
    private static let entries: [Entry] = [
        sell(
            0, .internationalEquity, "SELL Cambiar International Equity Institutional", "-0.22",
            "-0.008902867462305952", "25", "5"),
        buy(1, .achillion, "BUY Achillion Pharmaceuticals Inc.", "1.1", "0.520877874205698", "2.16", "7.99"),
        buy(2, .netflixCall, "BUY NFLX DERIVATIVE", "46.32", "4211.152345617756", "0.01", "5", account: ira),
        cash(
            2, "INVBANKTRAN DEP CO CONTRIB CURRENT YR EMPLOYER CU CO CONTR CURRENT YR EMPLOYER CUR YR", "-1200",
            "contribution", quantity: "-1200", account: ira),
        cash(2, "EMPLOYER PAYROLL CONTRIBUTION", "-1500", "contribution", quantity: "-1500"),
        sell(3, .brazil, "SELL iShares Inc MSCI Brazil", "-2066.58", "-49.02909689729298", "41.62", "0", account: ira),
        sell(3, .southside, "SELL Southside Bancshares Inc.", "-14961.99", "-430.80867509953123", "34.12", "0"),
        buy(
            4, .indexPortfolio, "BUY INDEX FUND 1055", "466.71", "33.99208384602773", "13.57", "1.95",
            moment: (1, "14:00:00")),
        cash(4, "INVBANKTRAN DEP INTEREST EARNED INTEREST EARNED", "-0.1", "interest"),
        buy(
            4, .bitcoin, "BUY BTC", "120.03", "0.00293644", "40876.02675", "0", moment: (0, "05:00:00")),
        cash(6, "ACCOUNT FEE", "3", "account fee", quantity: "3", type: "fee"),
        cash(7, "INCOME DIV DIVIDEND RECEIVED", "-8.72", "dividend", security: .southside),
        buy(
            7, .treasuryBill, "BUY United States Treas Bills 0.000% 10/31/24 B/E Dtd 11/02/23 N/C", "948.08", "10",
            "94.808", "0"),
        sell(
            8, .pacificTiger, "SELL Matthews Pacific Tiger Fund Insti Class", "-1289.01", "-47.74104242992852", "27.53",
            "7.99"),
        sell(8, .equityIncomeTrust, "SELL Trp Equity Income", "-203", "-10", "20.3", "3.99"),
        buy(9, .totalReturn, "BUY DoubleLine Total Return Bond Fund", "7.7", "0.7388014749727547", "10.42", "7.99"),
    ]

    private static let ira = 5
    private static let retirement = 6

    private static func buy(
        _ daysBefore: Int, _ security: SecurityKey, _ name: String, _ amount: String, _ quantity: String,
        _ price: String, _ fees: String, account: Int = retirement, moment: (daysBefore: Int, time: String)? = nil
    ) -> Entry {
        Entry(
            daysBefore: daysBefore, account: account,
            entry: InvestmentEntry(
                name: name, type: "buy", subtype: "buy", security: SecurityTable[security], amount: amount,
                quantity: quantity, price: price, fees: fees, moment: moment))
    }

    private static func sell(
        _ daysBefore: Int, _ security: SecurityKey, _ name: String, _ amount: String, _ quantity: String,
        _ price: String, _ fees: String, account: Int = retirement
    ) -> Entry {
        Entry(
            daysBefore: daysBefore, account: account,
            entry: InvestmentEntry(
                name: name, type: "sell", subtype: "sell", security: SecurityTable[security], amount: amount,
                quantity: quantity, price: price, fees: fees))
    }

    /// - Parameter quantity: How many dollars moved, at a price of 1; 0, at a price of 0, where the bank does not say.
    private static func cash(
        _ daysBefore: Int, _ name: String, _ amount: String, _ subtype: String, quantity: String = "0",
        type: String = "cash", security: SecurityKey = .dollar, account: Int = retirement
    ) -> Entry {
        Entry(
            daysBefore: daysBefore, account: account,
            entry: InvestmentEntry(
                name: name, type: type, subtype: subtype, security: SecurityTable[security], amount: amount,
                quantity: quantity, price: quantity == "0" ? "0" : "1", fees: "0"))
    }
}

extension InvestmentRow {
    func json(_ item: Item) -> JSONObject {
        [
            "account_id": .string(item.accountID(account)),
            "amount": .decimal(entry.amount),
            "cancel_transaction_id": .null,
            "date": .string(day.text),
            "fees": .optionalNumber(entry.fees),
            "investment_transaction_id": .string(item.identifiers.plaidID("investment-\(key)")),
            "iso_currency_code": .isoCurrency(entry.currency),
            "name": .string(entry.name),
            "price": .decimal(entry.price),
            "quantity": .decimal(entry.quantity),
            "security_id": .optional(entry.security?.id),
            "subtype": .string(entry.subtype),
            "transaction_datetime": .optional(
                entry.moment.map { "\(day.adding(-$0.daysBefore).text)T\($0.time)Z" }),
            "type": .string(entry.type),
            "unofficial_currency_code": .unofficialCurrency(entry.currency),
        ]
    }
}
