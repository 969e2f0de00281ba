// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of `/dashboard_user/get`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget).
public struct DashboardUserGetResponse: PlaidResponse, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget).
    public let id: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget).
    public let createdAt: Timestamp
    /// An email address. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget).
    public let emailAddress: String
    /// One of `invited`, `active` and `deactivated`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget).
    public let status: DashboardUserStatus
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("id", "created_at", "email_address", "status", "request_id")
    public init(json: inout JSONReader) {
        var id: String?
        var createdAt: Timestamp?
        var emailAddress: String?
        var status: DashboardUserStatus?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: createdAt = json.decode()
                case 2: emailAddress = json.decode()
                case 3: status = json.decode()
                case 4: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("DashboardUserGetResponse.id")
        self.createdAt = createdAt ?? json.missing("DashboardUserGetResponse.created_at")
        self.emailAddress = emailAddress ?? json.missing("DashboardUserGetResponse.email_address")
        self.status = status ?? json.missing("DashboardUserGetResponse.status")
        self.requestID = requestID ?? json.missing("DashboardUserGetResponse.request_id")
    }
}

/// The response of `/dashboard_user/list`.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist).
public struct DashboardUserListResponse: PlaidResponse, RedactedDescription {
    /// A list of ``DashboardUser`` objects. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist).
    public let dashboardUsers: [DashboardUser]
    /// The cursor of the next page.
    ///
    /// Store it together with the data that came with it.
    public let nextCursor: String?
    /// Plaid's identifier of this request.
    ///
    /// Log it, and quote it to Plaid's support.
    public let requestID: RequestID
    /// The original response.
    public var raw: RawJSON = .empty

    private static let keys = JSONKeyTable("dashboard_users", "next_cursor", "request_id")
    public init(json: inout JSONReader) {
        var dashboardUsers: [DashboardUser]?
        var nextCursor: String?
        var requestID: RequestID?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: dashboardUsers = json.decode()
                case 1: nextCursor = json.decode()
                case 2: requestID = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.dashboardUsers = dashboardUsers ?? json.missing("DashboardUserListResponse.dashboard_users")
        self.nextCursor = nextCursor
        self.requestID = requestID ?? json.missing("DashboardUserListResponse.request_id")
    }
}
