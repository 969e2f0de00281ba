// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HashTreeCollections

/// Values by key, whose copies share what neither of them has changed.
///
/// Whatever goes through all of them meets them in the order of their keys: nothing that is answered, sent or made can
/// depend on how a process happens to hash.
struct SharedTable<Key: Hashable & Comparable, Value> {
    private var tree = TreeDictionary<Key, Value>()

    init() {}

    var count: Int { tree.count }

    subscript(key: Key) -> Value? {
        get { tree[key] }
        _modify { yield &tree[key] }
    }

    @discardableResult
    mutating func removeValue(forKey key: Key) -> Value? { tree.removeValue(forKey: key) }

    /// All keys, in order.
    var keys: [Key] { tree.keys.sorted() }

    /// All values, in the order of their keys.
    var values: [Value] { map(\.value) }

    func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> Self {
        var kept = Self()
        kept.tree = try tree.filter { try isIncluded((key: $0.key, value: $0.value)) }
        return kept
    }

    /// Whether there is one of these; the order does not matter.
    func hasAny(_ isWanted: (Value) throws -> Bool) rethrows -> Bool { try tree.values.contains(where: isWanted) }
}

extension SharedTable: Sequence {
    func makeIterator() -> AnyIterator<(key: Key, value: Value)> {
        var pairs = tree.sorted { $0.key < $1.key }.makeIterator()
        return AnyIterator { pairs.next().map { (key: $0.key, value: $0.value) } }
    }

    var underestimatedCount: Int { tree.count }
}

extension SharedTable: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (Key, Value)...) {
        for (key, value) in elements { tree[key] = value }
    }
}

extension SharedTable: Sendable where Key: Sendable, Value: Sendable {}

extension SharedTable: Decodable where Key: Decodable, Value: Decodable {
    init(from decoder: any Decoder) throws {
        for (key, value) in try decoder.singleValueContainer().decode([Key: Value].self) { tree[key] = value }
    }
}

extension SharedTable: Encodable where Key: Encodable, Value: Encodable {
    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Dictionary(uniqueKeysWithValues: tree.map { ($0.key, $0.value) }))
    }
}

/// A set of the same kind.
struct SharedSet<Element: Hashable & Comparable & Sendable & Codable>: Sendable, Codable {
    private var table = SharedTable<Element, Bool>()

    func contains(_ element: Element) -> Bool { table[element] != nil }

    mutating func insert(_ element: Element) { table[element] = true }

    mutating func remove(_ element: Element) { table[element] = nil }
}
