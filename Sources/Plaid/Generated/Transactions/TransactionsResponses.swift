// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/categories/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#categoriesget).
public struct CategoriesGetResponse: PlaidResponse, RedactedDescription {
    /// The legacy categories.
    public let categories: [Category]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/transactions/enrich`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#transactionsenrich).
public struct TransactionsEnrichResponse: PlaidResponse, RedactedDescription {
    /// Your transactions with what Plaid added.
    public let enrichedTransactions: [ClientProvidedEnrichedTransaction]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/transactions/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsget).
public struct TransactionsGetResponse: PlaidResponse, RedactedDescription {
    /// The accounts of the transactions, with cached balances.
    public let accounts: [AccountBase]
    /// The transactions of this page, newest first.
    public let transactions: [Transaction]
    /// How many transactions the range has.
    ///
    /// Raise `offset` until you have them all.
    public let totalTransactions: Int
    /// The Item that the accounts belong to.
    public let item: Item
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/transactions/recurring/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsrecurringget).
public struct TransactionsRecurringGetResponse: PlaidResponse, RedactedDescription {
    /// Recurring income, such as a salary.
    public let inflowStreams: [TransactionStream]
    /// Recurring expenses, such as rent and subscriptions.
    public let outflowStreams: [TransactionStream]
    /// When Plaid last computed the streams, in UTC.
    public let updatedDatetime: Timestamp
    /// The version of the taxonomy of categories.
    ///
    /// Choose one explicitly: what is returned without it depends on when you began to use Plaid.
    public let personalFinanceCategoryVersion: PersonalFinanceCategoryVersion?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/transactions/refresh`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionsrefresh).
public struct TransactionsRefreshResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/beta/transactions/rules/v1/create`.
public struct TransactionsRulesCreateResponse: PlaidResponse, RedactedDescription {
    /// The new rule.
    public let rule: TransactionsCategoryRule
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/beta/transactions/rules/v1/list`.
public struct TransactionsRulesListResponse: PlaidResponse, RedactedDescription {
    /// The rules of the Item.
    public let rules: [TransactionsCategoryRule]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/beta/transactions/rules/v1/remove`.
public struct TransactionsRulesRemoveResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/transactions/sync`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#transactionssync).
public struct TransactionsSyncResponse: PlaidResponse, RedactedDescription {
    /// How complete the history is.
    ///
    /// It can change between pages.
    public let transactionsUpdateStatus: TransactionsUpdateStatus
    /// The accounts of the transactions on this page, with cached balances.
    public let accounts: [AccountBase]
    /// Transactions that are new since the cursor.
    public let added: [Transaction]
    /// Transactions that changed since the cursor.
    ///
    /// Replace the stored ones.
    public let modified: [Transaction]
    /// Transactions that no longer exist.
    ///
    /// Delete the stored ones.
    public let removed: [RemovedTransaction]
    /// Where to continue.
    ///
    /// Store it only after the last page, together with all changes.
    public let nextCursor: String
    /// Whether another page follows.
    ///
    /// Repeat the request with the new cursor while it is true.
    public let hasMore: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/beta/transactions/user_insights/v1/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/enrich/#userinsightsget).
public struct TransactionsUserInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// What the insights are based on.
    public let userDataOverview: UserDataOverview
    /// Where the user's money comes from and goes to.
    public let counterpartyInsights: CounterpartyInsights?
    /// What the user's money is spent on.
    public let categoryInsights: CategoryInsights?
    /// The user's recurring transactions.
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
