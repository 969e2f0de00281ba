// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/dashboard_user/get`.
///
/// Returns a user of the Plaid Dashboard.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget).
public struct DashboardUserGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = DashboardUserGetResponse
    public static var path: StaticString { "/dashboard_user/get" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Required.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget).
    public var dashboardUserID: String

    /// Creates a value; omitted members are not sent.
    public init(
        dashboardUserID: String
    ) {
        self.dashboardUserID = dashboardUserID
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("dashboard_user_id", dashboardUserID)
        json.endObject()
    }
}

/// A request to `/dashboard_user/list`.
///
/// Returns the users of the Plaid Dashboard in your team.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist).
public struct DashboardUserListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = DashboardUserListResponse
    public static var path: StaticString { "/dashboard_user/list" }
    public static var kind: PlaidOperationKind { .read }
    /// Text. Optional. May be `null`.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist).
    public var cursor: String?

    /// Creates a value; omitted members are not sent.
    public init(
        cursor: String? = nil
    ) {
        self.cursor = cursor
    }

    public func encode(to json: inout JSONWriter) {
        json.beginObject()
        json.field("cursor", cursor)
        json.endObject()
    }
}
