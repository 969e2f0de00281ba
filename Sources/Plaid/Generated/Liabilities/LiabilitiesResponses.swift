// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/liabilities/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
public struct LiabilitiesGetResponse: PlaidResponse, RedactedDescription {
    /// The accounts of the Item.
    ///
    /// Balances are here, not in `liabilities`.
    public let accounts: [AccountBase]
    /// The Item that the accounts belong to.
    public let item: Item
    /// Terms and payments, by kind of loan.
    public let liabilities: LiabilitiesObject
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("accounts", "item", "liabilities", "request_id")
    public init(json: inout JSONReader) {
        var accounts: [AccountBase]?
        var item: Item?
        var liabilities: LiabilitiesObject?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: item = json.decode()
                case 2: liabilities = json.decode()
                case 3: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("LiabilitiesGetResponse.accounts")
        self.item = item ?? json.missing("LiabilitiesGetResponse.item")
        self.liabilities = liabilities ?? json.missing("LiabilitiesGetResponse.liabilities")
        self.requestID = requestID ?? json.missing("LiabilitiesGetResponse.request_id")
    }
}
