// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Recognises merchants and categories in the descriptions that banks print: from the merchants of the default data, a few
/// more, and words that tell a category.
///
/// `/transactions/enrich` and the rows of custom users both read it, so that they agree on every text.
enum EnrichTable {
    /// What a description tells.
    struct Match: Sendable {
        var style: TransactionStyle
        /// Who stands between the payer and the merchant.
        var intermediary: Intermediary?
    }

    /// A company that others sell or are paid through.
    struct Intermediary: Sendable {
        var merchant: Merchant
        /// The `type` of the contract's counterparties.
        var type: String
    }

    static func match(_ description: String, isInflow: Bool, code: String?) -> Match {
        let words = WordText(description, keeping: "&", joinsAtApostrophes: true)
        let intermediary = words.first(of: intermediaryWords).map { intermediaries[$0].intermediary }
        if let style = printed[description] ?? words.first(of: merchantWords).map({ merchants[$0].style }) {
            // Somebody who sells through nobody but himself is the merchant.
            return Match(
                style: style, intermediary: style.merchant?.name == intermediary?.merchant.name ? nil : intermediary)
        }
        if let standard = standard[description], standard.isInflow == isInflow {
            return Match(style: standard.style, intermediary: intermediary)
        }
        let keyword =
            isInflow
            ? words.first(of: inflowWords).map { inflowKeywords[$0] }
            : words.first(of: outflowWords).map { outflowKeywords[$0] }
        let category =
            keyword?.category
            ?? code.flatMap { codes[$0] } ?? (isInflow ? otherIncome : otherSpending)
        return Match(
            style: TransactionStyle(description, category: category, channel: .other, kind: .unresolved),
            intermediary: intermediary)
    }

    /// How a row with a description looks.
    ///
    /// It keeps its text as its name, unless the text is what a shop of the table prints to the letter.
    static func style(_ description: String, isInflow: Bool) -> TransactionStyle {
        let match = match(description, isInflow: isInflow, code: nil)
        var style = match.style
        style.name = printed[description]?.name ?? description
        style.originalDescription = description
        style.intermediary = match.intermediary
        style.storeNumber = storeNumber(in: description)
        style.checkNumber = checkNumber(in: description)
        return style
    }

    /// The 1700 of `WM SUPERCENTER #1700`.
    static func storeNumber(in description: String) -> String? { number(after: "#", in: description) }

    /// The 1044 of `CHECK 1044`.
    static func checkNumber(in description: String) -> String? {
        number(after: "CHECK ", in: description.uppercased())
    }

