// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``DashboardUser/status`` and ``DashboardUserGetResponse/status``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/kyc-aml-users/#dashboard_userget).
public struct DashboardUserStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `invited` in JSON.
    public static var invited: Self { Self(rawValue: "invited") }
    /// `active` in JSON.
    public static var active: Self { Self(rawValue: "active") }
    /// `deactivated` in JSON.
    public static var deactivated: Self { Self(rawValue: "deactivated") }
}
