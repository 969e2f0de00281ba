// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// A request to `/dashboard_user/get`.
public struct DashboardUserGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = DashboardUserGetResponse
    public static var path: StaticString { "/dashboard_user/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `dashboard_user_id`.
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
public struct DashboardUserListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = DashboardUserListResponse
    public static var path: StaticString { "/dashboard_user/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The JSON member `cursor`.
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
