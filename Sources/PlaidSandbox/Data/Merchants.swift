// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The shops and bills of the dynamic users: our own choice of common American ones.
enum MerchantTable {
    /// A place where money is spent now and then.
    struct Entry: Sendable {
        let style: TransactionStyle
        /// 0 is the checking account, 1 the credit card.
        let account: Int
        let cents: ClosedRange<Int>
        let weight: Int
    }

    /// A payment that recurs.
    struct Recurring: Sendable {
        let style: TransactionStyle
        let account: Int
        let cents: Int
        var variation = 0
        let cadence: Cadence
    }

    enum Cadence: Sendable {
        case monthly(day: Int)
        /// Every second Friday.
        case biweekly
        /// Each week; 0 is Sunday.
        case weekly(weekday: Int)
        /// The 15th and the last day of each month.
        case semiMonthly
        case yearly(month: Int, day: Int)
        /// In March, June, September and December.
        case quarterly(day: Int)

        func falls(on day: Day) -> Bool {
            switch self {
            case .monthly(let number): day.civil.day == number
            case .biweekly: day.weekday == 5 && (day.rawValue / 7).isMultiple(of: 2)
            case .weekly(let weekday): day.weekday == weekday
            case .semiMonthly: day.civil.day == 15 || day.adding(1).civil.day == 1
            case .yearly(let month, let number): day.civil.month == month && day.civil.day == number
            case .quarterly(let number): day.civil.day == number && day.civil.month.isMultiple(of: 3)
            }
        }
    }

    /// Places of which each is visited as often as its weight says.
    struct Shops: Sendable {
        let entries: [Entry]
        private let totalWeight: Int

        init(_ entries: [Entry]) {
            self.entries = entries
            totalWeight = entries.reduce(0) { $0 + $1.weight }
        }

        /// A place, chosen by weight.
        func choose(_ generator: inout SplitMix64) -> Entry {
            var left = generator.below(totalWeight)
            for entry in entries {
                left -= entry.weight
                if left < 0 { return entry }
            }
            return entries[0]
        }
    }

    /// A place of the everyday ones.
    static func choose(_ generator: inout SplitMix64) -> Entry { everyday.choose(&generator) }

    static let everyday = Shops(shops)

    static func shop(
        _ descriptor: String, _ name: String, _ website: String?, _ category: FinanceCategory,
        channel: TransactionStyle.Channel = .inStore, account: Int = 1, _ cents: ClosedRange<Int>, weight: Int = 2
    ) -> Entry {
        Entry(
            style: style(descriptor, name, website, category, channel: channel), account: account, cents: cents,
            weight: weight)
    }

    static func style(
        _ descriptor: String, _ name: String, _ website: String?, _ category: FinanceCategory,
        channel: TransactionStyle.Channel
    ) -> TransactionStyle {
        let entityID = Identifiers(seed: 0x7A27_A4).plaidID("merchant-\(name)")
        return TransactionStyle(
            name, original: descriptor, merchant: Merchant(name, entityID: entityID, website: website),
            category: category, channel: channel,
            kind: channel == .online ? .digital : channel == .inStore ? .place : .special)
    }

    /// The rows of data/sandbox/shops.tsv.
    static let shopTable = DataTable(DataFile.shopsTsv)
    /// The rows of data/sandbox/bills.tsv.
    static let billTable = DataTable(DataFile.billsTsv)

    static let shops: [Entry] = shopTable.rows.compactMap(Entry.init)
    static let recurring: [Recurring] = billTable.rows.compactMap(Recurring.init)

    /// What a disturbance adds.
    static let disturbance = TransactionStyle(
        "Corner Newsstand", original: "CORNER NEWSSTAND 114",
        category: FinanceCategory("GENERAL_MERCHANDISE", "BOOKSTORES_AND_NEWSSTANDS", .high), channel: .inStore,
        kind: .place)
}

// How rows of the data files are read: `nil` if a row lacks something or has a word that is not known.

extension MerchantTable.Entry {
    init?(row: DataTable.Row) {
        guard let style = MerchantTable.style(row, hasMerchant: true), let account = MerchantTable.account(row),
            let least = row["least"].flatMap({ Int($0) }), let most = row["most"].flatMap({ Int($0) }), least <= most,
            let weight = row["weight"].flatMap({ Int($0) }), weight > 0
        else { return nil }
        self.init(style: style, account: account, cents: least...most, weight: weight)
    }
}

extension MerchantTable.Recurring {
    init?(row: DataTable.Row) {
        guard let merchant = row["merchant"], ["yes", "no"].contains(merchant),
            let style = MerchantTable.style(row, hasMerchant: merchant == "yes"),
            let account = MerchantTable.account(row), let cents = row["cents"].flatMap({ Int($0) }),
            let variation = Int(row["variation"] ?? "0"), variation >= 0
        else { return nil }
        let cadence: MerchantTable.Cadence
        switch (row["cadence"], row["day"].flatMap { Int($0) }) {
        case ("monthly", let day?) where 1...28 ~= day: cadence = .monthly(day: day)
        case ("biweekly", nil): cadence = .biweekly
        default: return nil
        }
        self.init(style: style, account: account, cents: cents, variation: variation, cadence: cadence)
    }
}

extension MerchantTable {
    fileprivate static func account(_ row: DataTable.Row) -> Int? {
        ["checking": 0, "card": 1][row["account"] ?? ""]
    }

    fileprivate static func style(_ row: DataTable.Row, hasMerchant: Bool) -> TransactionStyle? {
        let channels: [String: TransactionStyle.Channel] = ["in_store": .inStore, "online": .online, "other": .other]
        guard let descriptor = row["descriptor"], let name = row["name"], let category = row["category"],
            let detail = row["detail"], let channel = channels[row["channel"] ?? ""],
            let confidence = FinanceCategory.Confidence(rawValue: (row["confidence"] ?? "").uppercased())
        else { return nil }
        var style = style(
            descriptor, name, row["website"], FinanceCategory(category, detail, confidence), channel: channel)
        if !hasMerchant { style.merchant = nil }
        style.paymentMethod = row["method"]
        return style
    }
}
