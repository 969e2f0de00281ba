/// The names of an object's members, in the order in which a server usually sends them.
///
/// One table per type, made once and never freed: its memory lives as long as the static that holds it.
public struct JSONKeyTable: @unchecked Sendable {
    // Immutable after `init`, which is why sharing the pointer between threads is sound.
    @usableFromInline let entries: UnsafePointer<JSONKeyEntry>
    @usableFromInline let count: Int
    // An open-addressing hash table of indices into `entries`; -1 is an empty slot. At most half of it is filled.
    @usableFromInline let slots: UnsafePointer<Int16>
    @usableFromInline let slotMask: Int

    /// Makes a table.
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
@usableFromInline
struct JSONKeyEntry {
    @usableFromInline let start: UnsafePointer<UInt8>
    @usableFromInline let length: Int

    @usableFromInline
    init(start: UnsafePointer<UInt8>, length: Int) {
        self.start = start
        self.length = length
    }
}

/// The place in a ``JSONKeyTable`` where the next look-up starts.
public struct JSONKeyCursor {
    @usableFromInline let entries: UnsafePointer<JSONKeyEntry>
    @usableFromInline let count: Int
    @usableFromInline let slots: UnsafePointer<Int16>
    @usableFromInline let slotMask: Int
    @usableFromInline var hint = 0

    /// Makes a cursor at the table's start.
    @inlinable
    public init(_ table: JSONKeyTable) {
        entries = table.entries
        count = table.count
        slots = table.slots
        slotMask = table.slotMask
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
        // Servers keep the order of members, so the entry after the last match nearly always fits.
        if cursor.hint < cursor.count, matches(cursor.entries[cursor.hint]) {
            let index = cursor.hint
            position += cursor.entries[index].length + 1
            cursor.hint = index + 1
            expectColon()
            return index
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
        if found >= 0 { cursor.hint = found + 1 }
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
