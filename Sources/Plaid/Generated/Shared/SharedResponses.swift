// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/asset_report/audit_copy/get`, `/asset_report/get` and `/credit/relay/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AssetReportGetResponse: PlaidResponse, RedactedDescription {
    /// An object with the members of ``AssetReport``. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let report: AssetReport
    /// A list of ``Warning`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
    public let warnings: [Warning]
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("report", "warnings", "request_id")
    public init(json: inout JSONReader) {
        var report: AssetReport?
        var warnings: [Warning]?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: report = json.decode()
                case 1: warnings = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.report = report ?? json.missing("AssetReportGetResponse.report")
        self.warnings = warnings ?? json.missing("AssetReportGetResponse.warnings")
        self.requestID = requestID ?? json.missing("AssetReportGetResponse.request_id")
    }
}
