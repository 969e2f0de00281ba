// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Elements by position, whose copies share what neither of them has changed.
///
/// A copy costs nothing, and the first change after one copies a few hundred references, however many elements there are:
/// that is what makes it cheap to keep the state before a request, in a snapshot, or while it is written to a file.
struct SharedVector<Element> {
    /// Leaves of 64 elements, 64 of them to a block.
    private var blocks: [[[Element]]] = []
    private(set) var count = 0

    private static var leafBits: Int { 6 }
    private static var blockBits: Int { 12 }
    private static var mask: Int { 63 }

    /// How many elements a leaf has; only the last one may have fewer.
    static var leafCount: Int { 1 << leafBits }

    init() {}

    init(_ elements: some Sequence<Element>) { append(contentsOf: elements) }

    mutating func append(_ element: Element) {
        let block = count >> Self.blockBits
        let leaf = (count >> Self.leafBits) & Self.mask
        if block == blocks.count { blocks.append([]) }
        if leaf == blocks[block].count { blocks[block].append([]) }
        blocks[block][leaf].append(element)
        count += 1
    }

    mutating func append(contentsOf elements: some Sequence<Element>) {
        for element in elements { append(element) }
    }

    /// Takes the last element away; `nil` when there is none.
    mutating func popLast() -> Element? {
        guard count > 0 else { return nil }
        count -= 1
        let block = count >> Self.blockBits
        let leaf = (count >> Self.leafBits) & Self.mask
        let element = blocks[block][leaf].removeLast()
        if blocks[block][leaf].isEmpty { blocks[block].removeLast() }
        if blocks[block].isEmpty { blocks.removeLast() }
        return element
    }

    mutating func removeAll() { self = SharedVector() }

    /// The number of leaves.
    var leaves: Int { (count + Self.mask) >> Self.leafBits }

    func leaf(_ number: Int) -> [Element] { blocks[number >> Self.leafBits][number & Self.mask] }

    /// The leaves that are not the very ones of an earlier copy, which has to be kept while both are in use.
    func leavesChanged(since earlier: SharedVector) -> [Int] {
        (0..<leaves).filter { number in
            number >= earlier.leaves || !Self.isSame(leaf(number), earlier.leaf(number))
        }
    }

    private static func isSame(_ one: [Element], _ other: [Element]) -> Bool {
        one.count == other.count
            && one.withUnsafeBufferPointer { one in
                other.withUnsafeBufferPointer { one.baseAddress == $0.baseAddress }
            }
    }
}

extension SharedVector: RandomAccessCollection, MutableCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { count }

    subscript(position: Int) -> Element {
        // Not `_read`, for the reason that `ItemTable` gives.
        get { blocks[position >> Self.blockBits][(position >> Self.leafBits) & Self.mask][position & Self.mask] }
        _modify {
            yield &blocks[position >> Self.blockBits][(position >> Self.leafBits) & Self.mask][position & Self.mask]
        }
    }
}

extension SharedVector: ExpressibleByArrayLiteral {
    init(arrayLiteral elements: Element...) { self.init(elements) }
}

extension SharedVector: Sendable where Element: Sendable {}

extension SharedVector: Decodable where Element: Decodable {
    init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode([Element].self))
    }
}

extension SharedVector: Encodable where Element: Encodable {
    func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for element in self { try container.encode(element) }
    }
}
