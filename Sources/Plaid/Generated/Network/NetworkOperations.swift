// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Returns whether a user is known to the Plaid Network.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/network/#networkstatusget).
    ///
    /// - Parameters:
    ///   - user: An object with the members of ``NetworkStatusGetUser``. Required.
    ///   - templateID: Text. Optional.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func networkStatusGet(
        user: NetworkStatusGetUser,
        templateID: String? = nil
    ) async throws(PlaidError) -> NetworkStatusGetResponse {
        try await execute(NetworkStatusGetRequest(user: user, templateID: templateID))
    }
}

extension PlaidClientProtocol {
    /// Returns whether a user has a profile in the Plaid Network.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/profile/#networkstatusget).
    ///
    /// - Parameter user: An object with the members of ``NetworkStatusGetUser``. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func profileNetworkStatusGet(
        user: NetworkStatusGetUser
    ) async throws(PlaidError) -> ProfileNetworkStatusGetResponse {
        try await execute(ProfileNetworkStatusGetRequest(user: user))
    }
}
