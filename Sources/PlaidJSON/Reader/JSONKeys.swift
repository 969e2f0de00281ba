// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The names of an object's members.
///
/// One table per type, created once and never freed: its memory lives as long as the static that holds it. The table
/// learns the order in which a server sends the members, since servers keep their order.
public struct JSONKeyTable: @unchecked Sendable {
    // Names and slots are immutable after `init` and what is learned is atomic, which is why sharing is sound.
    let entries: UnsafePointer<JSONKeyEntry>
    let count: Int
    // An open-addressing hash table of indices into `entries`; -1 is an empty slot. At most half of it is filled.
    let slots: UnsafePointer<Int16>
    let slotMask: Int
    // By the index of a name, the index of the one that came after it the last time; the last entry is for the start.
    // It is only a guess, so that relaxed order is enough.
    let successors: UnsafeMutablePointer<Atomic<Int>>

    /// Creates a table.
    public init(_ keys: StaticString...) {
        let memory = UnsafeMutablePointer<JSONKeyEntry>.allocate(capacity: max(keys.count, 1))
        var size = 2
        while size < keys.count * 2 { size *= 2 }
        let slots = UnsafeMutablePointer<Int16>.allocate(capacity: size)
        slots.initialize(repeating: -1, count: size)
        for (index, key) in keys.enumerated() {
            let length = key.utf8CodeUnitCount
            (memory + index).initialize(to: JSONKeyEntry(start: key.utf8Start, length: length))
            var slot = keyHash(key.utf8Start, length) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int16(index)
        }
        entries = UnsafePointer(memory)
        count = keys.count
        self.slots = UnsafePointer(slots)
        slotMask = size - 1
        successors = .allocate(capacity: keys.count + 1)
        for index in 0...keys.count { (successors + index).initialize(to: Atomic(index < keys.count ? index + 1 : 0)) }
    }
}

/// A hash of a name from its length, its first and its last bytes, which tell the members of one object apart well.
@inline(__always)
func keyHash(_ start: UnsafePointer<UInt8>, _ length: Int) -> Int {
    guard length >= 4 else {
        return (0..<length).reduce(length) { $0 &* 31 &+ Int(start[$1]) }
    }
    let raw = UnsafeRawPointer(start)
    let first = raw.loadUnaligned(as: UInt32.self)
    let last = raw.loadUnaligned(fromByteOffset: length - 4, as: UInt32.self)
    let mixed = (UInt64(first) | UInt64(last) << 32) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(length)
    return Int(truncatingIfNeeded: mixed >> 40)
}

/// One name of a ``JSONKeyTable``.
struct JSONKeyEntry {
    let start: UnsafePointer<UInt8>
    let length: Int
}

/// The place in a ``JSONKeyTable`` where the next look-up starts.
public struct JSONKeyCursor {
    let entries: UnsafePointer<JSONKeyEntry>
    let count: Int
    let slots: UnsafePointer<Int16>
    let slotMask: Int
    let successors: UnsafeMutablePointer<Atomic<Int>>
    // The last name that was found; the number of names before the first.
    var last: Int

    /// Creates a cursor at the table's start.
    public init(_ table: JSONKeyTable) {
        entries = table.entries
        count = table.count
        slots = table.slots
        slotMask = table.slotMask
        successors = table.successors
        last = table.count
    }

    /// The index that a name probably has; the number of names when there is no guess.
    @inline(__always)
    var guess: Int { successors[last].load(ordering: .relaxed) }

    /// Notes that a guess was wrong.
    mutating func learn(_ index: Int) {
        successors[last].store(index, ordering: .relaxed)
        last = index
    }

    /// The index of a name; -1 when it is not in the table.
    func index(of start: UnsafePointer<UInt8>, _ length: Int) -> Int {
        var slot = keyHash(start, length) & slotMask
        while slots[slot] >= 0 {
            let entry = entries[Int(slots[slot])]
            if entry.length == length, equal(start, entry.start, length) { return Int(slots[slot]) }
            slot = (slot + 1) & slotMask
        }
        return -1
    }
}

extension JSONReader {
    /// Moves to the next member of the open object and past its name.
    ///
    /// - Returns: The name's index in the table, -1 for a name that is not in it, `nil` at the object's end.
    public mutating func nextKey(_ cursor: inout JSONKeyCursor) -> Int? {
        guard advance(closing: 0x7D), openKey() else { return nil }
        let guess = cursor.guess
        if guess < cursor.count, matches(cursor.entries[guess]) {
            position += cursor.entries[guess].length + 1
            cursor.last = guess
            expectColon()
            return guess
        }
        return searchKey(&cursor)
    }

    /// Moves to the next member of the open object and past its name.
    ///
    /// - Returns: The name, or `nil` at the object's end.
    public mutating func nextKey() -> String? {
        guard advance(closing: 0x7D), openKey() else { return nil }
        let key = readStringBody()
        expectColon()
        return key
    }

    @inline(__always)
    mutating func openKey() -> Bool {
        guard peek() == 0x22 else {
            failUnexpected()
            return false
        }
        position += 1
        return true
    }

    @inline(__always)
    mutating func expectColon() {
        guard peek() == 0x3A else { return failUnexpected() }
        position += 1
    }

    @inline(__always)
    private func matches(_ entry: JSONKeyEntry) -> Bool {
        guard position + entry.length < count, base[position + entry.length] == 0x22 else { return false }
        return equal(base + position, entry.start, entry.length)
    }

    private mutating func searchKey(_ cursor: inout JSONKeyCursor) -> Int? {
        let start = position
        let isPlain = scanString()
        guard failure == nil else { return nil }
        let length = position - start - 1
        var found = -1
        if isPlain {
            found = cursor.index(of: base + start, length)
        } else {
            // A name written with escapes: rare, so it is decoded and looked up as text.
            position = start
            let name = Array((readStringBody() ?? "").utf8)
            found = name.withUnsafeBufferPointer { buffer in
                buffer.baseAddress.map { cursor.index(of: $0, buffer.count) } ?? cursor.index(of: base, 0)
            }
        }
        if found >= 0 { cursor.learn(found) }
        expectColon()
        return found
    }
}

/// Whether two runs of bytes are equal, eight at a time.
@inline(__always)
func equal(_ left: UnsafePointer<UInt8>, _ right: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    var index = 0
    let leftRaw = UnsafeRawPointer(left)
    let rightRaw = UnsafeRawPointer(right)
    while index + 8 <= length {
        let a = leftRaw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        let b = rightRaw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if a != b { return false }
        index += 8
    }
    while index < length {
        if left[index] != right[index] { return false }
        index += 1
    }
    return true
}
