// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `InvestmentsAuthGetResponse`.
public struct InvestmentsAuthGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `accounts`.
    public let accounts: [InvestmentAccount]
    /// The JSON member `holdings`.
    public let holdings: [Holding]
    /// The JSON member `securities`.
    public let securities: [Security]
    /// The JSON member `owners`.
    public let owners: [InvestmentsAuthOwner]
    /// The JSON member `numbers`.
    public let numbers: InvestmentsAuthGetNumbers
    /// The JSON member `data_sources`.
    public let dataSources: InvestmentsAuthDataSources
    /// The JSON member `account_details_401k`.
    public let accountDetails401k: [InvestmentsAuthAccountDetails401k]?
    /// The JSON member `item`.
    public let item: Item
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("accounts", "holdings", "securities", "owners", "numbers", "data_sources", "account_details_401k", "item", "request_id")
    public init(json: inout JSONReader) {
        var accounts: [InvestmentAccount]?
        var holdings: [Holding]?
        var securities: [Security]?
        var owners: [InvestmentsAuthOwner]?
        var numbers: InvestmentsAuthGetNumbers?
        var dataSources: InvestmentsAuthDataSources?
        var accountDetails401k: [InvestmentsAuthAccountDetails401k]?
        var item: Item?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: holdings = json.decode()
                case 2: securities = json.decode()
                case 3: owners = json.decode()
                case 4: numbers = json.decode()
                case 5: dataSources = json.decode()
                case 6: accountDetails401k = json.decode()
                case 7: item = json.decode()
                case 8: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("InvestmentsAuthGetResponse.accounts")
        self.holdings = holdings ?? json.missing("InvestmentsAuthGetResponse.holdings")
        self.securities = securities ?? json.missing("InvestmentsAuthGetResponse.securities")
        self.owners = owners ?? json.missing("InvestmentsAuthGetResponse.owners")
        self.numbers = numbers ?? json.missing("InvestmentsAuthGetResponse.numbers")
        self.dataSources = dataSources ?? json.missing("InvestmentsAuthGetResponse.data_sources")
        self.accountDetails401k = accountDetails401k
        self.item = item ?? json.missing("InvestmentsAuthGetResponse.item")
        self.requestID = requestID ?? json.missing("InvestmentsAuthGetResponse.request_id")
    }
}

/// The response of the operations that return `InvestmentsHoldingsGetResponse`.
public struct InvestmentsHoldingsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `accounts`.
    public let accounts: [InvestmentAccount]
    /// The JSON member `holdings`.
    public let holdings: [Holding]
    /// The JSON member `securities`.
    public let securities: [Security]
    /// The JSON member `item`.
    public let item: Item
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `is_investments_fallback_item`.
    public let isInvestmentsFallbackItem: Bool?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("accounts", "holdings", "securities", "item", "request_id", "is_investments_fallback_item")
    public init(json: inout JSONReader) {
        var accounts: [InvestmentAccount]?
        var holdings: [Holding]?
        var securities: [Security]?
        var item: Item?
        var requestID: RequestID?
        var isInvestmentsFallbackItem: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: holdings = json.decode()
                case 2: securities = json.decode()
                case 3: item = json.decode()
                case 4: requestID = json.decode()
                case 5: isInvestmentsFallbackItem = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("InvestmentsHoldingsGetResponse.accounts")
        self.holdings = holdings ?? json.missing("InvestmentsHoldingsGetResponse.holdings")
        self.securities = securities ?? json.missing("InvestmentsHoldingsGetResponse.securities")
        self.item = item ?? json.missing("InvestmentsHoldingsGetResponse.item")
        self.requestID = requestID ?? json.missing("InvestmentsHoldingsGetResponse.request_id")
        self.isInvestmentsFallbackItem = isInvestmentsFallbackItem
    }
}

/// The response of the operations that return `InvestmentsRefreshResponse`.
public struct InvestmentsRefreshResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("InvestmentsRefreshResponse.request_id")
    }
}

/// The response of the operations that return `InvestmentsTransactionsGetResponse`.
public struct InvestmentsTransactionsGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `item`.
    public let item: Item
    /// The JSON member `accounts`.
    public let accounts: [InvestmentAccount]
    /// The JSON member `securities`.
    public let securities: [Security]
    /// The JSON member `investment_transactions`.
    public let investmentTransactions: [InvestmentTransaction]
    /// The JSON member `total_investment_transactions`.
    public let totalInvestmentTransactions: Int
    /// The JSON member `request_id`.
    public let requestID: RequestID
    /// The JSON member `is_investments_fallback_item`.
    public let isInvestmentsFallbackItem: Bool?
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("item", "accounts", "securities", "investment_transactions", "total_investment_transactions", "request_id", "is_investments_fallback_item")
    public init(json: inout JSONReader) {
        var item: Item?
        var accounts: [InvestmentAccount]?
        var securities: [Security]?
        var investmentTransactions: [InvestmentTransaction]?
        var totalInvestmentTransactions: Int?
        var requestID: RequestID?
        var isInvestmentsFallbackItem: Bool?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: item = json.decode()
                case 1: accounts = json.decode()
                case 2: securities = json.decode()
                case 3: investmentTransactions = json.decode()
                case 4: totalInvestmentTransactions = json.decode()
                case 5: requestID = json.decode()
                case 6: isInvestmentsFallbackItem = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.item = item ?? json.missing("InvestmentsTransactionsGetResponse.item")
        self.accounts = accounts ?? json.missing("InvestmentsTransactionsGetResponse.accounts")
        self.securities = securities ?? json.missing("InvestmentsTransactionsGetResponse.securities")
        self.investmentTransactions = investmentTransactions ?? json.missing("InvestmentsTransactionsGetResponse.investment_transactions")
        self.totalInvestmentTransactions = totalInvestmentTransactions ?? json.missing("InvestmentsTransactionsGetResponse.total_investment_transactions")
        self.requestID = requestID ?? json.missing("InvestmentsTransactionsGetResponse.request_id")
        self.isInvestmentsFallbackItem = isInvestmentsFallbackItem
    }
}
