// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The words of `ParcelKind` in Plaid's document; others are kept as they come.
public struct ParcelKind: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `letter`.
    public static var letter: Self { Self(rawValue: "letter") }
    /// The word `small packet`.
    public static var smallPacket: Self { Self(rawValue: "small packet") }
    /// The word `BIG-BOX`.
    public static var bigBox: Self { Self(rawValue: "BIG-BOX") }
}

/// The words of `ParcelState` in Plaid's document; others are kept as they come.
public struct ParcelState: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `in_transit`.
    public static var inTransit: Self { Self(rawValue: "in_transit") }
    /// The word `401k`.
    public static var value401k: Self { Self(rawValue: "401k") }
    /// The word ``.
    public static var empty: Self { Self(rawValue: "") }
    /// The word `none`.
    public static var noneValue: Self { Self(rawValue: "none") }
    /// The word `IN-TRANSIT`.
    public static var inTransit2: Self { Self(rawValue: "IN-TRANSIT") }
    /// The word `4.1`.
    public static var value4_1: Self { Self(rawValue: "4.1") }
}

/// The words of `SizeUnit` in Plaid's document; others are kept as they come.
public struct SizeUnit: OpenEnum {
    /// The word on the wire.
    public let rawValue: String
    /// Makes a value of any word.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// The word `cm`.
    public static var cm: Self { Self(rawValue: "cm") }
    /// The word `in`.
    public static var `in`: Self { Self(rawValue: "in") }
}
