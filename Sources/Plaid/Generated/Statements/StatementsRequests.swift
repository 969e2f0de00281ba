// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/statements/download`.
public struct StatementsDownloadRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/statements/download" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `statement_id`.
    public var statementID: String

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        statementID: String
    ) {
        self.accessToken = accessToken
        self.statementID = statementID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("statement_id", statementID)
        json.endObject()
    }
}

/// A request to `/statements/list`.
public struct StatementsListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = StatementsListResponse
    public static var path: StaticString { "/statements/list" }
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

/// A request to `/statements/refresh`.
public struct StatementsRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = StatementsRefreshResponse
    public static var path: StaticString { "/statements/refresh" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The JSON member `access_token`.
    public var accessToken: AccessToken
    /// The JSON member `start_date`.
    public var startDate: CalendarDate
    /// The JSON member `end_date`.
    public var endDate: CalendarDate

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        startDate: CalendarDate,
        endDate: CalendarDate
    ) {
        self.accessToken = accessToken
        self.startDate = startDate
        self.endDate = endDate
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("start_date", startDate)
        json.field("end_date", endDate)
        json.endObject()
    }
}
