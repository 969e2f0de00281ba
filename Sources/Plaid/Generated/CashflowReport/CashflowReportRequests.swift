// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/cashflow_report/get` is sent.
public struct CashflowReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CashflowReportGetResponse
    public static var path: StaticString { "/cashflow_report/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `days_requested`.
    public var daysRequested: Int
    /// The wire's `count`.
    public var count: Int?
    /// The wire's `cursor`.
    public var cursor: String?
    /// The wire's `options`.
    public var options: CashflowReportGetRequestOptions?

    /// Makes a value; what is left out is not sent.
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

/// What `/cashflow_report/insights/get` is sent.
public struct CashflowReportInsightsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CashflowReportInsightsGetResponse
    public static var path: StaticString { "/cashflow_report/insights/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken

    /// Makes a value; what is left out is not sent.
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

/// What `/cashflow_report/refresh` is sent.
public struct CashflowReportRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CashflowReportRefreshResponse
    public static var path: StaticString { "/cashflow_report/refresh" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `days_requested`.
    public var daysRequested: Int

    /// Makes a value; what is left out is not sent.
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

/// What `/cashflow_report/transactions/get` is sent.
public struct CashflowReportTransactionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = CashflowReportTransactionsGetResponse
    public static var path: StaticString { "/cashflow_report/transactions/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `count`.
    public var count: Int?
    /// The wire's `cursor`.
    public var cursor: String?
    /// The wire's `options`.
    public var options: CashflowReportTransactionsGetRequestOptions?

    /// Makes a value; what is left out is not sent.
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
