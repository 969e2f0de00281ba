// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `DataSources` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct DataSources: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `INSTITUTION`.
    public static var institution: Self { Self(rawValue: "INSTITUTION") }
    /// The value `INSTITUTION_MASK`.
    public static var institutionMask: Self { Self(rawValue: "INSTITUTION_MASK") }
    /// The value `USER`.
    public static var user: Self { Self(rawValue: "USER") }
}

/// The values of `HoldingTaxLotPositionType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct HoldingTaxLotPositionType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `LONG`.
    public static var long: Self { Self(rawValue: "LONG") }
    /// The value `SHORT`.
    public static var short: Self { Self(rawValue: "SHORT") }
}

/// The values of `YieldRateType` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct YieldRateType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `coupon`.
    public static var coupon: Self { Self(rawValue: "coupon") }
    /// The value `coupon_equivalent`.
    public static var couponEquivalent: Self { Self(rawValue: "coupon_equivalent") }
    /// The value `discount`.
    public static var discount: Self { Self(rawValue: "discount") }
    /// The value `yield`.
    public static var yield: Self { Self(rawValue: "yield") }
}
