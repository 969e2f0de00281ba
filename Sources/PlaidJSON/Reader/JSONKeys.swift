/// The names of an object's members, in the order in which a server usually sends them.
///
/// One table per type, made once and never freed: its memory lives as long as the static that holds it.
public struct JSONKeyTable: @unchecked Sendable {
    // Immutable after `init`, which is why sharing the pointer between threads is sound.
    @usableFromInline let entries: UnsafePointer<JSONKeyEntry>
    @usableFromInline let count: Int

    /// Makes a table.
    public init(_ keys: StaticString...) {
        let memory = UnsafeMutablePointer<JSONKeyEntry>.allocate(capacity: max(keys.count, 1))
        for (index, key) in keys.enumerated() {
            (memory + index).initialize(to: JSONKeyEntry(start: key.utf8Start, length: key.utf8CodeUnitCount))
        }
        entries = UnsafePointer(memory)
        count = keys.count
    }
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
    @usableFromInline var hint = 0

    /// Makes a cursor at the table's start.
    @inlinable
    public init(_ table: JSONKeyTable) {
        entries = table.entries
        count = table.count
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

    mutating func openKey() -> Bool {
        guard peek() == 0x22 else {
            failUnexpected()
            return false
        }
        position += 1
        return true
    }

    mutating func expectColon() {
        guard peek() == 0x3A else { return failUnexpected() }
        position += 1
    }

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
            for index in 0..<cursor.count
            where cursor.entries[index].length == length && equal(base + start, cursor.entries[index].start, length) {
                found = index
                break
            }
        } else {
            // A name written with escapes: rare, so it is decoded and compared as text.
            position = start
            let name = readStringBody() ?? ""
            for index in 0..<cursor.count where cursor.entries[index].length == name.utf8.count {
                let entry = cursor.entries[index]
                if name.utf8.elementsEqual(UnsafeBufferPointer(start: entry.start, count: entry.length)) {
                    found = index
                    break
                }
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
