// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The type of ``DashboardUserListResponse/dashboardUsers``.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist).
public struct DashboardUser: JSONObjectDecodable, RedactedDescription {
    /// Text. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist).
    public let id: String
    /// A date and time as ISO 8601. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist).
    public let createdAt: Timestamp
    /// An email address. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist).
    public let emailAddress: String
    /// One of `invited`, `active` and `deactivated`. Always present.
    ///
    /// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userlist).
    public let status: DashboardUserStatus

    private static let keys = JSONKeyTable("id", "created_at", "email_address", "status")
    public init(json: inout JSONReader) {
        var id: String?
        var createdAt: Timestamp?
        var emailAddress: String?
        var status: DashboardUserStatus?
        if json.beginObject() {
            var keyCursor = JSONKeyCursor(Self.keys)
            while let keyIndex = json.nextKey(&keyCursor) {
                switch keyIndex {
                case 0: id = json.decode()
                case 1: createdAt = json.decode()
                case 2: emailAddress = json.decode()
                case 3: status = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("DashboardUser.id")
        self.createdAt = createdAt ?? json.missing("DashboardUser.created_at")
        self.emailAddress = emailAddress ?? json.missing("DashboardUser.email_address")
        self.status = status ?? json.missing("DashboardUser.status")
    }
}
