// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Cuts bytes into lines, looking at each byte once however long a line is.
///
/// A line that is longer than a piece comes in several, and each piece begins with the end of the one before it, so that
/// nothing that is looked for can hide in a cut.
struct LineCutter {
    /// A line, or the next piece of one.
    struct Piece: Equatable {
        var bytes: ArraySlice<UInt8>
        /// Whether it begins in the middle of a line.
        var continues: Bool
    }

    private let length: Int
    private let overlap: Int
    private var rest: [UInt8] = []
    private var isInLine = false
    /// How many bytes were compared with the end of a line.
    private(set) var steps = 0

    init(length: Int = 1 << 16, overlap: Int = 1 << 10) {
        self.length = max(length, 2 * overlap)
        self.overlap = overlap
    }

    /// Takes the next bytes and hands on the pieces that are complete.
    mutating func take(_ bytes: some Collection<UInt8>, _ body: (Piece) -> Void) {
        steps += bytes.count
        for byte in bytes {
            if byte == 0x0A {
                flush(body)
                continue
            }
            rest.append(byte)
            guard rest.count == length else { continue }
            body(Piece(bytes: rest[...], continues: isInLine))
            rest.removeFirst(length - overlap)
            isInLine = true
        }
    }

    /// Hands on what came after the last end of a line.
    mutating func finish(_ body: (Piece) -> Void) {
        if !rest.isEmpty { flush(body) }
    }

    private mutating func flush(_ body: (Piece) -> Void) {
        body(Piece(bytes: rest[...], continues: isInLine))
        rest.removeAll(keepingCapacity: true)
        isInLine = false
    }
}
