// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `DashboardUserStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct DashboardUserStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `invited`.
    public static var invited: Self { Self(rawValue: "invited") }
    /// The value `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The value `deactivated`.
    public static var deactivated: Self { Self(rawValue: "deactivated") }
}
