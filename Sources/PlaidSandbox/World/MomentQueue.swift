// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Numbers in the order of their moments: a binary heap, so that putting one in and taking the first cost little however
/// many there are.
struct MomentQueue: Sendable {
    struct Entry: Sendable, Comparable {
        var time: Date
        /// What the moment belongs to; of two at the same moment the lower one comes first.
        var number: Int

        static func < (left: Entry, right: Entry) -> Bool { (left.time, left.number) < (right.time, right.number) }
    }

    private var heap: SharedVector<Entry> = []

    var first: Entry? { heap.first }
    var count: Int { heap.count }

    /// All entries up to a moment, in no order; looks at those only, and at their neighbours.
    func entries(upTo time: Date) -> [Entry] {
        var found: [Entry] = []
        var open = [0]
        while let index = open.popLast() {
            guard index < heap.count, heap[index].time <= time else { continue }
            found.append(heap[index])
            open.append(2 * index + 1)
            open.append(2 * index + 2)
        }
        return found
    }

    mutating func removeAll() { heap.removeAll() }

    mutating func insert(_ entry: Entry) {
        heap.append(entry)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child] < heap[parent] else { return }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    mutating func removeFirst() {
        guard let last = heap.popLast(), !heap.isEmpty else { return }
        heap[0] = last
        var parent = 0
        while true {
            var least = parent
            let left = 2 * parent + 1
            if left < heap.count, heap[left] < heap[least] { least = left }
            if left + 1 < heap.count, heap[left + 1] < heap[least] { least = left + 1 }
            guard least != parent else { return }
            heap.swapAt(parent, least)
            parent = least
        }
    }
}
