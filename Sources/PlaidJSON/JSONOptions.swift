// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Limits and strictness of reading.
public struct JSONOptions: Sendable, Hashable {
    /// The maximum nesting depth of arrays and objects.
    public var maximumDepth: Int
    /// The maximum size of a document in bytes.
    public var maximumBytes: Int
    /// Whether a duplicate member of an object is an error.
    ///
    /// Otherwise the last one wins. `JSONValue(parsing:options:)` honours it; typed reading always lets the last win.
    public var refusesDuplicateKeys: Bool
    /// Whether an escape of half a surrogate pair is an error; otherwise it becomes U+FFFD.
    public var refusesLoneSurrogates: Bool
    /// Whether U+0000, which PostgreSQL and C strings cannot store, becomes U+FFFD.
    public var replacesNullCharacters: Bool

    /// Creates options.
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

    /// The options for API responses.
    public static let standard = JSONOptions()

    /// The options for data whose strings are stored in a database.
    public static let storable = JSONOptions(replacesNullCharacters: true)

    /// The options for signed tokens: small, shallow and unambiguous.
    public static let strictToken = JSONOptions(
        maximumDepth: 8, maximumBytes: 16 << 10, refusesDuplicateKeys: true, refusesLoneSurrogates: true)
}
