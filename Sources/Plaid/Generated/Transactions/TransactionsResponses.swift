// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `CategoriesGetResponse`.
public struct CategoriesGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `categories`.
    public let categories: [Category]
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("categories", "request_id")
    public init(json: inout JSONReader) {
        var categories: [Category]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: categories = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.categories = categories ?? json.missing("CategoriesGetResponse.categories")
        self.requestID = requestID ?? json.missing("CategoriesGetResponse.request_id")
    }
}

/// The response of the operations that return `TransactionsEnhanceGetResponse`.
public struct TransactionsEnhanceGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `enhanced_transactions`.
    public let enhancedTransactions: [ClientProvidedEnhancedTransaction]
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("enhanced_transactions")
    public init(json: inout JSONReader) {
        var enhancedTransactions: [ClientProvidedEnhancedTransaction]?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: enhancedTransactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.enhancedTransactions = enhancedTransactions ?? json.missing("TransactionsEnhanceGetResponse.enhanced_transactions")
    }
}

/// The response of the operations that return `TransactionsEnrichResponse`.
public struct TransactionsEnrichResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `enriched_transactions`.
    public let enrichedTransactions: [ClientProvidedEnrichedTransaction]
    /// The JSON member `request_id`.
    public let requestID: RequestID?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("enriched_transactions", "request_id")
    public init(json: inout JSONReader) {
        var enrichedTransactions: [ClientProvidedEnrichedTransaction]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: enrichedTransactions = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.enrichedTransactions = enrichedTransactions ?? json.missing("TransactionsEnrichResponse.enriched_transactions")
        self.requestID = requestID
    }
}

/// The response of the operations that return `TransactionsGetResponse`.
public struct TransactionsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `accounts`.
    public let accounts: [AccountBase]
    /// The JSON member `transactions`.
    public let transactions: [Transaction]
    /// The JSON member `total_transactions`.
    public let totalTransactions: Int
    /// The JSON member `item`.
    public let item: Item
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("accounts", "transactions", "total_transactions", "item", "request_id")
    public init(json: inout JSONReader) {
        var accounts: [AccountBase]?
        var transactions: [Transaction]?
        var totalTransactions: Int?
        var item: Item?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: transactions = json.decode()
                case 2: totalTransactions = json.decode()
                case 3: item = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("TransactionsGetResponse.accounts")
        self.transactions = transactions ?? json.missing("TransactionsGetResponse.transactions")
        self.totalTransactions = totalTransactions ?? json.missing("TransactionsGetResponse.total_transactions")
        self.item = item ?? json.missing("TransactionsGetResponse.item")
        self.requestID = requestID ?? json.missing("TransactionsGetResponse.request_id")
    }
}

/// The response of the operations that return `TransactionsRecurringGetResponse`.
public struct TransactionsRecurringGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `inflow_streams`.
    public let inflowStreams: [TransactionStream]
    /// The JSON member `outflow_streams`.
    public let outflowStreams: [TransactionStream]
    /// The JSON member `updated_datetime`.
    public let updatedDatetime: Timestamp
    /// The JSON member `personal_finance_category_version`.
    public let personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("inflow_streams", "outflow_streams", "updated_datetime", "personal_finance_category_version", "request_id")
    public init(json: inout JSONReader) {
        var inflowStreams: [TransactionStream]?
        var outflowStreams: [TransactionStream]?
        var updatedDatetime: Timestamp?
        var personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: inflowStreams = json.decode()
                case 1: outflowStreams = json.decode()
                case 2: updatedDatetime = json.decode()
                case 3: personalFinanceCategoryVersion = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.inflowStreams = inflowStreams ?? json.missing("TransactionsRecurringGetResponse.inflow_streams")
        self.outflowStreams = outflowStreams ?? json.missing("TransactionsRecurringGetResponse.outflow_streams")
        self.updatedDatetime = updatedDatetime ?? json.missing("TransactionsRecurringGetResponse.updated_datetime")
        self.personalFinanceCategoryVersion = personalFinanceCategoryVersion
        self.requestID = requestID ?? json.missing("TransactionsRecurringGetResponse.request_id")
    }
}

/// The response of the operations that return `TransactionsRefreshResponse`.
public struct TransactionsRefreshResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("TransactionsRefreshResponse.request_id")
    }
}

