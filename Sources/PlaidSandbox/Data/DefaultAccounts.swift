// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// An account as a persona has it; ids and the currency come with the Item.
struct AccountTemplate: Sendable, Codable {
    var name: String
    var officialName: String?
    var mask: String
    var type: String
    var subtype: String?
    var available: String?
    var current: String?
    var limit: String?
    var holder: String?
    var currency: String?
    var accountNumber: String?
    var routingNumber: String?
    var wireRoutingNumber: String?
    var foreignNumbers: ForeignNumbers?
    /// How the available balance of a client's own account moves; `nil` for those whose balances stay.
    var balanceRule: BalanceRule?
    var owner: Owner?
    /// The annual percentage yield, in per cent; `nil` where the bank tells none.
    var apy: String?

    init(
        name: String, officialName: String?, mask: String, type: String, subtype: String?, available: String?,
        current: String?, limit: String? = nil, holder: String? = nil, apy: String? = nil
    ) {
        self.name = name
        self.officialName = officialName
        self.mask = mask
        self.type = type
        self.subtype = subtype
        self.available = available
        self.current = current
        self.limit = limit
        self.holder = holder
        self.apy = apy
    }

    enum BalanceRule: String, Sendable, Codable {
        case follows
        case fixed
        case unknown
    }

    /// Whether the account has numbers for payments.
    var hasNumbers: Bool {
        type == "depository" && ["checking", "savings", "cash management"].contains(subtype)
    }
}

/// The default accounts.
enum DefaultAccounts {
    static let good: [AccountTemplate] = [
        depository(
            "Plaid Checking", "Plaid Gold Standard 0% Interest Checking", "0000", "checking", "100", "110", "personal",
            apy: "0"),
        depository(
            "Plaid Saving", "Plaid Silver Standard 0.1% Interest Saving", "1111", "savings", "200", "210", "personal",
            apy: "0.1"),
        depository("Plaid CD", "Plaid Bronze Standard 0.2% Interest CD", "2222", "cd", nil, "1000", apy: "0.2"),
        AccountTemplate(
            name: "Plaid Credit Card", officialName: "Plaid Diamond 12.5% APR Interest Credit Card", mask: "3333",
            type: "credit", subtype: "credit card", available: nil, current: "410", limit: "2000"),
        depository(
            "Plaid Money Market", "Plaid Platinum Standard 1.85% Interest Money Market", "4444", "money market",
            "43200", "43200", apy: "1.85"),
        AccountTemplate(
            name: "Plaid IRA", officialName: nil, mask: "5555", type: "investment", subtype: "ira", available: nil,
            current: "320.76"),
        AccountTemplate(
            name: "Plaid 401k", officialName: nil, mask: "6666", type: "investment", subtype: "401k", available: nil,
            current: "23631.9805"),
        AccountTemplate(
            name: "Plaid Student Loan", officialName: nil, mask: "7777", type: "loan", subtype: "student",
            available: nil, current: "65262", holder: "personal"),
        AccountTemplate(
            name: "Plaid Mortgage", officialName: nil, mask: "8888", type: "loan", subtype: "mortgage", available: nil,
            current: "56302.06"),
        depository("Plaid HSA", "Plaid Cares Health Savings Account", "9001", "hsa", "6009", "6009"),
        depository(
            "Plaid Cash Management", "Plaid Growth Cash Management", "9002", "cash management", "12060", "12060"),
        AccountTemplate(
            name: "Plaid Auto Loan", officialName: nil, mask: "9003", type: "loan", subtype: "auto", available: nil,
            current: "23211.33"),
        AccountTemplate(
            name: "Plaid Home Equity Line of Credit", officialName: nil, mask: "9004", type: "loan",
            subtype: "home equity", available: "47647.5", current: "13500.5", limit: "61148"),
        AccountTemplate(
            name: "Plaid Business Credit Card", officialName: "Plaid Platinum Small Business Credit Card", mask: "9999",
            type: "credit", subtype: "credit card", available: "4980", current: "5020", limit: "10000",
            holder: "business"),
    ]

    /// A checking account and a credit card; the balances follow from the seed.
    static func dynamic(_ identifiers: Identifiers) -> [AccountTemplate] {
        var generator = identifiers.generator("balances")
        let checking = generator.within(120_000...940_000)
        let debt = generator.within(25_000...310_000)
        let limit = 1_000_000
        return [
            depository(
                "Plaid Checking", "Plaid Gold Standard 0% Interest Checking", "0000", "checking",
                text(checking - 8_450),
                text(checking), "personal"),
            AccountTemplate(
                name: "Plaid Credit Card", officialName: "Plaid Diamond 12.5% APR Interest Credit Card", mask: "3333",
                type: "credit", subtype: "credit card", available: text(limit - debt), current: text(debt),
                limit: text(limit)),
        ]
    }

    /// user_limited_purpose_checking: an account for rent and mortgage payments only, whose balance is unknown.
    static let limitedPurpose = AccountTemplate(
        name: "Plaid Limited Purpose Checking", officialName: nil, mask: "0000", type: "depository",
        subtype: "limited purpose checking", available: nil, current: nil)

    static func depository(
        _ name: String, _ officialName: String, _ mask: String, _ subtype: String, _ available: String?,
        _ current: String, _ holder: String? = nil, apy: String? = nil
    ) -> AccountTemplate {
        AccountTemplate(
            name: name, officialName: officialName, mask: mask, type: "depository", subtype: subtype,
            available: available, current: current, holder: holder, apy: apy)
    }

    private static func text(_ cents: Int) -> String {
        cents % 100 == 0 ? "\(cents / 100)" : "\(cents / 100).\(Day.padded(cents % 100, 2))"
    }
}
