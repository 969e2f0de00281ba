// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns the accounts of an Item with balances fetched from the institution now.
    ///
    /// The call waits for the bank, often for several seconds, and is billed per request.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/signal/#accountsbalanceget).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func accountsBalanceGet(
        accessToken: AccessToken,
        options: AccountsBalanceGetRequestOptions? = nil
    ) async throws(PlaidError) -> AccountsGetResponse {
        try await execute(AccountsBalanceGetRequest(accessToken: accessToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Returns the accounts of an Item with their latest cached balances.
    ///
    /// Plaid refreshes the cache about once a day; call `/accounts/balance/get` for a balance fetched now.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/accounts/#accountsget).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func accountsGet(
        accessToken: AccessToken,
        options: AccountsGetRequestOptions? = nil
    ) async throws(PlaidError) -> AccountsGetResponse {
        try await execute(AccountsGetRequest(accessToken: accessToken, options: options))
    }
}
