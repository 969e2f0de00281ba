// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/asset_report/audit_copy/create`.
///
/// Creates a token that lets an auditor read an Asset Report.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copycreate).
public struct AssetReportAuditCopyCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportAuditCopyCreateResponse
    public static var path: StaticString { "/asset_report/audit_copy/create" }
    public static var kind: PlaidOperationKind { .write }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copycreate).
    public var assetReportToken: AssetReportToken
    /// Text. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copycreate).
    public var auditorID: String?

    /// Creates a value; omitted members are not sent.
    public init(
        assetReportToken: AssetReportToken,
        auditorID: String? = nil
    ) {
        self.assetReportToken = assetReportToken
        self.auditorID = auditorID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("asset_report_token", assetReportToken)
        json.field("auditor_id", auditorID)
        json.endObject()
    }
}

/// A request to `/asset_report/audit_copy/get`.
///
/// Returns an Asset Report to the auditor who holds an audit copy token.
public struct AssetReportAuditCopyGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportGetResponse
    public static var path: StaticString { "/asset_report/audit_copy/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Sensitive text, which descriptions redact. Required.
    public var auditCopyToken: SensitiveString

    /// Creates a value; omitted members are not sent.
    public init(
        auditCopyToken: SensitiveString
    ) {
        self.auditCopyToken = auditCopyToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("audit_copy_token", auditCopyToken)
        json.endObject()
    }
}

/// A request to `/asset_report/audit_copy/pdf/get`.
///
/// Downloads an Asset Report as a PDF with an audit copy token.
public struct AssetReportAuditCopyPdfGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/asset_report/audit_copy/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Sensitive text, which descriptions redact. Required.
    public var auditCopyToken: SensitiveString
    /// Further settings of the request.
    public var options: AssetReportPDFGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        auditCopyToken: SensitiveString,
        options: AssetReportPDFGetRequestOptions? = nil
    ) {
        self.auditCopyToken = auditCopyToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("audit_copy_token", auditCopyToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/asset_report/audit_copy/remove`.
///
/// Revokes an auditor's access to an Asset Report.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copyremove).
public struct AssetReportAuditCopyRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportAuditCopyRemoveResponse
    public static var path: StaticString { "/asset_report/audit_copy/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copyremove).
    public var auditCopyToken: SensitiveString

    /// Creates a value; omitted members are not sent.
    public init(
        auditCopyToken: SensitiveString
    ) {
        self.auditCopyToken = auditCopyToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("audit_copy_token", auditCopyToken)
        json.endObject()
    }
}

/// A request to `/asset_report/create`.
///
/// Starts the creation of an Asset Report from one or more Items.
///
/// The report is ready when the webhook `PRODUCT_READY` arrives.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
public struct AssetReportCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportCreateResponse
    public static var path: StaticString { "/asset_report/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The access tokens of the Items.
    ///
    /// Never log them or send them to a browser.
    ///
    /// 1 to 99 elements.
    public var accessTokens: [AccessToken]?
    /// A whole number, from 0 to 731. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    public var daysRequested: Int
    /// Further settings of the request.
    public var options: AssetReportCreateRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        daysRequested: Int,
        accessTokens: [AccessToken]? = nil,
        options: AssetReportCreateRequestOptions? = nil
    ) {
        self.accessTokens = accessTokens
        self.daysRequested = daysRequested
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_tokens", accessTokens)
        json.field("days_requested", daysRequested)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/asset_report/filter`.
///
/// Creates a copy of an Asset Report without the accounts you name.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportfilter).
public struct AssetReportFilterRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportFilterResponse
    public static var path: StaticString { "/asset_report/filter" }
    public static var kind: PlaidOperationKind { .write }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportfilter).
    public var assetReportToken: AssetReportToken
    /// A list of texts. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportfilter).
    public var accountIDsToExclude: [String]

    /// Creates a value; omitted members are not sent.
    public init(
        assetReportToken: AssetReportToken,
        accountIDsToExclude: [String]
    ) {
        self.assetReportToken = assetReportToken
        self.accountIDsToExclude = accountIDsToExclude
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("asset_report_token", assetReportToken)
        json.field("account_ids_to_exclude", accountIDsToExclude)
        json.endObject()
    }
}

/// A request to `/asset_report/get`.
///
/// Returns an Asset Report as JSON.
///
/// Fails with `PRODUCT_NOT_READY` until the report has been created.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AssetReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportGetResponse
    public static var path: StaticString { "/asset_report/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Sensitive text, which descriptions redact. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public var assetReportToken: AssetReportToken?
    /// The secret that names a user of older integrations.
    ///
    /// Newer ones use `userID`.
    public var userToken: UserToken?
    /// A Boolean value. Optional. The default is `false`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public var includeInsights: Bool?
    /// A Boolean value. Optional. The default is `false`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public var fastReport: Bool?
    /// Further settings of the request.
    public var options: AssetReportGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        assetReportToken: AssetReportToken? = nil,
        userToken: UserToken? = nil,
        includeInsights: Bool? = nil,
        fastReport: Bool? = nil,
        options: AssetReportGetRequestOptions? = nil
    ) {
        self.assetReportToken = assetReportToken
        self.userToken = userToken
        self.includeInsights = includeInsights
        self.fastReport = fastReport
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("asset_report_token", assetReportToken)
        json.field("user_token", userToken)
        json.field("include_insights", includeInsights)
        json.field("fast_report", fastReport)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/asset_report/pdf/get`.
///
/// Downloads an Asset Report as a PDF.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportpdfget).
public struct AssetReportPDFGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/asset_report/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportpdfget).
    public var assetReportToken: AssetReportToken
    /// Further settings of the request.
    public var options: AssetReportPDFGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        assetReportToken: AssetReportToken,
        options: AssetReportPDFGetRequestOptions? = nil
    ) {
        self.assetReportToken = assetReportToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("asset_report_token", assetReportToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/asset_report/refresh`.
///
/// Creates a new Asset Report with current data from the Items of an existing one.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportrefresh).
public struct AssetReportRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportRefreshResponse
    public static var path: StaticString { "/asset_report/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportrefresh).
    public var assetReportToken: AssetReportToken
    /// A whole number, from 0 to 731. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportrefresh).
    public var daysRequested: Int?
    /// Further settings of the request.
    public var options: AssetReportRefreshRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        assetReportToken: AssetReportToken,
        daysRequested: Int? = nil,
        options: AssetReportRefreshRequestOptions? = nil
    ) {
        self.assetReportToken = assetReportToken
        self.daysRequested = daysRequested
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("asset_report_token", assetReportToken)
        json.field("days_requested", daysRequested)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/asset_report/remove`.
///
/// Deletes an Asset Report and invalidates its token.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportremove).
public struct AssetReportRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportRemoveResponse
    public static var path: StaticString { "/asset_report/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// Sensitive text, which descriptions redact. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportremove).
    public var assetReportToken: AssetReportToken

    /// Creates a value; omitted members are not sent.
    public init(
        assetReportToken: AssetReportToken
    ) {
        self.assetReportToken = assetReportToken
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("asset_report_token", assetReportToken)
        json.endObject()
    }
}
