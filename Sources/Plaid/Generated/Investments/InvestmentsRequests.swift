// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/investments/auth/get` is sent.
public struct InvestmentsAuthGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InvestmentsAuthGetResponse
    public static var path: StaticString { "/investments/auth/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `options`.
    public var options: InvestmentsAuthGetRequestOptions?

    /// Makes a value; what is left out is not sent.
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

/// What `/investments/holdings/get` is sent.
public struct InvestmentsHoldingsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InvestmentsHoldingsGetResponse
    public static var path: StaticString { "/investments/holdings/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `options`.
    public var options: InvestmentHoldingsGetRequestOptions?

    /// Makes a value; what is left out is not sent.
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

/// What `/investments/refresh` is sent.
public struct InvestmentsRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InvestmentsRefreshResponse
    public static var path: StaticString { "/investments/refresh" }
    public static var kind: PlaidOperationKind { .write }
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

/// What `/investments/transactions/get` is sent.
public struct InvestmentsTransactionsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = InvestmentsTransactionsGetResponse
    public static var path: StaticString { "/investments/transactions/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The wire's `access_token`.
    public var accessToken: AccessToken
    /// The wire's `start_date`.
    public var startDate: CalendarDate
    /// The wire's `end_date`.
    public var endDate: CalendarDate
    /// The wire's `options`.
    public var options: InvestmentsTransactionsGetRequestOptions?

    /// Makes a value; what is left out is not sent.
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
