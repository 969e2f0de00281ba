// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidJSON
public import PlaidTypes

/// The schema `DashboardUser` of Plaid's OpenAPI document.
public struct DashboardUser: JSONObjectDecodable, RedactedDescription {
    /// The JSON member `id`.
    public let id: String
    /// The JSON member `created_at`.
    public let createdAt: Timestamp
    /// The JSON member `email_address`.
    public let emailAddress: String
    /// The JSON member `status`.
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
