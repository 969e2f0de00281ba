// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/accounts/balance/get` and `/accounts/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/accounts/#accountsget).
public struct AccountsGetResponse: PlaidResponse, RedactedDescription {
    /// The accounts that the user shared, and that the request did not exclude.
    public let accounts: [AccountBase]
    /// The Item that the accounts belong to.
    public let item: Item
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("accounts", "item", "request_id")
    public init(json: inout JSONReader) {
        var accounts: [AccountBase]?
        var item: Item?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: item = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("AccountsGetResponse.accounts")
        self.item = item ?? json.missing("AccountsGetResponse.item")
        self.requestID = requestID ?? json.missing("AccountsGetResponse.request_id")
    }
}
