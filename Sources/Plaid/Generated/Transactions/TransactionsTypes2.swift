// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import FoundationEssentials
public import PlaidJSON
public import PlaidTypes

/// The type of ``ProcessorTransactionsRecurringGetRequest/options`` and ``TransactionsRecurringGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsrecurringget).
public struct TransactionsRecurringGetRequestOptions: JSONEncodable, RedactedDescription {
    /// Whether to return categories.
    ///
    /// The default is `false`.
    @available(*, deprecated, message: "Categories are always returned.")
    public var includePersonalFinanceCategory: Bool? { get { deprecatedIncludePersonalFinanceCategory } set { deprecatedIncludePersonalFinanceCategory = newValue } }
    private var deprecatedIncludePersonalFinanceCategory: Bool?
    /// The version of the taxonomy of categories.
    ///
    /// Choose one explicitly: what is returned without it depends on when you began to use Plaid.
    public var personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?

    /// Creates a value; omitted members are not sent.
    public init(
        includePersonalFinanceCategory: Bool? = nil,
        personalFinanceCategoryVersion: PersonalFinanceCategoryVersion? = nil
    ) {
        self.deprecatedIncludePersonalFinanceCategory = includePersonalFinanceCategory
        self.personalFinanceCategoryVersion = personalFinanceCategoryVersion
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("include_personal_finance_category", deprecatedIncludePersonalFinanceCategory)
        json.field("personal_finance_category_version", personalFinanceCategoryVersion)
        json.endObject()
    }
}

/// Which transactions a rule matches.
public struct TransactionsRuleDetails: JSONObjectDecodable, JSONEncodable, RedactedDescription {
    /// What is compared: the identifier of the transaction or the merchant's name.
    public var field: TransactionsRuleField
    /// Whether the whole text has to match or a part.
    public var type: TransactionsRuleType
    /// The text to compare with.
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

/// Settings of a sync run.
///
/// Use the same for all pages.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionssync).
public struct TransactionsSyncRequestOptions: JSONEncodable, RedactedDescription {
    /// Whether to return the institution's unchanged descriptions.
    ///
    /// The default is `false`.
    public var includeOriginalDescription: Bool?
    /// Whether to return categories.
    ///
    /// The default is `false`.
    @available(*, deprecated, message: "Categories are always returned.")
    public var includePersonalFinanceCategory: Bool? { get { deprecatedIncludePersonalFinanceCategory } set { deprecatedIncludePersonalFinanceCategory = newValue } }
    private var deprecatedIncludePersonalFinanceCategory: Bool?
    /// Whether to return logos and counterparties.
    ///
    /// The default is `false`.
    @available(*, deprecated, message: "They are always returned.")
    public var includeLogoAndCounterpartyBeta: Bool? { get { deprecatedIncludeLogoAndCounterpartyBeta } set { deprecatedIncludeLogoAndCounterpartyBeta = newValue } }
    private var deprecatedIncludeLogoAndCounterpartyBeta: Bool?
    /// The version of the taxonomy of categories.
    ///
    /// Choose one explicitly: what is returned without it depends on when you began to use Plaid.
    public var personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?
    /// How many days of history Plaid fetches when the Item first uses Transactions.
    ///
    /// It has no effect later: link the Item again to get more.
    ///
    /// From 1 to 730. The default is `90`.
    public var daysRequested: Int?
    /// Restricts the changes to one account.
    ///
    /// The cursor then belongs to that account; do not mix it with the Item's.
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
        self.deprecatedIncludePersonalFinanceCategory = includePersonalFinanceCategory
        self.deprecatedIncludeLogoAndCounterpartyBeta = includeLogoAndCounterpartyBeta
        self.personalFinanceCategoryVersion = personalFinanceCategoryVersion
        self.daysRequested = daysRequested
        self.accountID = accountID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("include_original_description", includeOriginalDescription)
        json.field("include_personal_finance_category", deprecatedIncludePersonalFinanceCategory)
        json.field("include_logo_and_counterparty_beta", deprecatedIncludeLogoAndCounterpartyBeta)
        json.field("personal_finance_category_version", personalFinanceCategoryVersion)
        json.field("days_requested", daysRequested)
        json.field("account_id", accountID)
        json.endObject()
    }
}

/// What insights are based on.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#userinsightsget).
public struct UserDataOverview: JSONObjectDecodable, RedactedDescription {
    /// The number of transactions.
    public let transactionCount: Int
    /// The date of the first transaction.
    public let oldestTransactionDate: CalendarDate?
    /// The date of the latest transaction.
    public let newestTransactionDate: CalendarDate?
    /// The number of days of history.
    public let daysAvailable: Int
    /// The sum of money that left the account, as a positive number.
    public let totalOutflows: Decimal
    /// The sum of money that came in, as a positive number.
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
