// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The Items of a world, and when the next thing happens to each of them by itself.
///
/// Whatever is changed in an Item, its place in the order of time follows, so that a call costs the same in a world of ten
/// thousand Items as in a world of one.
struct ItemTable: Sendable {
    /// Each in an array of its own, so that the first change after a copy copies one Item and not its neighbours.
    private var items: SharedVector<[Item]> = []
    /// The moment that is in the queue for each Item; an entry of the queue with another one is out of date.
    private var moments: SharedVector<Date?> = []
    private var queue = MomentQueue()
    /// Items whose rows are in memory, the one used last at the end.
    private var warm: [Int] = []

    /// What `/accounts/get` answers of Items that have not changed since they were asked for, by position.
    private var texts: SharedTable<Int, [UInt8]> = [:]
    /// How many of these are kept.
    static let textLimit = 1_024

    /// How many Items keep their rows in memory; those of others are computed again when they are read.
    static let warmLimit = 128

    /// The next moment at which something happens to an Item by itself.
    var nextMoment: Date? { queue.first?.time }

    mutating func append(_ item: Item) {
        items.append([item])
        if !item.isRemoved { presentCount += 1 }
        moments.append(nil)
        follow(items.count - 1)
    }

    /// The Items to which something has happened by `time`, in the order in which they were made.
    func due(by time: Date) -> [Int] {
        let entries = queue.entries(upTo: time).filter { moments[$0.number] == $0.time }
        // An Item that was changed and changed back has two entries that count.
        return entries.isEmpty ? [] : Set(entries.map(\.number)).sorted()
    }

    /// Notes that an Item's rows are in use; those of the Item that was not used for longest may have to go.
    mutating func touch(_ position: Int) {
        guard warm.last != position else { return }
        if let index = warm.firstIndex(of: position) {
            warm.remove(at: index)
        } else if warm.count == Self.warmLimit {
            items[warm.removeFirst()][0].transactions?.ledger.forgetRows()
        }
        warm.append(position)
    }

    /// The text that was kept for an Item, unless the Item has changed since.
    func text(of position: Int) -> [UInt8]? { texts[position] }

    mutating func keep(_ text: [UInt8], of position: Int) {
        if texts.count >= Self.textLimit { texts = [:] }
        texts[position] = text
    }

    /// How many Items are not removed.
    private(set) var presentCount = 0

    /// The number of groups of Items that follow one another, by which a state file holds them.
    var groups: Int { items.leaves }

    func group(_ number: Int) -> [Item] { items.leaf(number).flatMap { $0 } }

    /// The groups of which something may have changed since an earlier copy was taken.
    func groupsChanged(since earlier: ItemTable) -> [Int] { items.leavesChanged(since: earlier.items) }

    /// Puts an Item in its place in the order of time after a change.
    private mutating func follow(_ position: Int) {
        let moment = World.nextMoment(of: items[position][0])
        guard moment != moments[position] else { return }
        moments[position] = moment
        if let moment { queue.insert(.init(time: moment, number: position)) }
        // The first entry is always one that counts, and the queue does not fill up with those that do not.
        while let first = queue.first, moments[first.number] != first.time { queue.removeFirst() }
        if queue.count > 2 * items.count + 64 { rebuild() }
    }

    private mutating func rebuild() {
        queue.removeAll()
        for (position, moment) in moments.enumerated() {
            if let moment { queue.insert(.init(time: moment, number: position)) }
        }
    }
}

extension ItemTable: RandomAccessCollection, MutableCollection {
    var startIndex: Int { items.startIndex }
    var endIndex: Int { items.endIndex }

    subscript(position: Int) -> Item {
        // Not `_read`: an Item lent out of a coroutine was read after the coroutine's frame was gone (found by the fuzzers
        // under AddressSanitizer). A copy costs the references that the Item holds.
        get { items[position][0] }
        _modify {
            let wasRemoved = items[position][0].isRemoved
            defer {
                if items[position][0].isRemoved != wasRemoved { presentCount += wasRemoved ? 1 : -1 }
                if texts.count > 0 { texts[position] = nil }
                follow(position)
            }
            yield &items[position][0]
        }
    }
}

extension ItemTable: Codable {
    init(from decoder: any Decoder) throws {
        for item in try decoder.singleValueContainer().decode([Item].self) { append(item) }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for item in self { try container.encode(item) }
    }
}
