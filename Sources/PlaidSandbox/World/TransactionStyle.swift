// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What a transaction looks like apart from its amount and dates: the part that recurs.
struct TransactionStyle: Sendable {
    var name: String
    var originalDescription: String?
    var merchant: Merchant?
    var category: FinanceCategory
    var channel: Channel
    var kind: Kind
    var paymentMethod: String?
    var storeNumber: String?
    var checkNumber: String?
    /// Who stands between the payer and the merchant.
    var intermediary: EnrichTable.Intermediary?

    init(
        _ name: String, original: String? = nil, merchant: Merchant? = nil, category: FinanceCategory,
        channel: Channel, kind: Kind, paymentMethod: String? = nil, storeNumber: String? = nil
    ) {
        self.name = name
        originalDescription = original
        self.merchant = merchant
        self.category = category
        self.channel = channel
        self.kind = kind
        self.paymentMethod = paymentMethod
        self.storeNumber = storeNumber
    }

    /// The `payment_channel`.
    enum Channel: String, Sendable {
        case online
        case inStore = "in store"
        case other
    }

    /// The `transaction_type`.
    enum Kind: String, Sendable {
        case digital
        case place
        case special
        case unresolved
    }
}

/// A merchant as transactions name it.
struct Merchant: Sendable {
    var name: String
    var entityID: String?
    var website: String?
    var logo: String?

    init(_ name: String, entityID: String? = nil, website: String? = nil, logo: String? = nil) {
        self.name = name
        self.entityID = entityID
        self.website = website
        self.logo = logo
    }

    var logoURL: String? { logo.map { "https://plaid-merchant-logos.plaid.com/\($0).png" } }
}

/// A personal finance category, in both versions of Plaid's taxonomy.
struct FinanceCategory: Sendable {
    var primary: String
    var detailed: String
    var confidence: Confidence
    private let earlier: (primary: String, detailed: String)?

    /// - Parameters:
    ///   - suffix: What follows the primary category in the detailed one.
    ///   - earlier: Primary category and suffix in version 1, where they are known to differ.
    init(_ primary: String, _ suffix: String, _ confidence: Confidence = .veryHigh, earlier: (String, String)? = nil) {
        self.primary = primary
        detailed = "\(primary)_\(suffix)"
        self.confidence = confidence
        self.earlier = earlier.map { ($0.0, "\($0.0)_\($0.1)") }
    }

    enum Confidence: String, Sendable {
        case veryHigh = "VERY_HIGH"
        case high = "HIGH"
        case medium = "MEDIUM"
        case low = "LOW"
    }

    /// The category's names in version 1 of the taxonomy.
    var version1: (primary: String, detailed: String) {
        if let earlier { return earlier }
        if let names = Self.renamed[detailed] { return names }
        return primary == "LOAN_DISBURSEMENTS"
            ? ("TRANSFER_IN", "TRANSFER_IN_CASH_ADVANCES_AND_LOANS") : (primary, detailed)
    }

    private static let renamed: [String: (String, String)] = [
        "INCOME_SALARY": ("INCOME", "INCOME_WAGES"),
        "INCOME_OTHER": ("INCOME", "INCOME_OTHER_INCOME"),
        "INCOME_GIG_ECONOMY": ("INCOME", "INCOME_OTHER_INCOME"),
        "INCOME_RENTAL": ("INCOME", "INCOME_OTHER_INCOME"),
        "BANK_FEES_LATE_FEES": ("BANK_FEES", "BANK_FEES_OTHER_BANK_FEES"),
        "BANK_FEES_CASH_ADVANCE": ("BANK_FEES", "BANK_FEES_OTHER_BANK_FEES"),
        "LOAN_PAYMENTS_CASH_ADVANCES": ("LOAN_PAYMENTS", "LOAN_PAYMENTS_OTHER_PAYMENT"),
        "LOAN_PAYMENTS_EWA": ("LOAN_PAYMENTS", "LOAN_PAYMENTS_OTHER_PAYMENT"),
        "TRANSFER_IN_WIRE": ("TRANSFER_IN", "TRANSFER_IN_ACCOUNT_TRANSFER"),
        "TRANSFER_OUT_WIRE": ("TRANSFER_OUT", "TRANSFER_OUT_ACCOUNT_TRANSFER"),
        "OTHER_OTHER": ("GENERAL_SERVICES", "GENERAL_SERVICES_OTHER_GENERAL_SERVICES"),
    ]
}
