// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Calls `/dashboard_user/get`: gets dashboard user.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func dashboardUserGet(
        dashboardUserID: String
    ) async throws(PlaidError) -> DashboardUserGetResponse {
        try await execute(DashboardUserGetRequest(dashboardUserID: dashboardUserID))
    }
}

extension PlaidClientProtocol {
    /// Calls `/dashboard_user/list`: lists dashboard users.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func dashboardUserList(
        cursor: String? = nil
    ) async throws(PlaidError) -> DashboardUserListResponse {
        try await execute(DashboardUserListRequest(cursor: cursor))
    }
}
