// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// The values of ``Content/marks``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
public struct ContentMarks: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `REGISTERED` in JSON.
    public static var registered: Self { Self(rawValue: "REGISTERED") }
    /// `FRAGILE` in JSON.
    public static var fragile: Self { Self(rawValue: "FRAGILE") }
}

/// The values of ``Content/type``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
public struct ContentType: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `letter` in JSON.
    public static var letter: Self { Self(rawValue: "letter") }
    /// `goods` in JSON.
    public static var goods: Self { Self(rawValue: "goods") }
    /// `samples` in JSON.
    public static var samples: Self { Self(rawValue: "samples") }
}

/// The values of ``Parcel/state`` and ``ParcelsCreateResponse/state``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
public struct ParcelState: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `in_transit` in JSON.
    public static var inTransit: Self { Self(rawValue: "in_transit") }
    /// `401k` in JSON.
    public static var value401k: Self { Self(rawValue: "401k") }
    /// `` in JSON.
    public static var empty: Self { Self(rawValue: "") }
    /// `none` in JSON.
    public static var noneValue: Self { Self(rawValue: "none") }
    /// `IN-TRANSIT` in JSON.
    public static var inTransit2: Self { Self(rawValue: "IN-TRANSIT") }
    /// `4.1` in JSON.
    public static var value4_1: Self { Self(rawValue: "4.1") }
}

/// The values of ``Size/unit``.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
public struct SizeUnit: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// `cm` in JSON.
    public static var cm: Self { Self(rawValue: "cm") }
    /// `in` in JSON.
    public static var `in`: Self { Self(rawValue: "in") }
}
