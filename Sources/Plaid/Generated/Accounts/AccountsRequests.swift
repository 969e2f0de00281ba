// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/accounts/balance/get`.
///
/// Returns the accounts of an Item with balances fetched from the institution now.
///
/// The call waits for the bank, often for several seconds, and is billed per request.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/signal/#accountsbalanceget).
public struct AccountsBalanceGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AccountsGetResponse
    public static var path: StaticString { "/accounts/balance/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// Further settings of the request.
    public var options: AccountsBalanceGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        options: AccountsBalanceGetRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("options", options)
        json.endObject()
    }
}

/// A request to `/accounts/get`.
///
/// Returns the accounts of an Item with their latest cached balances.
///
/// Plaid refreshes the cache about once a day; call `/accounts/balance/get` for a balance fetched now.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/accounts/#accountsget).
public struct AccountsGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = AccountsGetResponse
    public static var path: StaticString { "/accounts/get" }
    public static var kind: PlaidOperationKind { .read }
    public var accessTokenForBudget: AccessToken? { accessToken }
    /// The secret that gives access to the Item.
    ///
    /// Never log it or send it to a browser.
    public var accessToken: AccessToken
    /// Further settings of the request.
    public var options: AccountsGetRequestOptions?

    /// Creates a value; omitted members are not sent.
    public init(
        accessToken: AccessToken,
        options: AccountsGetRequestOptions? = nil
    ) {
        self.accessToken = accessToken
        self.options = options
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("access_token", accessToken)
        json.field("options", options)
        json.endObject()
    }
}
