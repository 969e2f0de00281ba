// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidJSON

/// An enumeration that may grow: a value that this version does not know is kept unchanged.
public protocol OpenEnum: RawRepresentable, Sendable, Hashable, CustomStringConvertible, JSONDecodable, JSONEncodable
where RawValue == String {
    /// Creates a value from its text in JSON.
    init(rawValue: String)
}

extension OpenEnum {
    /// Text that is safe to log.
    public var description: String { rawValue }
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
