// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns the credit cards, mortgages and student loans of an Item.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/liabilities/#liabilitiesget).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func liabilitiesGet(
        accessToken: AccessToken,
        options: LiabilitiesGetRequestOptions? = nil
    ) async throws(PlaidError) -> LiabilitiesGetResponse {
        try await execute(LiabilitiesGetRequest(accessToken: accessToken, options: options))
    }
}
