/// Limits and strictness of reading.
public struct JSONOptions: Sendable, Hashable {
    /// How deep arrays and objects may nest.
    public var maximumDepth: Int
    /// How many bytes a document may have.
    public var maximumBytes: Int
    /// Whether an object that names a member twice is an error.
    ///
    /// Otherwise the last one wins. `JSONValue(parsing:options:)` honours it; typed reading always lets the last win.
    public var refusesDuplicateKeys: Bool
    /// Whether an escape of half a surrogate pair is an error; otherwise it reads as U+FFFD.
    public var refusesLoneSurrogates: Bool
    /// Whether U+0000, which PostgreSQL and C strings cannot hold, reads as U+FFFD.
    public var replacesNullCharacters: Bool

    /// Makes options.
    public init(
        maximumDepth: Int = 128,
        maximumBytes: Int = 64 << 20,
        refusesDuplicateKeys: Bool = false,
        refusesLoneSurrogates: Bool = false,
        replacesNullCharacters: Bool = false
    ) {
        self.maximumDepth = maximumDepth
        self.maximumBytes = maximumBytes
        self.refusesDuplicateKeys = refusesDuplicateKeys
        self.refusesLoneSurrogates = refusesLoneSurrogates
        self.replacesNullCharacters = replacesNullCharacters
    }

    /// What answers of an API are read with.
    public static let standard = JSONOptions()

    /// What is read with whose texts go into a database.
    public static let storable = JSONOptions(replacesNullCharacters: true)

    /// What signed tokens are read with: small, shallow and without any ambiguity.
    public static let strictToken = JSONOptions(
        maximumDepth: 8, maximumBytes: 16 << 10, refusesDuplicateKeys: true, refusesLoneSurrogates: true)
}
