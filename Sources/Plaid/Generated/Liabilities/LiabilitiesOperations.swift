// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Calls `/liabilities/get`: gets liabilities.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/products/liabilities/#liabilitiesget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func liabilitiesGet(
        accessToken: AccessToken,
        options: LiabilitiesGetRequestOptions? = nil
    ) async throws(PlaidError) -> LiabilitiesGetResponse {
        try await execute(LiabilitiesGetRequest(accessToken: accessToken, options: options))
    }
}
