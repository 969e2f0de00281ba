// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `DashboardUserStatus` in Plaid's document; others are kept as they come.
public struct DashboardUserStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `invited`.
    public static var invited: Self { Self(rawValue: "invited") }
    /// The word `active`.
    public static var active: Self { Self(rawValue: "active") }
    /// The word `deactivated`.
    public static var deactivated: Self { Self(rawValue: "deactivated") }
}
