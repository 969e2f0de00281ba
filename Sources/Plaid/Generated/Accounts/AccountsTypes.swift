// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `AccountsBalanceGetRequestOptions` of Plaid's document.
public struct AccountsBalanceGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The wire's `account_ids`.
    public var accountIDs: [AccountID]?
    /// The wire's `min_last_updated_datetime`.
    public var minLastUpdatedDatetime: Timestamp?

    /// Makes a value; what is left out is not sent.
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

/// The schema `AccountsGetRequestOptions` of Plaid's document.
public struct AccountsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The wire's `account_ids`.
    public var accountIDs: [AccountID]?

    /// Makes a value; what is left out is not sent.
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
