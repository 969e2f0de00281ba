// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``AssetReportCreateRequestOptions/addOns``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/assets/#asset_reportcreate).
public struct AssetReportAddOns: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `investments` in JSON.
    public static var investments: Self { Self(rawValue: "investments") }
    /// `fast_assets` in JSON.
    public static var fastAssets: Self { Self(rawValue: "fast_assets") }
}
