// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore
public import PlaidJSON
public import PlaidTypes

/// The response of the operations that return `DashboardUserGetResponse`.
public struct DashboardUserGetResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `email_address`.
    public let emailAddress: String
    /// The JSON member `status`.
    public let status: DashboardUserStatus
    /// The JSON member `request_id`.
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

/// The response of the operations that return `DashboardUserListResponse`.
public struct DashboardUserListResponse: PlaidResponse, RedactedDescription {
    /// The JSON member `dashboard_users`.
    public let dashboardUsers: [DashboardUser]
    /// The JSON member `next_cursor`.
    public let nextCursor: String?
    /// The JSON member `request_id`.
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
