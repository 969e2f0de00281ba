// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of `ParcelKind` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ParcelKind: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `letter`.
    public static var letter: Self { Self(rawValue: "letter") }
    /// The value `small packet`.
    public static var smallPacket: Self { Self(rawValue: "small packet") }
    /// The value `BIG-BOX`.
    public static var bigBox: Self { Self(rawValue: "BIG-BOX") }
}

/// The values of `ParcelState` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct ParcelState: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `in_transit`.
    public static var inTransit: Self { Self(rawValue: "in_transit") }
    /// The value `401k`.
    public static var value401k: Self { Self(rawValue: "401k") }
    /// The value ``.
    public static var empty: Self { Self(rawValue: "") }
    /// The value `none`.
    public static var noneValue: Self { Self(rawValue: "none") }
    /// The value `IN-TRANSIT`.
    public static var inTransit2: Self { Self(rawValue: "IN-TRANSIT") }
    /// The value `4.1`.
    public static var value4_1: Self { Self(rawValue: "4.1") }
}

/// The values of `SizeUnit` in Plaid's OpenAPI document; unknown values are kept unchanged.
public struct SizeUnit: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The value `cm`.
    public static var cm: Self { Self(rawValue: "cm") }
    /// The value `in`.
    public static var `in`: Self { Self(rawValue: "in") }
}
