// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON

/// A user that a client wrote in JSON (`user_custom`).
///
/// What the client left out is filled in from the seed when the Item is created, in days from that day.
struct CustomUser: Sendable, Codable {
    var accounts: [AccountTemplate]
    var transactions: [Entry]
    /// What the accounts have beside balances and rows, by their index; left out when there is nothing.
    var details: [Int: CustomDetails]?
    var seed: String?
    /// The day of the Item's creation, which balances are of.
    ///
    /// `nil` for accounts whose balances do not move.
    var createdOn: Day?
    /// Whether all dates are moved when the Item is made.
    var rollsDatesForward: Bool?

    /// A transaction of one of the accounts.
    struct Entry: Sendable, Codable {
        var account: Int
        var transaction: Ledger.CustomTransaction
    }

    init(accounts: [AccountTemplate], transactions: [Entry]) {
        self.accounts = accounts
        self.transactions = transactions
    }

    static let accountLimit = 10
    static let transactionLimit = 250
}

/// What an account of a user of a client's own has beside its balances and transactions.
struct CustomDetails: Sendable, Codable {
    var holdings: [CustomHolding] = []
    var investments: [CustomInvestment] = []
    var liability: CustomLiability?
    var inflow: InflowModel?
    /// `paystubs` and `w2s` as the client wrote them.
    var income: JSONObject?
    /// Whether the balance, or the rows, are to be made up.
    var lacksBalance = false
    var lacksTransactions = false
}

extension CustomUser {
    /// Reads `seed` and `override_accounts`.
    init(_ root: CustomReader) throws(SandboxError) {
        self.init(accounts: [], transactions: [])
        seed = try root.text("seed")
        if try root.flag("roll_dates_forward") == true { rollsDatesForward = true }
        let overrides = try root.list("override_accounts") ?? []
        guard overrides.count <= Self.accountLimit else {
            throw .invalidField("override_accounts must have at most \(Self.accountLimit) accounts")
        }
        var details: [Int: CustomDetails] = [:]
        for (index, override) in overrides.enumerated() {
            let account = try CustomAccount(override, index: index)
            accounts.append(account.template)
            details[index] = account.details
            transactions += account.transactions.map { Entry(account: index, transaction: $0) }
        }
        guard transactions.count <= Self.transactionLimit else {
            throw .invalidField("override_accounts must have at most \(Self.transactionLimit) transactions in all")
        }
        // The documents say that one name goes for the whole Item.
        if let names = accounts.lazy.compactMap(\.owner).first?.names {
            for index in accounts.indices { accounts[index].owner?.names = names }
        }
        self.details = details
    }

    func details(_ index: Int) -> CustomDetails? { details?[index] }
}

extension Ledger.CustomTransaction {
    /// Reads one from JSON; `nil` when a member is missing or is not what it should be.
    init?(_ json: JSONValue) {
        guard let transacted = json["date_transacted"]?.stringValue.flatMap(Day.init(_:)),
            let posted = json["date_posted"]?.stringValue.flatMap(Day.init(_:)),
            let amount = json["amount"]?.decimalValue, let description = json["description"]?.stringValue
        else { return nil }
        let code = (json["iso_currency_code"] ?? json["currency"])?.stringValue
        guard code.map(CurrencyCode.isOfISO4217) ?? true else { return nil }
        self.init(
            transacted: transacted, posted: posted, amount: amount, description: description, currency: code)
    }

    /// Reads a transaction of `override_accounts`.
    init(_ reader: CustomReader, currency: String?) throws(SandboxError) {
        self.init(
            transacted: try reader.required("date_transacted", reader.day("date_transacted")),
            posted: try reader.required("date_posted", reader.day("date_posted")),
            amount: try reader.required("amount", reader.number("amount")),
            description: try reader.required("description", reader.text("description")),
            currency: try reader.currency() ?? currency)
    }
}

/// How the rows that a client wrote look.
enum CustomStyle {
    static func style(_ transaction: Ledger.CustomTransaction) -> TransactionStyle {
        EnrichTable.style(transaction.description, isInflow: transaction.amount < 0)
    }

    /// How a payment of an inflow model looks: an income, or what is paid on a debt.
    static func style(_ transaction: Ledger.CustomTransaction, of model: InflowModel?, in account: AccountTemplate)
        -> TransactionStyle
    {
        var style = style(transaction)
        if model?.kind == .income {
            if style.category.primary != "INCOME" { style.category = income }
        } else {
            style.category = payments[account.subtype ?? ""] ?? otherPayment
        }
        return style
    }

    private static let income = FinanceCategory("INCOME", "OTHER", .low)
    private static let otherPayment = FinanceCategory("LOAN_PAYMENTS", "OTHER_PAYMENT", .high)
    private static let payments = [
        "credit card": ("LOAN_PAYMENTS", "CREDIT_CARD_PAYMENT"), "paypal": ("LOAN_PAYMENTS", "CREDIT_CARD_PAYMENT"),
        "mortgage": ("LOAN_PAYMENTS", "MORTGAGE_PAYMENT"), "student": ("LOAN_PAYMENTS", "STUDENT_LOAN_PAYMENT"),
        "auto": ("LOAN_PAYMENTS", "CAR_PAYMENT"),
    ].mapValues { FinanceCategory($0.0, $0.1, .high) }
}
