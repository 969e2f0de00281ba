// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Calls `/network/status/get`: gets network status.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/network/#networkstatusget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func networkStatusGet(
        user: NetworkStatusGetUser,
        templateID: String? = nil
    ) async throws(PlaidError) -> NetworkStatusGetResponse {
        try await execute(NetworkStatusGetRequest(user: user, templateID: templateID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/profile/network_status/get`: gets profile network status.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/profile/#networkstatusget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func profileNetworkStatusGet(
        user: NetworkStatusGetUser
    ) async throws(PlaidError) -> ProfileNetworkStatusGetResponse {
        try await execute(ProfileNetworkStatusGetRequest(user: user))
    }
}
