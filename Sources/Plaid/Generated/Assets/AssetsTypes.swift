// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of ``AssetReportCreateRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
public struct AssetReportCreateRequestOptions: JSONEncodable, RedactedDescription {
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    public var clientReportID: String?
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public var webhook: String?
    /// A Boolean value. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var includeFastReport: Bool? { get { deprecatedIncludeFastReport } set { deprecatedIncludeFastReport = newValue } }
    private var deprecatedIncludeFastReport: Bool?
    /// A list of texts. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    @available(*, deprecated, message: "Plaid has deprecated this member.")
    public var products: [String]? { get { deprecatedProducts } set { deprecatedProducts = newValue } }
    private var deprecatedProducts: [String]?
    /// A list of ``AssetReportAddOns`` values. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    public var addOns: [AssetReportAddOns]?
    /// An object with the members of ``AssetReportUser``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
    public var user: AssetReportUser?
    /// A Boolean value. Optional. May be `null`. The default is `true`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
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
        self.deprecatedIncludeFastReport = includeFastReport
        self.deprecatedProducts = products
        self.addOns = addOns
        self.user = user
        self.requireAllItems = requireAllItems
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("client_report_id", clientReportID)
        json.field("webhook", webhook)
        json.field("include_fast_report", deprecatedIncludeFastReport)
        json.field("products", deprecatedProducts)
        json.field("add_ons", addOns)
        json.field("user", user)
        json.field("require_all_items", requireAllItems)
        json.endObject()
    }
}

/// The type of ``AssetReportGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
public struct AssetReportGetRequestOptions: JSONEncodable, RedactedDescription {
    /// A whole number, from 0 to 731. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportget).
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

/// The type of ``AssetReportAuditCopyPdfGetRequest/options`` and ``AssetReportPDFGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportpdfget).
public struct AssetReportPDFGetRequestOptions: JSONEncodable, RedactedDescription {
    /// A whole number, from 0 to 731. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportpdfget).
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

/// The type of ``AssetReportRefreshRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportrefresh).
public struct AssetReportRefreshRequestOptions: JSONEncodable, RedactedDescription {
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportrefresh).
    public var clientReportID: String?
    /// The URL that receives webhooks.
    ///
    /// It must use HTTPS and be reachable from the internet.
    public var webhook: String?
    /// An object with the members of ``AssetReportUser``. Optional.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportrefresh).
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
