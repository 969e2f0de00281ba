// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/auth/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
public struct AuthGetResponse: PlaidResponse, RedactedDescription {
    /// The accounts whose numbers are returned.
    public let accounts: [AccountBase]
    /// The account numbers by payment system; match them with accounts by `accountID`.
    public let numbers: AuthGetNumbers
    /// The Item that the accounts belong to.
    public let item: Item
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("accounts", "numbers", "item", "request_id")
    public init(json: inout JSONReader) {
        var accounts: [AccountBase]?
        var numbers: AuthGetNumbers?
        var item: Item?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: accounts = json.decode()
                case 1: numbers = json.decode()
                case 2: item = json.decode()
                case 3: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.accounts = accounts ?? json.missing("AuthGetResponse.accounts")
        self.numbers = numbers ?? json.missing("AuthGetResponse.numbers")
        self.item = item ?? json.missing("AuthGetResponse.item")
        self.requestID = requestID ?? json.missing("AuthGetResponse.request_id")
    }
}

/// The response of `/auth/verify`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authverify).
public struct AuthVerifyResponse: PlaidResponse, RedactedDescription {
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The Item that was created for the verification; absent when the numbers are invalid.
    public let itemID: ItemID?
    /// The outcome of the check.
    ///
    /// Treat every value but a pass as a reason to ask again.
    public let verificationStatus: String
    /// What the decision is based on.
    public let verificationInsights: AccountVerificationInsights
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("request_id", "item_id", "verification_status", "verification_insights")
    public init(json: inout JSONReader) {
        var requestID: RequestID?
        var itemID: ItemID?
        var verificationStatus: String?
        var verificationInsights: AccountVerificationInsights?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: requestID = json.decode()
                case 1: itemID = json.decode()
                case 2: verificationStatus = json.decode()
                case 3: verificationInsights = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.requestID = requestID ?? json.missing("AuthVerifyResponse.request_id")
        self.itemID = itemID
        self.verificationStatus = verificationStatus ?? json.missing("AuthVerifyResponse.verification_status")
        self.verificationInsights = verificationInsights ?? json.missing("AuthVerifyResponse.verification_insights")
    }
}
