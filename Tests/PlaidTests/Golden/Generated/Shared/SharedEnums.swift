// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 1.0. Do not edit: see docs/GeneratedCode.md.

public import PlaidTypes

/// What a parcel looks like.
///
/// Unknown values are kept unchanged.
///
/// See [Plaid's documentation](https://plaid.com/docs/parcels/#get).
public struct ParcelKind: OpenEnum {
    /// The value in JSON.
    public let rawValue: String
    /// Creates a value from any text.
    public init(rawValue: String) { self.rawValue = rawValue }
    /// A flat envelope.
    public static var letter: Self { Self(rawValue: "letter") }
    /// `small packet` in JSON.
    public static var smallPacket: Self { Self(rawValue: "small packet") }
    /// `BIG-BOX` in JSON.
    public static var bigBox: Self { Self(rawValue: "BIG-BOX") }
}
