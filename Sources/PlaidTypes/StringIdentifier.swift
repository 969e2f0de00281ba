// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidJSON

/// A typed identifier, so that an account's ID cannot be passed for an Item's.
public protocol StringIdentifier: RawRepresentable, Sendable, Hashable, Comparable, CustomStringConvertible,
    ExpressibleByStringLiteral, JSONDecodable, JSONEncodable
where RawValue == String {
    /// Creates an identifier.
    init(rawValue: String)
}

extension StringIdentifier {
    /// Creates an identifier.
    public init(_ text: String) { self.init(rawValue: text) }
    /// Creates a value from a literal or another representation.
    public init(stringLiteral value: String) { self.init(rawValue: value) }
    /// Text that is safe to log.
    public var description: String { rawValue }
    /// Whether the left text sorts first.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    /// Reads the next value; see `JSONDecodable`.
    public static func decode(_ json: inout JSONReader) -> Self? {
        guard let text = json.readString() else { return nil }
        return Self(rawValue: text)
    }
    /// The neutral value; see `JSONDecodable`.
    public static func absent(_ json: inout JSONReader) -> Self { Self(rawValue: "") }
    /// Writes the value.
    public func encode(to json: inout JSONWriter) { json.write(rawValue) }
}