/// The response of the operations that return `TransactionsRulesCreateResponse`.
public struct TransactionsRulesCreateResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `rule`.
    public let rule: TransactionsCategoryRule
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("rule", "request_id")
    public init(json: inout JSONReader) {
        var rule: TransactionsCategoryRule?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: rule = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.rule = rule ?? json.missing("TransactionsRulesCreateResponse.rule")
        self.requestID = requestID ?? json.missing("TransactionsRulesCreateResponse.request_id")
    }
}

/// The response of the operations that return `TransactionsRulesListResponse`.
public struct TransactionsRulesListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `rules`.
    public let rules: [TransactionsCategoryRule]
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("rules", "request_id")
    public init(json: inout JSONReader) {
        var rules: [TransactionsCategoryRule]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: rules = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.rules = rules ?? json.missing("TransactionsRulesListResponse.rules")
        self.requestID = requestID ?? json.missing("TransactionsRulesListResponse.request_id")
    }
}

/// The response of the operations that return `TransactionsRulesRemoveResponse`.
public struct TransactionsRulesRemoveResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("TransactionsRulesRemoveResponse.request_id")
    }
}

/// The response of the operations that return `TransactionsSyncResponse`.
public struct TransactionsSyncResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `transactions_update_status`.
    public let transactionsUpdateStatus: TransactionsUpdateStatus
    /// The JSON member `accounts`.
    public let accounts: [AccountBase]
    /// The JSON member `added`.
    public let added: [Transaction]
    /// The JSON member `modified`.
    public let modified: [Transaction]
    /// The JSON member `removed`.
    public let removed: [RemovedTransaction]
    /// The JSON member `next_cursor`.
    public let nextCursor: String
    /// The JSON member `has_more`.
    public let hasMore: Bool
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("transactions_update_status", "accounts", "added", "modified", "removed", "next_cursor", "has_more", "request_id")
    public init(json: inout JSONReader) {
        var transactionsUpdateStatus: TransactionsUpdateStatus?
        var accounts: [AccountBase]?
        var added: [Transaction]?
        var modified: [Transaction]?
        var removed: [RemovedTransaction]?
        var nextCursor: String?
        var hasMore: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: transactionsUpdateStatus = json.decode()
                case 1: accounts = json.decode()
                case 2: added = json.decode()
                case 3: modified = json.decode()
                case 4: removed = json.decode()
                case 5: nextCursor = json.decode()
                case 6: hasMore = json.decode()
                case 7: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.transactionsUpdateStatus = transactionsUpdateStatus ?? json.missing("TransactionsSyncResponse.transactions_update_status")
        self.accounts = accounts ?? json.missing("TransactionsSyncResponse.accounts")
        self.added = added ?? json.missing("TransactionsSyncResponse.added")
        self.modified = modified ?? json.missing("TransactionsSyncResponse.modified")
        self.removed = removed ?? json.missing("TransactionsSyncResponse.removed")
        self.nextCursor = nextCursor ?? json.missing("TransactionsSyncResponse.next_cursor")
        self.hasMore = hasMore ?? json.missing("TransactionsSyncResponse.has_more")
        self.requestID = requestID ?? json.missing("TransactionsSyncResponse.request_id")
    }
}

/// The response of the operations that return `TransactionsUserInsightsGetResponse`.
public struct TransactionsUserInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `user_data_overview`.
    public let userDataOverview: UserDataOverview
    /// The JSON member `counterparty_insights`.
    public let counterpartyInsights: CounterpartyInsights?
    /// The JSON member `category_insights`.
    public let categoryInsights: CategoryInsights?
    /// The JSON member `recurring_transactions`.
    public let recurringTransactions: RecurringTransactions?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("user_data_overview", "counterparty_insights", "category_insights", "recurring_transactions")
    public init(json: inout JSONReader) {
        var userDataOverview: UserDataOverview?
        var counterpartyInsights: CounterpartyInsights?
        var categoryInsights: CategoryInsights?
        var recurringTransactions: RecurringTransactions?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: userDataOverview = json.decode()
                case 1: counterpartyInsights = json.decode()
                case 2: categoryInsights = json.decode()
                case 3: recurringTransactions = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.userDataOverview = userDataOverview ?? json.missing("TransactionsUserInsightsGetResponse.user_data_overview")
        self.counterpartyInsights = counterpartyInsights
        self.categoryInsights = categoryInsights
        self.recurringTransactions = recurringTransactions
    }
}
