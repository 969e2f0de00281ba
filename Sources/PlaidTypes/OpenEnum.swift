public import PlaidJSON

/// One of a set of words that may grow: a word that this version does not know is kept as it came.
public protocol OpenEnum: RawRepresentable, Sendable, Hashable, CustomStringConvertible, JSONDecodable, JSONEncodable
where RawValue == String {
    /// Makes a value from the word on the wire.
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
