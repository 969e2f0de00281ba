// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/cashflow_report/get`.
public struct CashflowReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CashflowReportGetResponse
    public static var path: StaticString { "/cashflow_report/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `days_requested`.
    public var daysRequested: Int
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `cursor`.
    public var cursor: String?
    /// The JSON member `options`.
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
public struct CashflowReportInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CashflowReportInsightsGetResponse
    public static var path: StaticString { "/cashflow_report/insights/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
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
public struct CashflowReportRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CashflowReportRefreshResponse
    public static var path: StaticString { "/cashflow_report/refresh" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `days_requested`.
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
public struct CashflowReportTransactionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CashflowReportTransactionsGetResponse
    public static var path: StaticString { "/cashflow_report/transactions/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `count`.
    public var count: Int?
    /// The JSON member `cursor`.
    public var cursor: String?
    /// The JSON member `options`.
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
