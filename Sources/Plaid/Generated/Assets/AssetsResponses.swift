// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/asset_report/audit_copy/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copycreate).
public struct AssetReportAuditCopyCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// Sensitive text, which descriptions redact. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copycreate).
    public let auditCopyToken: SensitiveString
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("audit_copy_token", "request_id")
    public init(json: inout JSONReader) {
        var auditCopyToken: SensitiveString?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: auditCopyToken = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.auditCopyToken = auditCopyToken ?? json.missing("AssetReportAuditCopyCreateResponse.audit_copy_token")
        self.requestID = requestID ?? json.missing("AssetReportAuditCopyCreateResponse.request_id")
    }
}

/// The response of `/asset_report/audit_copy/remove`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copyremove).
public struct AssetReportAuditCopyRemoveResponse: PlaidResponse, RedactedDescription {
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportaudit_copyremove).
    public let removed: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("removed", "request_id")
    public init(json: inout JSONReader) {
        var removed: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: removed = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.removed = removed ?? json.missing("AssetReportAuditCopyRemoveResponse.removed")
        self.requestID = requestID ?? json.missing("AssetReportAuditCopyRemoveResponse.request_id")
    }
}

/// The response of `/asset_report/create`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
public struct AssetReportCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// Sensitive text, which descriptions redact. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    public let assetReportToken: AssetReportToken
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    public let assetReportID: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("asset_report_token", "asset_report_id", "request_id")
    public init(json: inout JSONReader) {
        var assetReportToken: AssetReportToken?
        var assetReportID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetReportToken = json.decode()
                case 1: assetReportID = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetReportToken = assetReportToken ?? json.missing("AssetReportCreateResponse.asset_report_token")
        self.assetReportID = assetReportID ?? json.missing("AssetReportCreateResponse.asset_report_id")
        self.requestID = requestID ?? json.missing("AssetReportCreateResponse.request_id")
    }
}

/// The response of `/asset_report/filter`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportfilter).
public struct AssetReportFilterResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// Sensitive text, which descriptions redact. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportfilter).
    public let assetReportToken: AssetReportToken
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportfilter).
    public let assetReportID: String
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("asset_report_token", "asset_report_id", "request_id")
    public init(json: inout JSONReader) {
        var assetReportToken: AssetReportToken?
        var assetReportID: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetReportToken = json.decode()
                case 1: assetReportID = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetReportToken = assetReportToken ?? json.missing("AssetReportFilterResponse.asset_report_token")
        self.assetReportID = assetReportID ?? json.missing("AssetReportFilterResponse.asset_report_id")
        self.requestID = requestID ?? json.missing("AssetReportFilterResponse.request_id")
    }
}

/// The response of `/asset_report/refresh`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportrefresh).
public struct AssetReportRefreshResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportrefresh).
    public let assetReportID: String
    /// Sensitive text, which descriptions redact. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportrefresh).
    public let assetReportToken: AssetReportToken
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("asset_report_id", "asset_report_token", "request_id")
    public init(json: inout JSONReader) {
        var assetReportID: String?
        var assetReportToken: AssetReportToken?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: assetReportID = json.decode()
                case 1: assetReportToken = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.assetReportID = assetReportID ?? json.missing("AssetReportRefreshResponse.asset_report_id")
        self.assetReportToken = assetReportToken ?? json.missing("AssetReportRefreshResponse.asset_report_token")
        self.requestID = requestID ?? json.missing("AssetReportRefreshResponse.request_id")
    }
}

/// The response of `/asset_report/remove`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportremove).
public struct AssetReportRemoveResponse: PlaidResponse, RedactedDescription {
    /// A Boolean value. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportremove).
    public let removed: Bool
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("removed", "request_id")
    public init(json: inout JSONReader) {
        var removed: Bool?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: removed = json.decode()
                case 1: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.removed = removed ?? json.missing("AssetReportRemoveResponse.removed")
        self.requestID = requestID ?? json.missing("AssetReportRemoveResponse.request_id")
    }
}
