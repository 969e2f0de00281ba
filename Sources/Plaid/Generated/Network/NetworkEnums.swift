// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``NetworkStatusGetResponse/networkStatus`` and ``ProfileNetworkStatusGetResponse/networkStatus``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/profile/#networkstatusget).
public struct NetworkStatusGetResponseNetworkStatus: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `UNKNOWN` in JSON.
    public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    /// `RETURNING_USER` in JSON.
    public static var returningUser: Self { Self(rawValue: "RETURNING_USER") }
}
