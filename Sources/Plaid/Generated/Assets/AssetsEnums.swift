// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `AssetReportAddOns` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct AssetReportAddOns: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `investments`.
    public static var investments: Self { Self(rawValue: "investments") }
    /// The value `fast_assets`.
    public static var fastAssets: Self { Self(rawValue: "fast_assets") }
}
