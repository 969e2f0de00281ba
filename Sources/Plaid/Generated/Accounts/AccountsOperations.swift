// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/accounts/balance/get`: gets accounts balance.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/signal/#accountsbalanceget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func accountsBalanceGet(
        accessToken: AccessToken,
        options: AccountsBalanceGetRequestOptions? = nil
    ) async throws(PlaidError) -> AccountsGetResponse {
        try await execute(AccountsBalanceGetRequest(accessToken: accessToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/accounts/get`: gets accounts.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/accounts/#accountsget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func accountsGet(
        accessToken: AccessToken,
        options: AccountsGetRequestOptions? = nil
    ) async throws(PlaidError) -> AccountsGetResponse {
        try await execute(AccountsGetRequest(accessToken: accessToken, options: options))
    }
}
