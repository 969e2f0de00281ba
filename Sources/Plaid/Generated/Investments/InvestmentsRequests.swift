// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/investments/auth/get`.
///
/// Returns the numbers and owners that a transfer of investments between brokers requires.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
public struct InvestmentsAuthGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InvestmentsAuthGetResponse
    public static var path: StaticString { "/investments/auth/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// Further settings of the request.
    public var options: InvestmentsAuthGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        options: InvestmentsAuthGetRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/investments/holdings/get`.
///
/// Returns the securities that an Item's investment accounts hold, with their value.
///
/// Prices are mostly those of the last market close.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsholdingsget).
public struct InvestmentsHoldingsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InvestmentsHoldingsGetResponse
    public static var path: StaticString { "/investments/holdings/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// Further settings of the request.
    public var options: InvestmentHoldingsGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        options: InvestmentHoldingsGetRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/investments/refresh`.
///
/// Fetches holdings and investment transactions from the institution again.
///
/// Webhooks of the types `HOLDINGS` and `INVESTMENTS_TRANSACTIONS` report changes.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsrefresh).
public struct InvestmentsRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InvestmentsRefreshResponse
    public static var path: StaticString { "/investments/refresh" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken
    ) {
        self.accessToken = accessToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.endObject()
    }
}

/// A request to `/investments/transactions/get`.
///
/// Returns an Item's investment transactions of a range of dates, page by page.
///
/// Up to 24 months of history are available.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentstransactionsget).
public struct InvestmentsTransactionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InvestmentsTransactionsGetResponse
    public static var path: StaticString { "/investments/transactions/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The first date of the range, inclusive; at most 24 months ago.
    public var startDate: CalendarDate
    /// The last date of the range, inclusive.
    public var endDate: CalendarDate
    /// Further settings of the request.
    public var options: InvestmentsTransactionsGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        startDate: CalendarDate,
        endDate: CalendarDate,
        options: InvestmentsTransactionsGetRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.startDate = startDate
        self.endDate = endDate
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.field("options", options)
        json.endObject()
    }
}
