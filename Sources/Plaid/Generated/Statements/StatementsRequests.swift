// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/statements/download`.
///
/// Downloads one bank statement as a PDF.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/statements#statementsdownload).
public struct StatementsDownloadRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/statements/download" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The identifier of the statement.
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
///
/// Returns the bank statements that are available for an Item's accounts.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/statements#statementslist).
public struct StatementsListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = StatementsListResponse
    public static var path: StaticString { "/statements/list" }
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

/// A request to `/statements/refresh`.
///
/// Fetches statements of a range of dates from the institution.
///
/// The webhook `STATEMENTS_REFRESH_COMPLETE` reports the end.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/statements#statementsrefresh).
public struct StatementsRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = StatementsRefreshResponse
    public static var path: StaticString { "/statements/refresh" }
    public static var kind: PlaidOperationKind { .write }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// The first date of the range, inclusive.
    public var startDate: CalendarDate
    /// The last date of the range, inclusive.
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
