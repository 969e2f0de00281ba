// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `DataSources` in Plaid's document; others are kept as they come.
public struct DataSources: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `INSTITUTION`.
    public static var institution: Self { Self(rawValue: "INSTITUTION") }
    /// The word `INSTITUTION_MASK`.
    public static var institutionMask: Self { Self(rawValue: "INSTITUTION_MASK") }
    /// The word `USER`.
    public static var user: Self { Self(rawValue: "USER") }
}

/// The words of `HoldingTaxLotPositionType` in Plaid's document; others are kept as they come.
public struct HoldingTaxLotPositionType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `LONG`.
    public static var long: Self { Self(rawValue: "LONG") }
    /// The word `SHORT`.
    public static var short: Self { Self(rawValue: "SHORT") }
}

/// The words of `YieldRateType` in Plaid's document; others are kept as they come.
public struct YieldRateType: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `coupon`.
    public static var coupon: Self { Self(rawValue: "coupon") }
    /// The word `coupon_equivalent`.
    public static var couponEquivalent: Self { Self(rawValue: "coupon_equivalent") }
    /// The word `discount`.
    public static var discount: Self { Self(rawValue: "discount") }
    /// The word `yield`.
    public static var yield: Self { Self(rawValue: "yield") }
}
