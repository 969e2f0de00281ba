// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Lines with their numbers, out of the pieces in which a file arrives.
struct NumberedLines {
    /// The longest line: an entry with 9,999 addenda is shorter.
    static let maximumBytes = 4 << 20

    private var begun: [UInt8] = []
    private(set) var number = 0

    /// Reports the lines that end in a piece; blank ones only count.
    mutating func take(_ piece: ArraySlice<UInt8>, _ body: (_ line: [UInt8], _ number: Int) throws -> Void) throws {
        var rest = piece
        while let end = rest.firstIndex(of: 0x0A) {
            begun += rest[..<end]
            rest = rest[(end + 1)...]
            try finish(body)
        }
        begun += rest
        try checkLength()
    }

    /// Reports what came after the last line end.
    mutating func finish(_ body: (_ line: [UInt8], _ number: Int) throws -> Void) throws {
        try checkLength()
        number += 1
        let line = begun
        begun.removeAll(keepingCapacity: true)
        guard line.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { return }
        try body(line, number)
    }

    private func checkLength() throws {
        guard begun.count <= Self.maximumBytes else {
            throw Failure("Line \(number + 1) is longer than \(Self.maximumBytes >> 20) MiB.")
        }
    }
}
