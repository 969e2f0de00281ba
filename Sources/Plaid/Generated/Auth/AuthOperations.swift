// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/auth/get`: gets auth.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/auth/#authget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func authGet(
        accessToken: AccessToken,
        options: AuthGetRequestOptions? = nil
    ) async throws(PlaidError) -> AuthGetResponse {
        try await execute(AuthGetRequest(accessToken: accessToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Calls `/auth/verify`: verifies auth.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/auth/#authverify>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func authVerify(
        numbers: AuthVerifyRequestNumbers,
        legalName: String? = nil
    ) async throws(PlaidError) -> AuthVerifyResponse {
        try await execute(AuthVerifyRequest(numbers: numbers, legalName: legalName))
    }
}
