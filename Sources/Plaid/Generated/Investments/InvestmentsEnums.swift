// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.778.0+reconstructed. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``InvestmentsAuthDataSources/numbers``, ``InvestmentsAuthDataSources/owners`` and
/// ``InvestmentsAuthDataSources/holdings``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments-move/#investmentsauthget).
public struct DataSources: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `INSTITUTION` in JSON.
    public static var institution: Self { Self(rawValue: "INSTITUTION") }
    /// `INSTITUTION_MASK` in JSON.
    public static var institutionMask: Self { Self(rawValue: "INSTITUTION_MASK") }
    /// `USER` in JSON.
    public static var user: Self { Self(rawValue: "USER") }
}

/// The values of ``YieldRate/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/api/products/investments/#investmentsholdingsget).
public struct YieldRateType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `coupon` in JSON.
    public static var coupon: Self { Self(rawValue: "coupon") }
    /// `coupon_equivalent` in JSON.
    public static var couponEquivalent: Self { Self(rawValue: "coupon_equivalent") }
    /// `discount` in JSON.
    public static var discount: Self { Self(rawValue: "discount") }
    /// `yield` in JSON.
    public static var yield: Self { Self(rawValue: "yield") }
}
