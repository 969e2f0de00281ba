// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The schema `TransactionsCategoryRule` of Plaid's OpenAPI document.
public struct TransactionsCategoryRule: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String?
    /// The JSON member `user_id`.
    public let userID: String?
    /// The JSON member `created_at`.
    public let createdAt: Timestamp?
    /// The JSON member `updated_at`.
    public let updatedAt: Timestamp?
    /// The JSON member `pfc_primary_category`.
    public let pfcPrimaryCategory: String?
    /// The JSON member `pfc_detailed_category`.
    public let pfcDetailedCategory: String?
    /// The JSON member `rule_details`.
    public let ruleDetails: TransactionsRuleDetails?

    private static let keys = JSONKeyTable("id", "user_id", "created_at", "updated_at", "pfc_primary_category", "pfc_detailed_category", "rule_details")
    public init(json: inout JSONReader) {
        var id: String?
        var userID: String?
        var createdAt: Timestamp?
        var updatedAt: Timestamp?
        var pfcPrimaryCategory: String?
        var pfcDetailedCategory: String?
        var ruleDetails: TransactionsRuleDetails?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: userID = json.decode()
                case 2: createdAt = json.decode()
                case 3: updatedAt = json.decode()
                case 4: pfcPrimaryCategory = json.decode()
                case 5: pfcDetailedCategory = json.decode()
                case 6: ruleDetails = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id
        self.userID = userID
        self.createdAt = createdAt
        self.updatedAt = updatedAt
        self.pfcPrimaryCategory = pfcPrimaryCategory
        self.pfcDetailedCategory = pfcDetailedCategory
        self.ruleDetails = ruleDetails
    }
}

/// The schema `TransactionsEnrichRequestOptions` of Plaid's OpenAPI document.
public struct TransactionsEnrichRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `include_legacy_category`.
    public var includeLegacyCategory: Bool?
    /// The JSON member `personal_finance_category_version`.
    public var personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        includeLegacyCategory: Bool? = nil,
        personalFinanceCategoryVersion: PersonalFinanceCategoryVersion? = nil
    ) {
        self.includeLegacyCategory = includeLegacyCategory
        self.personalFinanceCategoryVersion = personalFinanceCategoryVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("include_legacy_category", includeLegacyCategory)
        json.field("personal_finance_category_version", personalFinanceCategoryVersion)
        json.endObject()
    }
}

/// The schema `TransactionsGetRequestOptions` of Plaid's OpenAPI document.
public struct TransactionsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `account_ids`.
    public var accountIDs: [AccountID]?
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `offset`.
    public var offset: Int?
    /// The JSON member `include_original_description`.
    public var includeOriginalDescription: Bool?
    /// The JSON member `include_personal_finance_category_beta`.
    public var includePersonalFinanceCategoryBeta: Bool?
    /// The JSON member `include_personal_finance_category`.
    public var includePersonalFinanceCategory: Bool?
    /// The JSON member `include_logo_and_counterparty_beta`.
    public var includeLogoAndCounterpartyBeta: Bool?
    /// The JSON member `personal_finance_category_version`.
    public var personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?
    /// The JSON member `days_requested`.
    public var daysRequested: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil,
        count: Int? = nil,
        offset: Int? = nil,
        includeOriginalDescription: Bool? = nil,
        includePersonalFinanceCategoryBeta: Bool? = nil,
        includePersonalFinanceCategory: Bool? = nil,
        includeLogoAndCounterpartyBeta: Bool? = nil,
        personalFinanceCategoryVersion: PersonalFinanceCategoryVersion? = nil,
        daysRequested: Int? = nil
    ) {
        self.accountIDs = accountIDs
        self.count = count
        self.offset = offset
        self.includeOriginalDescription = includeOriginalDescription
        self.includePersonalFinanceCategoryBeta = includePersonalFinanceCategoryBeta
        self.includePersonalFinanceCategory = includePersonalFinanceCategory
        self.includeLogoAndCounterpartyBeta = includeLogoAndCounterpartyBeta
        self.personalFinanceCategoryVersion = personalFinanceCategoryVersion
        self.daysRequested = daysRequested
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.field("count", count)
        json.field("offset", offset)
        json.field("include_original_description", includeOriginalDescription)
        json.field("include_personal_finance_category_beta", includePersonalFinanceCategoryBeta)
        json.field("include_personal_finance_category", includePersonalFinanceCategory)
        json.field("include_logo_and_counterparty_beta", includeLogoAndCounterpartyBeta)
        json.field("personal_finance_category_version", personalFinanceCategoryVersion)
        json.field("days_requested", daysRequested)
        json.endObject()
    }
}

/// The schema `TransactionsRecurringGetRequestOptions` of Plaid's OpenAPI document.
public struct TransactionsRecurringGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `include_personal_finance_category`.
    public var includePersonalFinanceCategory: Bool?
    /// The JSON member `personal_finance_category_version`.
    public var personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        includePersonalFinanceCategory: Bool? = nil,
        personalFinanceCategoryVersion: PersonalFinanceCategoryVersion? = nil
    ) {
        self.includePersonalFinanceCategory = includePersonalFinanceCategory
        self.personalFinanceCategoryVersion = personalFinanceCategoryVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("include_personal_finance_category", includePersonalFinanceCategory)
        json.field("personal_finance_category_version", personalFinanceCategoryVersion)
        json.endObject()
    }
}

