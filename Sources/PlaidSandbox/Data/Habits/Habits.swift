// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// How much history a dynamic user has.
struct DynamicProfile: Sendable {
    /// The days of everyday shopping, today included.
    var shoppingDays: Int
    /// Posted rows within those days, recurring ones included.
    var postedRows: Int
    /// How far back the recurring payments go.
    var recurringDays: Int
    var pendingRows = 4
}

/// How a test user earns, spends, saves and borrows; its transactions, income and debts are derived from this.
///
/// What Plaid's own users of these names do is not public beyond a sentence each; the habits are ours.
struct Habits: Sendable {
    var profile: DynamicProfile
    var shops = MerchantTable.everyday
    var recurring = MerchantTable.recurring
    /// The checking account and the card come first; `nil` for the everyday ones, whose balances follow from the seed.
    var accounts: [AccountTemplate]?
    /// What a debt of a kind says other than the default one.
    var debts: [LiabilityKind: JSONObject] = [:]
    /// The owners, when they are not the default one.
    var names: [String]?

    /// All that can be asked for.
    private static let long = DynamicProfile(shoppingDays: 730, postedRows: 2_400, recurringDays: 730)

    /// The habits of a user.
    ///
    /// The numbers of user_transactions_dynamic are those of a live capture; the documents give three months for the next
    /// three; the others have two years.
    static func of(_ user: String) -> Habits { table[user] ?? everyday }

    private static let everyday = Habits(profile: long)

    private static let table: [String: Habits] = [
        "user_transactions_dynamic": Habits(
            profile: DynamicProfile(shoppingDays: 29, postedRows: 104, recurringDays: 180)),
        "user_ewa_user": wageAdvances,
        "user_yuppie": yuppie,
        "user_small_business": smallBusiness,
        "user_bank_income": manyIncomes,
        "user_credit_bonus": bonus,
        "user_credit_joint_account": joint,
        "user_credit_profile_excellent": excellent,
        "user_credit_profile_good": good,
        "user_credit_profile_poor": poor,
    ]
}

// How the tables of the users are written.

extension Habits {
    static func checking(_ current: String, available: String? = nil, holder: String = "personal") -> AccountTemplate {
        DefaultAccounts.depository(
            "Plaid Checking", "Plaid Gold Standard 0% Interest Checking", "0000", "checking", available ?? current,
            current, holder)
    }

    static func savings(_ current: String, holder: String = "personal") -> AccountTemplate {
        DefaultAccounts.depository(
            "Plaid Saving", "Plaid Silver Standard 0.1% Interest Saving", "1111", "savings", current, current, holder)
    }

    static func card(_ current: String, available: String, limit: String, holder: String? = nil) -> AccountTemplate {
        AccountTemplate(
            name: holder == "business" ? "Plaid Business Credit Card" : "Plaid Credit Card",
            officialName: "Plaid Diamond 12.5% APR Interest Credit Card", mask: holder == "business" ? "9999" : "3333",
            type: "credit", subtype: "credit card", available: available, current: current, limit: limit,
            holder: holder)
    }

    static func loan(_ name: String, _ mask: String, _ subtype: String, _ current: String) -> AccountTemplate {
        AccountTemplate(
            name: name, officialName: nil, mask: mask, type: "loan", subtype: subtype, available: nil, current: current)
    }

    /// A payment from or to somebody who is no shop.
    static func payment(
        _ name: String, _ original: String, _ category: FinanceCategory, cents: Int, variation: Int = 0,
        account: Int = 0, _ cadence: MerchantTable.Cadence
    ) -> MerchantTable.Recurring {
        MerchantTable.Recurring(
            style: TransactionStyle(
                name, original: original, category: category, channel: .other, kind: .special, paymentMethod: "ACH"),
            account: account, cents: cents, variation: variation, cadence: cadence)
    }

    /// What a company charges each time.
    static func subscription(
        _ descriptor: String, _ name: String, _ website: String?, _ category: FinanceCategory, cents: Int,
        variation: Int = 0, account: Int = 1, _ cadence: MerchantTable.Cadence
    ) -> MerchantTable.Recurring {
        MerchantTable.Recurring(
            style: MerchantTable.style(descriptor, name, website, category, channel: .online), account: account,
            cents: cents, variation: variation, cadence: cadence)
    }

    static func wages(
        _ employer: String, cents: Int, variation: Int = 0, _ cadence: MerchantTable.Cadence
    ) -> MerchantTable.Recurring {
        payment(
            "\(employer) Payroll", "\(employer.uppercased()) PAYROLL PPD ID: 9111111103",
            FinanceCategory("INCOME", "SALARY"), cents: -cents, variation: -variation, cadence)
    }

    /// Some of the everyday places by name, with others beside them.
    static func places(_ names: [String], _ others: [MerchantTable.Entry] = []) -> MerchantTable.Shops {
        MerchantTable.Shops(MerchantTable.shops.filter { names.contains($0.style.name) } + others)
    }

    static let rent = FinanceCategory("RENT_AND_UTILITIES", "RENT", .high)
    static let telephone = FinanceCategory("RENT_AND_UTILITIES", "TELEPHONE")
    static let cardPayment = FinanceCategory("LOAN_PAYMENTS", "CREDIT_CARD_PAYMENT", .high)
    static let studentPayment = FinanceCategory("LOAN_PAYMENTS", "STUDENT_LOAN_PAYMENT", .high)
    static let saving = FinanceCategory("TRANSFER_OUT", "SAVINGS", .high)
}
