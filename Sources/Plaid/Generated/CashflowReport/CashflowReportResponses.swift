// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/cashflow_report/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
public struct CashflowReportGetResponse: PlaidResponse, RedactedDescription {
    /// A list of ``BusinessAccount`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let accounts: [BusinessAccount]
    /// A list of ``CashflowReportTransaction`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let transactions: [CashflowReportTransaction]
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let totalTransactions: Int
    /// An object with the members of ``Item``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let item: Item
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String
    /// Whether another page follows.
    ///
    /// Repeat the request with the new cursor while it is true.
    public let hasMore: Bool
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public let lastSuccessfulUpdateTime: Timestamp
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("accounts", "transactions", "total_transactions", "item", "next_cursor", "has_more", "last_successful_update_time", "request_id")
    public init(json: inout JSONReader) {
        var accounts: [BusinessAccount]?
        var transactions: [CashflowReportTransaction]?
        var totalTransactions: Int?
        var item: Item?
        var nextCursor: String?
        var hasMore: Bool?
        var lastSuccessfulUpdateTime: Timestamp?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: transactions = json.decode()
                case 2: totalTransactions = json.decode()
                case 3: item = json.decode()
                case 4: nextCursor = json.decode()
                case 5: hasMore = json.decode()
                case 6: lastSuccessfulUpdateTime = json.decode()
                case 7: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("CashflowReportGetResponse.accounts")
        self.transactions = transactions ?? json.missing("CashflowReportGetResponse.transactions")
        self.totalTransactions = totalTransactions ?? json.missing("CashflowReportGetResponse.total_transactions")
        self.item = item ?? json.missing("CashflowReportGetResponse.item")
        self.nextCursor = nextCursor ?? json.missing("CashflowReportGetResponse.next_cursor")
        self.hasMore = hasMore ?? json.missing("CashflowReportGetResponse.has_more")
        self.lastSuccessfulUpdateTime = lastSuccessfulUpdateTime ?? json.missing("CashflowReportGetResponse.last_successful_update_time")
        self.requestID = requestID ?? json.missing("CashflowReportGetResponse.request_id")
    }
}

/// The response of `/cashflow_report/insights/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportInsightsGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``Item``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let item: Item
    /// A list of ``BusinessAccount`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let accounts: [BusinessAccount]
    /// An object with the members of ``CashflowReportAccountInsights``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let accountInsights: CashflowReportAccountInsights
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
    public let lastGeneratedTime: Timestamp
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("item", "accounts", "account_insights", "last_generated_time", "request_id")
    public init(json: inout JSONReader) {
        var item: Item?
        var accounts: [BusinessAccount]?
        var accountInsights: CashflowReportAccountInsights?
        var lastGeneratedTime: Timestamp?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: item = json.decode()
                case 1: accounts = json.decode()
                case 2: accountInsights = json.decode()
                case 3: lastGeneratedTime = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.item = item ?? json.missing("CashflowReportInsightsGetResponse.item")
        self.accounts = accounts ?? json.missing("CashflowReportInsightsGetResponse.accounts")
        self.accountInsights = accountInsights ?? json.missing("CashflowReportInsightsGetResponse.account_insights")
        self.lastGeneratedTime = lastGeneratedTime ?? json.missing("CashflowReportInsightsGetResponse.last_generated_time")
        self.requestID = requestID ?? json.missing("CashflowReportInsightsGetResponse.request_id")
    }
}

/// The response of `/cashflow_report/refresh`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportRefresh).
public struct CashflowReportRefreshResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("CashflowReportRefreshResponse.request_id")
    }
}

/// The response of `/cashflow_report/transactions/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet).
public struct CashflowReportTransactionsGetResponse: PlaidResponse, RedactedDescription {
    /// A list of ``BusinessAccount`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet).
    public let accounts: [BusinessAccount]
    /// A list of ``CashflowReportTransaction`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet).
    public let transactions: [CashflowReportTransaction]
    /// A whole number. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet).
    public let totalTransactions: Int
    /// An object with the members of ``Item``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet).
    public let item: Item
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
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

    private static let keys = JSONKeyTable("accounts", "transactions", "total_transactions", "item", "next_cursor", "has_more", "request_id")
    public init(json: inout JSONReader) {
        var accounts: [BusinessAccount]?
        var transactions: [CashflowReportTransaction]?
        var totalTransactions: Int?
        var item: Item?
        var nextCursor: String?
        var hasMore: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: transactions = json.decode()
                case 2: totalTransactions = json.decode()
                case 3: item = json.decode()
                case 4: nextCursor = json.decode()
                case 5: hasMore = json.decode()
                case 6: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("CashflowReportTransactionsGetResponse.accounts")
        self.transactions = transactions ?? json.missing("CashflowReportTransactionsGetResponse.transactions")
        self.totalTransactions = totalTransactions ?? json.missing("CashflowReportTransactionsGetResponse.total_transactions")
        self.item = item ?? json.missing("CashflowReportTransactionsGetResponse.item")
        self.nextCursor = nextCursor ?? json.missing("CashflowReportTransactionsGetResponse.next_cursor")
        self.hasMore = hasMore ?? json.missing("CashflowReportTransactionsGetResponse.has_more")
        self.requestID = requestID ?? json.missing("CashflowReportTransactionsGetResponse.request_id")
    }
}
