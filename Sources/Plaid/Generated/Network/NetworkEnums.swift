// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `NetworkStatusGetResponseNetworkStatus` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct NetworkStatusGetResponseNetworkStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The value `RETURNING_USER`.
    public static var returningUser: Self { Self(rawValue: "RETURNING_USER") }
}
