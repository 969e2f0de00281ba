// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/statements/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/statements#statementslist).
public struct StatementsListResponse: PlaidResponse, RedactedDescription {
    /// The accounts with their statements.
    public let accounts: [StatementsAccount]
    /// The identifier of the institution, such as `ins_109508`.
    public let institutionID: InstitutionID
    /// The institution's name for display.
    public let institutionName: String
    /// The identifier of the Item.
    public let itemID: ItemID
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("accounts", "institution_id", "institution_name", "item_id", "request_id")
    public init(json: inout JSONReader) {
        var accounts: [StatementsAccount]?
        var institutionID: InstitutionID?
        var institutionName: String?
        var itemID: ItemID?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: institutionID = json.decode()
                case 2: institutionName = json.decode()
                case 3: itemID = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("StatementsListResponse.accounts")
        self.institutionID = institutionID ?? json.missing("StatementsListResponse.institution_id")
        self.institutionName = institutionName ?? json.missing("StatementsListResponse.institution_name")
        self.itemID = itemID ?? json.missing("StatementsListResponse.item_id")
        self.requestID = requestID ?? json.missing("StatementsListResponse.request_id")
    }
}

/// The response of `/statements/refresh`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/statements#statementsrefresh).
public struct StatementsRefreshResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("StatementsRefreshResponse.request_id")
    }
}
