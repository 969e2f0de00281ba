// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `AssetReportCreateRequestOptions` of Plaid's OpenAPI document.
public struct AssetReportCreateRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `client_report_id`.
    public var clientReportID: String?
    /// The JSON member `webhook`.
    public var webhook: String?
    /// The JSON member `include_fast_report`.
    public var includeFastReport: Bool?
    /// The JSON member `products`.
    public var products: [String]?
    /// The JSON member `add_ons`.
    public var addOns: [AssetReportAddOns]?
    /// The JSON member `user`.
    public var user: AssetReportUser?
    /// The JSON member `require_all_items`.
    public var requireAllItems: Bool?

    /// Creates a value; omitted members are not sent.
    public init(
        clientReportID: String? = nil,
        webhook: String? = nil,
        includeFastReport: Bool? = nil,
        products: [String]? = nil,
        addOns: [AssetReportAddOns]? = nil,
        user: AssetReportUser? = nil,
        requireAllItems: Bool? = nil
    ) {
        self.clientReportID = clientReportID
        self.webhook = webhook
        self.includeFastReport = includeFastReport
        self.products = products
        self.addOns = addOns
        self.user = user
        self.requireAllItems = requireAllItems
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_report_id", clientReportID)
        json.field("webhook", webhook)
        json.field("include_fast_report", includeFastReport)
        json.field("products", products)
        json.field("add_ons", addOns)
        json.field("user", user)
        json.field("require_all_items", requireAllItems)
        json.endObject()
    }
}

/// The schema `AssetReportGetRequestOptions` of Plaid's OpenAPI document.
public struct AssetReportGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `days_to_include`.
    public var daysToInclude: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        daysToInclude: Int? = nil
    ) {
        self.daysToInclude = daysToInclude
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("days_to_include", daysToInclude)
        json.endObject()
    }
}

/// The schema `AssetReportPDFGetRequestOptions` of Plaid's OpenAPI document.
public struct AssetReportPDFGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `days_to_include`.
    public var daysToInclude: Int?

    /// Creates a value; omitted members are not sent.
    public init(
        daysToInclude: Int? = nil
    ) {
        self.daysToInclude = daysToInclude
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("days_to_include", daysToInclude)
        json.endObject()
    }
}

/// The schema `AssetReportRefreshRequestOptions` of Plaid's OpenAPI document.
public struct AssetReportRefreshRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `client_report_id`.
    public var clientReportID: String?
    /// The JSON member `webhook`.
    public var webhook: String?
    /// The JSON member `user`.
    public var user: AssetReportUser?

    /// Creates a value; omitted members are not sent.
    public init(
        clientReportID: String? = nil,
        webhook: String? = nil,
        user: AssetReportUser? = nil
    ) {
        self.clientReportID = clientReportID
        self.webhook = webhook
        self.user = user
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_report_id", clientReportID)
        json.field("webhook", webhook)
        json.field("user", user)
        json.endObject()
    }
}
