// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Compressed texts that the tests need, made without a library.
enum GzipBomb {
    private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]

    /// Spaces in one block of fixed codes: one literal, then repetitions of 258 bytes in 13 bits each.
    static func spaces(atLeast count: Int) -> [UInt8] {
        var bits = Bits()
        bits.append(0b1, 1)
        bits.append(0b01, 2)
        // Codes are packed from their first bit on: literal 0x20 is 0x30 + 0x20 in eight bits, length 285 is 0b11000101.
        bits.appendCode(0x50, 8)
        for _ in 0...(count / 258) {
            bits.appendCode(0b1100_0101, 8)
            bits.appendCode(0, 5)
        }
        bits.appendCode(0, 7)
        return header + bits.bytes + [0, 0, 0, 0, 0, 0, 0, 0]
    }

    /// The start of a valid gzip text, without the rest.
    static let truncated: [UInt8] = header + [0b0000_0001, 0x10, 0x00, 0xEF, 0xFF, 0x20]

    private struct Bits {
        var bytes: [UInt8] = []
        private var used = 8

        mutating func append(_ value: Int, _ count: Int) {
            for index in 0..<count { appendBit(UInt8((value >> index) & 1)) }
        }

        mutating func appendCode(_ value: Int, _ count: Int) {
            for index in (0..<count).reversed() { appendBit(UInt8((value >> index) & 1)) }
        }

        private mutating func appendBit(_ bit: UInt8) {
            if used == 8 {
                bytes.append(0)
                used = 0
            }
            bytes[bytes.count - 1] |= bit << UInt8(used)
            used += 1
        }
    }
}
