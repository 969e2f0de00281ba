// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `AssetReportGetResponse`.
public struct AssetReportGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `report`.
    public let report: AssetReport
    /// The JSON member `warnings`.
    public let warnings: [Warning]
    /// The JSON member `request_id`.
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
