// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/investments/auth/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
public struct InvestmentsAuthGetResponse: PlaidResponse, RedactedDescription {
    /// The accounts of the Item.
    public let accounts: [InvestmentAccount]
    /// What the accounts hold.
    ///
    /// Match each with its security by `securityID`.
    public let holdings: [Holding]
    /// The securities that the holdings refer to.
    public let securities: [Security]
    /// The owners of the accounts.
    public let owners: [InvestmentsAuthOwner]
    /// The account numbers by transfer system.
    public let numbers: InvestmentsAuthGetNumbers
    /// Whether the data comes from the institution or from the user.
    public let dataSources: InvestmentsAuthDataSources
    /// Fees and contributions of 401(k) accounts; absent or empty for other accounts.
    public let accountDetails401k: [InvestmentsAuthAccountDetails401k]?
    /// The Item that the accounts belong to.
    public let item: Item
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
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

/// The response of `/investments/holdings/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsholdingsget).
public struct InvestmentsHoldingsGetResponse: PlaidResponse, RedactedDescription {
    /// The accounts of the Item.
    public let accounts: [InvestmentAccount]
    /// What the accounts hold.
    ///
    /// Match each with its security by `securityID`.
    public let holdings: [Holding]
    /// The securities that the holdings refer to.
    public let securities: [Security]
    /// The Item that the accounts belong to.
    public let item: Item
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Whether the user entered the portfolio by hand.
    ///
    /// Such data is not updated.
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

/// The response of `/investments/refresh`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsrefresh).
public struct InvestmentsRefreshResponse: PlaidResponse, RedactedDescription {
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
        self.requestID = requestID ?? json.missing("InvestmentsRefreshResponse.request_id")
    }
}

/// The response of `/investments/transactions/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentstransactionsget).
public struct InvestmentsTransactionsGetResponse: PlaidResponse, RedactedDescription {
    /// The Item that the accounts belong to.
    public let item: Item
    /// The accounts of the transactions.
    public let accounts: [InvestmentAccount]
    /// The securities that the transactions refer to.
    public let securities: [Security]
    /// The transactions of this page, newest first.
    public let investmentTransactions: [InvestmentTransaction]
    /// How many transactions the range has.
    ///
    /// Raise `offset` until you have them all.
    public let totalInvestmentTransactions: Int
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// Whether the user entered the portfolio by hand.
    ///
    /// Such data is not updated.
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
