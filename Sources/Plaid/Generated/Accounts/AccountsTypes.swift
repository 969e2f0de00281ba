// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `AccountsBalanceGetRequestOptions` of Plaid's OpenAPI document.
public struct AccountsBalanceGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `account_ids`.
    public var accountIDs: [AccountID]?
    /// The JSON member `min_last_updated_datetime`.
    public var minLastUpdatedDatetime: Timestamp?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil,
        minLastUpdatedDatetime: Timestamp? = nil
    ) {
        self.accountIDs = accountIDs
        self.minLastUpdatedDatetime = minLastUpdatedDatetime
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.field("min_last_updated_datetime", minLastUpdatedDatetime)
        json.endObject()
    }
}

/// The schema `AccountsGetRequestOptions` of Plaid's OpenAPI document.
public struct AccountsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The JSON member `account_ids`.
    public var accountIDs: [AccountID]?

    /// Creates a value; omitted members are not sent.
    public init(
        accountIDs: [AccountID]? = nil
    ) {
        self.accountIDs = accountIDs
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("account_ids", accountIDs)
        json.endObject()
    }
}
