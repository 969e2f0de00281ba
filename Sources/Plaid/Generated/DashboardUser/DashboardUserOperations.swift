// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Returns a user of the Plaid Dashboard.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget).
    ///
    /// - Parameter dashboardUserID: Text. Required.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func dashboardUserGet(
        dashboardUserID: String
    ) async throws(PlaidError) -> DashboardUserGetResponse {
        try await execute(DashboardUserGetRequest(dashboardUserID: dashboardUserID))
    }
}

extension PlaidClientProtocol {
    /// Returns the users of the Plaid Dashboard in your team.
    ///
    /// A read request, which the client may retry.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist).
    ///
    /// - Parameter cursor: Text. Optional. May be `null`.
    /// - Returns: The response.
    /// - Throws: `PlaidError` when Plaid rejects the request or cannot be reached.
    public func dashboardUserList(
        cursor: String? = nil
    ) async throws(PlaidError) -> DashboardUserListResponse {
        try await execute(DashboardUserListRequest(cursor: cursor))
    }
}
