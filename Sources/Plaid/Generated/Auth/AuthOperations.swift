// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidTypes

extension PlaidClientProtocol {
    /// Returns the account and routing numbers of an Item's depository accounts, such as checking and savings.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authget).
    ///
    /// - Parameters:
    ///   - accessToken: The secret that gives access to the Item. Never log it or send it to a browser.
    ///   - options: Further settings of the request.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func authGet(
        accessToken: AccessToken,
        options: AuthGetRequestOptions? = nil
    ) async throws(PlaidError) -> AuthGetResponse {
        try await execute(AuthGetRequest(accessToken: accessToken, options: options))
    }
}

extension PlaidClientProtocol {
    /// Checks account and routing numbers against data that Plaid knows, without an Item.
    ///
    /// A write request, which the client retries only when Plaid cannot have carried it out.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/products/auth/#authverify).
    ///
    /// - Parameters:
    ///   - numbers: The numbers to check.
    ///   - legalName: The account owner's legal name, to be compared with the owner on record.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func authVerify(
        numbers: AuthVerifyRequestNumbers,
        legalName: String? = nil
    ) async throws(PlaidError) -> AuthVerifyResponse {
        try await execute(AuthVerifyRequest(numbers: numbers, legalName: legalName))
    }
}
