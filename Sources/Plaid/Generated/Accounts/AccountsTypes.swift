// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of ``AccountsBalanceGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal/#accountsbalanceget).
public struct AccountsBalanceGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The accounts to return; all accounts when it is absent.
    ///
    /// An identifier of another Item's account is an error.
    public var accountIDs: [AccountID]?
    /// The oldest balance that you accept.
    ///
    /// Only some institutions require it; if the balance is older, the request fails. UTC, as ISO 8601.
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

/// The type of ``AccountsGetRequest/options``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/accounts/#accountsget).
public struct AccountsGetRequestOptions: JSONEncodable, RedactedDescription {
    /// The accounts to return; all accounts when it is absent.
    ///
    /// An identifier of another Item's account is an error.
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
