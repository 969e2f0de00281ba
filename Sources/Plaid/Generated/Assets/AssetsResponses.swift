// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `AssetReportAuditCopyCreateResponse`.
public struct AssetReportAuditCopyCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `audit_copy_token`.
    public let auditCopyToken: SensitiveString
    /// The JSON member `request_id`.
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

/// The response of the operations that return `AssetReportAuditCopyRemoveResponse`.
public struct AssetReportAuditCopyRemoveResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `removed`.
    public let removed: Bool
    /// The JSON member `request_id`.
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

/// The response of the operations that return `AssetReportCreateResponse`.
public struct AssetReportCreateResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `asset_report_token`.
    public let assetReportToken: AssetReportToken
    /// The JSON member `asset_report_id`.
    public let assetReportID: String
    /// The JSON member `request_id`.
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

/// The response of the operations that return `AssetReportFilterResponse`.
public struct AssetReportFilterResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `asset_report_token`.
    public let assetReportToken: AssetReportToken
    /// The JSON member `asset_report_id`.
    public let assetReportID: String
    /// The JSON member `request_id`.
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

/// The response of the operations that return `AssetReportRefreshResponse`.
public struct AssetReportRefreshResponse: PlaidResponse, RedactedDescription {
    /// The response contains a secret, so its bytes are not encoded again.
    public static var holdsSecrets: Bool { true }
    /// The JSON member `asset_report_id`.
    public let assetReportID: String
    /// The JSON member `asset_report_token`.
    public let assetReportToken: AssetReportToken
    /// The JSON member `request_id`.
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

/// The response of the operations that return `AssetReportRemoveResponse`.
public struct AssetReportRemoveResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `removed`.
    public let removed: Bool
    /// The JSON member `request_id`.
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
