// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `NetworkStatusGetResponseNetworkStatus` in Plaid's document; others are kept as they come.
public struct NetworkStatusGetResponseNetworkStatus: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `UNKNOWN`.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// The word `RETURNING_USER`.
    public static var returningUser: Self { Self(rawValue: "RETURNING_USER") }
}
