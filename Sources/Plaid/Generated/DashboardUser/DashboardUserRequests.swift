// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// What `/dashboard_user/get` is sent.
public struct DashboardUserGetRequest: PlaidRequest, RedactedDescription {
    public typealias Response = DashboardUserGetResponse
    public static var path: StaticString { "/dashboard_user/get" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `dashboard_user_id`.
    public var dashboardUserID: String

    /// Makes a value; what is left out is not sent.
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

/// What `/dashboard_user/list` is sent.
public struct DashboardUserListRequest: PlaidRequest, RedactedDescription {
    public typealias Response = DashboardUserListResponse
    public static var path: StaticString { "/dashboard_user/list" }
    public static var kind: PlaidOperationKind { .read }
    /// The wire's `cursor`.
    public var cursor: String?

    /// Makes a value; what is left out is not sent.
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
