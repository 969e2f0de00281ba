// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `AssetReportAddOns` in Plaid's document; others are kept as they come.
public struct AssetReportAddOns: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `investments`.
    public static var investments: Self { Self(rawValue: "investments") }
    /// The word `fast_assets`.
    public static var fastAssets: Self { Self(rawValue: "fast_assets") }
}
