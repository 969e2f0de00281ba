// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/cashflow_report/get`.
///
/// Returns a Cashflow Report.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
public struct CashflowReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CashflowReportGetResponse
    public static var path: StaticString { "/cashflow_report/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// A whole number, from 1 to 730. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public var daysRequested: Int
    /// A whole number, from 1 to 500. Optional. The default is `100`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public var count: Int?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportGet).
    public var cursor: String?
    /// Further settings of the request.
    public var options: CashflowReportGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        daysRequested: Int,
        count: Int? = nil,
        cursor: String? = nil,
        options: CashflowReportGetRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.daysRequested = daysRequested
        self.count = count
        self.cursor = cursor
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("days_requested", daysRequested)
        json.field("count", count)
        json.field("cursor", cursor)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/cashflow_report/insights/get`.
///
/// Returns the insights of a Cashflow Report.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportInsightsGet).
public struct CashflowReportInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CashflowReportInsightsGetResponse
    public static var path: StaticString { "/cashflow_report/insights/get" }
    public static var kind: PlaidOperationKind { .read }
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

/// A request to `/cashflow_report/refresh`.
///
/// Updates the transactions that a Cashflow Report is made from.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportRefresh).
public struct CashflowReportRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CashflowReportRefreshResponse
    public static var path: StaticString { "/cashflow_report/refresh" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// A whole number, from 1 to 730. Required. The default is `365`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportRefresh).
    public var daysRequested: Int

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        daysRequested: Int
    ) {
        self.accessToken = accessToken
        self.daysRequested = daysRequested
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("days_requested", daysRequested)
        json.endObject()
    }
}

/// A request to `/cashflow_report/transactions/get`.
///
/// Returns the transactions of a Cashflow Report, page by page.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet).
public struct CashflowReportTransactionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CashflowReportTransactionsGetResponse
    public static var path: StaticString { "/cashflow_report/transactions/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// A whole number, from 1 to 500. Optional. The default is `100`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet).
    public var count: Int?
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/transactions/#cashflowReportTransactionsGet).
    public var cursor: String?
    /// Further settings of the request.
    public var options: CashflowReportTransactionsGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        count: Int? = nil,
        cursor: String? = nil,
        options: CashflowReportTransactionsGetRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.count = count
        self.cursor = cursor
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("count", count)
        json.field("cursor", cursor)
        json.field("options", options)
        json.endObject()
    }
}
