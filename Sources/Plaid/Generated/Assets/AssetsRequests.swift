// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/asset_report/audit_copy/create`.
public struct AssetReportAuditCopyCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportAuditCopyCreateResponse
    public static var path: StaticString { "/asset_report/audit_copy/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `asset_report_token`.
    public var assetReportToken: AssetReportToken
    /// The JSON member `auditor_id`.
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
public struct AssetReportAuditCopyGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportGetResponse
    public static var path: StaticString { "/asset_report/audit_copy/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `audit_copy_token`.
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
public struct AssetReportAuditCopyPdfGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/asset_report/audit_copy/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `audit_copy_token`.
    public var auditCopyToken: SensitiveString
    /// The JSON member `options`.
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
public struct AssetReportAuditCopyRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportAuditCopyRemoveResponse
    public static var path: StaticString { "/asset_report/audit_copy/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `audit_copy_token`.
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
public struct AssetReportCreateRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportCreateResponse
    public static var path: StaticString { "/asset_report/create" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `access_tokens`.
    public var accessTokens: [AccessToken]?
    /// The JSON member `days_requested`.
    public var daysRequested: Int
    /// The JSON member `options`.
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
public struct AssetReportFilterRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportFilterResponse
    public static var path: StaticString { "/asset_report/filter" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `asset_report_token`.
    public var assetReportToken: AssetReportToken
    /// The JSON member `account_ids_to_exclude`.
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
public struct AssetReportGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportGetResponse
    public static var path: StaticString { "/asset_report/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `asset_report_token`.
    public var assetReportToken: AssetReportToken?
    /// The JSON member `user_token`.
    public var userToken: UserToken?
    /// The JSON member `include_insights`.
    public var includeInsights: Bool?
    /// The JSON member `fast_report`.
    public var fastReport: Bool?
    /// The JSON member `options`.
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
public struct AssetReportPDFGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = PlaidBinaryResponse
    public static var path: StaticString { "/asset_report/pdf/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `asset_report_token`.
    public var assetReportToken: AssetReportToken
    /// The JSON member `options`.
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
public struct AssetReportRefreshRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportRefreshResponse
    public static var path: StaticString { "/asset_report/refresh" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `asset_report_token`.
    public var assetReportToken: AssetReportToken
    /// The JSON member `days_requested`.
    public var daysRequested: Int?
    /// The JSON member `options`.
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
public struct AssetReportRemoveRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AssetReportRemoveResponse
    public static var path: StaticString { "/asset_report/remove" }
    public static var kind: PlaidOperationKind { .write }
    /// The JSON member `asset_report_token`.
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
