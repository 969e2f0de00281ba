// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/auth/get`: gets auth.
    ///
    /// It only reads, so a failed call may be repeated.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/auth/#authget>
    /// - Returns: The answer.
    /// - Throws: ``PlaidError`` when Plaid refuses or cannot be reached.
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
    /// It changes something and is repeated only when Plaid cannot have carried it out.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/auth/#authverify>
    /// - Returns: The answer.
    /// - Throws: ``PlaidError`` when Plaid refuses or cannot be reached.
    public func authVerify(
        numbers: AuthVerifyRequestNumbers,
        legalName: String? = nil
    ) async throws(PlaidError) -> AuthVerifyResponse {
        try await execute(AuthVerifyRequest(numbers: numbers, legalName: legalName))
    }
}