/// The schema `TransactionsRuleDetails` of Plaid's OpenAPI document.
public struct TransactionsRuleDetails: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// The JSON member `field`.
    public var field: TransactionsRuleField
    /// The JSON member `type`.
    public var type: TransactionsRuleType
    /// The JSON member `query`.
    public var query: String

    /// Creates a value; omitted members are not sent.
    public init(
        field: TransactionsRuleField,
        type: TransactionsRuleType,
        query: String
    ) {
        self.field = field
        self.type = type
        self.query = query
    }

    private static let keys = JSONKeyTable("field", "type", "query")
    public init(json: inout JSONReader) {
        var field: TransactionsRuleField?
        var type: TransactionsRuleType?
        var query: String?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: field = json.decode()
                case 1: type = json.decode()
                case 2: query = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.field = field ?? json.missing("TransactionsRuleDetails.field")
        self.type = type ?? json.missing("TransactionsRuleDetails.type")
        self.query = query ?? json.missing("TransactionsRuleDetails.query")
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("field", field)
        json.field("type", type)
        json.field("query", query)
        json.endObject()
    }
}

/// The schema `TransactionsSyncRequestOptions` of Plaid's OpenAPI document.
public struct TransactionsSyncRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `include_original_description`.
    public var includeOriginalDescription: Bool?
    /// The JSON member `include_personal_finance_category`.
    public var includePersonalFinanceCategory: Bool?
    /// The JSON member `include_logo_and_counterparty_beta`.
    public var includeLogoAndCounterpartyBeta: Bool?
    /// The JSON member `personal_finance_category_version`.
    public var personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?
    /// The JSON member `days_requested`.
    public var daysRequested: Int?
    /// The JSON member `account_id`.
    public var accountID: AccountID?

    /// Creates a value; omitted members are not sent.
    public init(
        includeOriginalDescription: Bool? = nil,
        includePersonalFinanceCategory: Bool? = nil,
        includeLogoAndCounterpartyBeta: Bool? = nil,
        personalFinanceCategoryVersion: PersonalFinanceCategoryVersion? = nil,
        daysRequested: Int? = nil,
        accountID: AccountID? = nil
    ) {
        self.includeOriginalDescription = includeOriginalDescription
        self.includePersonalFinanceCategory = includePersonalFinanceCategory
        self.includeLogoAndCounterpartyBeta = includeLogoAndCounterpartyBeta
        self.personalFinanceCategoryVersion = personalFinanceCategoryVersion
        self.daysRequested = daysRequested
        self.accountID = accountID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("include_original_description", includeOriginalDescription)
        json.field("include_personal_finance_category", includePersonalFinanceCategory)
        json.field("include_logo_and_counterparty_beta", includeLogoAndCounterpartyBeta)
        json.field("personal_finance_category_version", personalFinanceCategoryVersion)
        json.field("days_requested", daysRequested)
        json.field("account_id", accountID)
        json.endObject()
    }
}

/// The schema `UserDataOverview` of Plaid's OpenAPI document.
public struct UserDataOverview: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `transaction_count`.
    public let transactionCount: Int
    /// The JSON member `oldest_transaction_date`.
    public let oldestTransactionDate: CalendarDate?
    /// The JSON member `newest_transaction_date`.
    public let newestTransactionDate: CalendarDate?
    /// The JSON member `days_available`.
    public let daysAvailable: Int
    /// The JSON member `total_outflows`.
    public let totalOutflows: Decimal
    /// The JSON member `total_inflows`.
    public let totalInflows: Decimal

    private static let keys = JSONKeyTable("transaction_count", "oldest_transaction_date", "newest_transaction_date", "days_available", "total_outflows", "total_inflows")
    public init(json: inout JSONReader) {
        var transactionCount: Int?
        var oldestTransactionDate: CalendarDate?
        var newestTransactionDate: CalendarDate?
        var daysAvailable: Int?
        var totalOutflows: Decimal?
        var totalInflows: Decimal?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionCount = json.decode()
                case 1: oldestTransactionDate = json.decode()
                case 2: newestTransactionDate = json.decode()
                case 3: daysAvailable = json.decode()
                case 4: totalOutflows = json.decode()
                case 5: totalInflows = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionCount = transactionCount ?? json.missing("UserDataOverview.transaction_count")
        self.oldestTransactionDate = oldestTransactionDate
        self.newestTransactionDate = newestTransactionDate
        self.daysAvailable = daysAvailable ?? json.missing("UserDataOverview.days_available")
        self.totalOutflows = totalOutflows ?? json.missing("UserDataOverview.total_outflows")
        self.totalInflows = totalInflows ?? json.missing("UserDataOverview.total_inflows")
    }
}