    /// The digits that follow a word.
    private static func number(after word: String, in text: String) -> String? {
        let bytes = text.utf8
        guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: word.utf8) }) else { return nil }
        let digits = bytes[start...].dropFirst(word.utf8.count).prefix { (0x30...0x39).contains($0) }
        return digits.isEmpty ? nil : String(decoding: digits, as: UTF8.self)
    }

    /// The shops by what they print to the letter, which need not begin with their names.
    private static let printed = Dictionary(
        MerchantTable.shops.map { ($0.style.originalDescription ?? $0.style.name, $0.style) },
        uniquingKeysWith: { first, _ in first })

    /// The rows of the default data that name no merchant of the table, by their texts.
    private static let standard = Dictionary(
        (0..<GoodCycle.length).flatMap { GoodCycle.rows(on: Day(rawValue: $0)) }.map { row in
            (row.style.originalDescription ?? row.style.name, (style: row.style, isInflow: row.amount < 0))
        }, uniquingKeysWith: { first, _ in first })

    /// The letters of a text in upper case, words apart by one space.
    private static func words(_ text: String) -> String {
        WordText(text, keeping: "&", joinsAtApostrophes: true).text
    }

    private static let intermediaryWords = WordPhrases(intermediaries.map(\.words), isWhole: true)
    private static let merchantWords = WordPhrases(merchants.map(\.words))
    private static let inflowKeywords = keywords.filter(\.isInflow)
    private static let inflowWords = WordPhrases(inflowKeywords.map(\.word))
    private static let outflowKeywords = keywords.filter { !$0.isInflow }
    private static let outflowWords = WordPhrases(outflowKeywords.map(\.word))

    private static let otherIncome = FinanceCategory("TRANSFER_IN", "OTHER_TRANSFER_IN", .low)
    private static let otherSpending = FinanceCategory("GENERAL_MERCHANDISE", "OTHER_GENERAL_MERCHANDISE", .low)

    /// The longest words first, so that they win.
    private static let merchants: [(words: String, style: TransactionStyle)] = {
        let known = MerchantTable.shops.map(\.style) + MerchantTable.recurring.map(\.style)
        var table: [(words: String, style: TransactionStyle)] = []
        for style in known + more where style.merchant != nil {
            let name = words(style.merchant?.name ?? "")
            table.append((name, style))
            // Banks leave an article out.
            if name.hasPrefix("THE ") { table.append((String(name.dropFirst(4)), style)) }
            // What the bank prints often abbreviates the name; its first two words are enough.
            let printed = words(style.originalDescription ?? "").split(separator: " ").filter { $0.utf8.count > 1 }
            if printed.count > 1 { table.append((printed.prefix(2).joined(separator: " "), style)) }
        }
        return table.enumerated().filter { !$0.element.words.isEmpty }
            .sorted {
                (-$0.element.words.utf8.count, $0.offset) < (-$1.element.words.utf8.count, $1.offset)
            }
            .map(\.element)
    }()

    private static func style(
        _ name: String, _ entityID: String?, _ website: String, logo: String? = nil, printed: String? = nil,
        _ category: FinanceCategory, _ channel: TransactionStyle.Channel = .inStore
    ) -> TransactionStyle {
        TransactionStyle(
            name, original: printed,
            merchant: Merchant(
                name, entityID: entityID ?? Identifiers(seed: 0x7A27_A4).plaidID("merchant-\(name)"), website: website,
                logo: logo),
            category: category, channel: channel, kind: channel == .online ? .digital : .place)
    }

    private static let fastFood = FinanceCategory("FOOD_AND_DRINK", "FAST_FOOD")

    private static let more: [TransactionStyle] = [
        style(
            "Uber", "eyg8o776k0QmNgVpAmaQj4WgzW9Qzo6O51gdd", "uber.com", logo: "uber_1060",
            FinanceCategory("TRANSPORTATION", "TAXIS_AND_RIDE_SHARES"), .online),
        style(
            "United Airlines", "NKDjqyAdQQzpyeD8qpLnX0D6yvLe2KYKYYzQ4", "united.com", logo: "united_airlines_1065",
            FinanceCategory("TRAVEL", "FLIGHTS")),
        style(
            "McDonald's", "vzWXDWBjB06j5BJoD3Jo84OJZg7JJzmqOZA22", "mcdonalds.com", logo: "mcdonalds_619", fastFood),
        style(
            "Starbucks", "NZAJQ5wYdo1W1p39X5q5gpb15OMe39pj4pJBb", "starbucks.com", logo: "starbucks_956",
            FinanceCategory("FOOD_AND_DRINK", "COFFEE")),
        style(
            "Burger King", "mVrw538wamwdm22mK8jqpp7qd5br0eeV9o4a1", "burgerking.com", logo: "burger_king_155",
            fastFood),
        style(
            "Burger King", "mVrw538wamwdm22mK8jqpp7qd5br0eeV9o4a1", "burgerking.com", logo: "burger_king_155",
            printed: "DOORDASH BURGERKIN", fastFood, .online),
        style("KFC", "3LmdknrdwVy9vm0dqj417rLKeJXW7veV7eb2e", "kfc.com", logo: "kfc_546", fastFood),
        style("Costco", nil, "costco.com", FinanceCategory("GENERAL_MERCHANDISE", "SUPERSTORES")),
        style("Safeway", nil, "safeway.com", FinanceCategory("FOOD_AND_DRINK", "GROCERIES")),
        style("Apple", nil, "apple.com", FinanceCategory("GENERAL_MERCHANDISE", "ELECTRONICS"), .online),
        style("Airbnb", nil, "airbnb.com", FinanceCategory("TRAVEL", "LODGING"), .online),
        style("Uber Eats", nil, "ubereats.com", FinanceCategory("FOOD_AND_DRINK", "RESTAURANT"), .online),
        style("Dunkin'", nil, "dunkindonuts.com", FinanceCategory("FOOD_AND_DRINK", "COFFEE")),
        style("Lowe's", nil, "lowes.com", FinanceCategory("HOME_IMPROVEMENT", "HARDWARE")),
        style("AT&T", nil, "att.com", FinanceCategory("RENT_AND_UTILITIES", "TELEPHONE"), .online),
        style("T-Mobile", nil, "t-mobile.com", FinanceCategory("RENT_AND_UTILITIES", "TELEPHONE"), .online),
        style("GEICO", nil, "geico.com", FinanceCategory("GENERAL_SERVICES", "INSURANCE"), .online),
        style("State Farm", nil, "statefarm.com", FinanceCategory("GENERAL_SERVICES", "INSURANCE"), .online),
        style(
            "Delta Air Lines", nil, "delta.com", printed: "DELTA AIR", FinanceCategory("TRAVEL", "FLIGHTS"), .online),
        style("American Airlines", nil, "aa.com", FinanceCategory("TRAVEL", "FLIGHTS"), .online),
        style("Southwest Airlines", nil, "southwest.com", FinanceCategory("TRAVEL", "FLIGHTS"), .online),
    ]

    private static let intermediaries: [(words: String, intermediary: Intermediary)] = [
        ("DOORDASH", "DoorDash", "doordash.com", "marketplace"), ("ETSY", "Etsy", "etsy.com", "marketplace"),
        ("EBAY", "eBay", "ebay.com", "marketplace"), ("SQ", "Square", "squareup.com", "payment_terminal"),
        ("TST", "Toast", "toasttab.com", "payment_terminal"), ("PAYPAL", "PayPal", "paypal.com", "payment_app"),
        ("VENMO", "Venmo", "venmo.com", "payment_app"), ("CASH APP", "Cash App", "cash.app", "payment_app"),
        ("ZELLE", "Zelle", "zellepay.com", "payment_app"),
    ].map { words, name, website, type in
        let entityID = Identifiers(seed: 0x7A27_A4).plaidID("merchant-\(name)")
        return (words, Intermediary(merchant: Merchant(name, entityID: entityID, website: website), type: type))
    }

    /// Beginnings of words; those with a space at their end are whole words, for others begin with them.
    private static let keywords: [(word: String, isInflow: Bool, category: FinanceCategory)] = [
        ("PAYROLL", true, "INCOME", "SALARY"), ("SALARY", true, "INCOME", "SALARY"),
        ("DIRECT DEP", true, "INCOME", "SALARY"), ("DIR DEP", true, "INCOME", "SALARY"),
        ("PAYCHECK", true, "INCOME", "SALARY"), ("WAGES", true, "INCOME", "SALARY"),
        ("INTRST", true, "INCOME", "INTEREST_EARNED"),
        ("SOCIAL SECURITY", true, "INCOME", "RETIREMENT_PENSION"),
        ("UNEMPLOYMENT", true, "INCOME", "UNEMPLOYMENT"), ("CHILD SUPPORT", true, "INCOME", "CHILD_SUPPORT"),
        ("DIVIDEND", true, "INCOME", "DIVIDENDS"), ("INTEREST", true, "INCOME", "INTEREST_EARNED"),
        ("TAX REF", true, "INCOME", "TAX_REFUND"), ("PENSION", true, "INCOME", "RETIREMENT_PENSION"),
        ("WIRE ", true, "TRANSFER_IN", "WIRE"), ("DEPOSIT", true, "TRANSFER_IN", "DEPOSIT"),
        ("TRANSFER", true, "TRANSFER_IN", "ACCOUNT_TRANSFER"), ("OVERDRAFT", false, "BANK_FEES", "OVERDRAFT_FEES"),
        ("ATM FEE", false, "BANK_FEES", "ATM_FEES"), ("LATE FEE", false, "BANK_FEES", "LATE_FEES"),
        ("INTEREST", false, "BANK_FEES", "INTEREST_CHARGE"), ("FEE ", false, "BANK_FEES", "OTHER_BANK_FEES"),
        ("FEES ", false, "BANK_FEES", "OTHER_BANK_FEES"),
        ("ATM ", false, "TRANSFER_OUT", "WITHDRAWAL"), ("WITHDRAW", false, "TRANSFER_OUT", "WITHDRAWAL"),
        ("WIRE ", false, "TRANSFER_OUT", "WIRE"), ("TRANSFER", false, "TRANSFER_OUT", "ACCOUNT_TRANSFER"),
        ("MORTGAGE", false, "LOAN_PAYMENTS", "MORTGAGE_PAYMENT"),
        ("CARD PAYMENT", false, "LOAN_PAYMENTS", "CREDIT_CARD_PAYMENT"), ("RENT ", false, "RENT_AND_UTILITIES", "RENT"),
        ("RENTAL CAR", false, "TRAVEL", "RENTAL_CARS"), ("CAR RENTAL", false, "TRAVEL", "RENTAL_CARS"),
        ("GYM ", false, "PERSONAL_CARE", "GYMS_AND_FITNESS_CENTERS"),
        ("ELECTRIC", false, "RENT_AND_UTILITIES", "GAS_AND_ELECTRICITY"),
        ("INSURANCE", false, "GENERAL_SERVICES", "INSURANCE"), ("PARKING", false, "TRANSPORTATION", "PARKING"),
        ("COFFEE", false, "FOOD_AND_DRINK", "COFFEE"), ("RESTAURANT", false, "FOOD_AND_DRINK", "RESTAURANT"),
        ("PHARMACY", false, "MEDICAL", "PHARMACIES_AND_SUPPLEMENTS"), ("HOTEL", false, "TRAVEL", "LODGING"),
        ("CREDIT CARD", false, "LOAN_PAYMENTS", "CREDIT_CARD_PAYMENT"),
        ("STUDENT LOAN", false, "LOAN_PAYMENTS", "STUDENT_LOAN_PAYMENT"),
        ("AUTO LOAN", false, "LOAN_PAYMENTS", "CAR_PAYMENT"), ("CAR PAYMENT", false, "LOAN_PAYMENTS", "CAR_PAYMENT"),
        ("GAS STATION", false, "TRANSPORTATION", "GAS"), ("GROCER", false, "FOOD_AND_DRINK", "GROCERIES"),
    ].map { ($0.0, $0.1, FinanceCategory($0.2, $0.3, .medium)) }

    /// Merchant category codes.
    private static let codes: [String: FinanceCategory] = [
        "4111": ("TRANSPORTATION", "PUBLIC_TRANSIT"), "4121": ("TRANSPORTATION", "TAXIS_AND_RIDE_SHARES"),
        "4511": ("TRAVEL", "FLIGHTS"), "4814": ("RENT_AND_UTILITIES", "TELEPHONE"),
        "4900": ("RENT_AND_UTILITIES", "OTHER_UTILITIES"), "5311": ("GENERAL_MERCHANDISE", "DEPARTMENT_STORES"),
        "5411": ("FOOD_AND_DRINK", "GROCERIES"), "5541": ("TRANSPORTATION", "GAS"), "5542": ("TRANSPORTATION", "GAS"),
        "5732": ("GENERAL_MERCHANDISE", "ELECTRONICS"), "5812": ("FOOD_AND_DRINK", "RESTAURANT"),
        "5813": ("FOOD_AND_DRINK", "BEER_WINE_AND_LIQUOR"), "5814": ("FOOD_AND_DRINK", "FAST_FOOD"),
        "5912": ("MEDICAL", "PHARMACIES_AND_SUPPLEMENTS"), "7011": ("TRAVEL", "LODGING"),
        "7523": ("TRANSPORTATION", "PARKING"), "8021": ("MEDICAL", "DENTAL_CARE"),
    ].mapValues { FinanceCategory($0.0, $0.1, .high) }
}
