// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Lines out of the chunks in which bytes come; a line beyond the limit is dropped, not kept.
package struct LineSplitter: Sendable {
    /// What came.
    package enum Line: Sendable, Equatable {
        case whole([UInt8])
        case tooLong
    }

    /// How many bytes a line may have.
    package static let maximumBytes = 1 << 20

    private let limit: Int
    private var begun: [UInt8] = []
    private var isDropping = false

    package init(limit: Int = LineSplitter.maximumBytes) { self.limit = limit }

    /// The lines that end in a chunk.
    package mutating func take(_ chunk: some Sequence<UInt8>) -> [Line] {
        var lines: [Line] = []
        for byte in chunk {
            guard byte != 0x0A else {
                if isDropping {
                    lines.append(.tooLong)
                } else if Self.hasContent(begun) {
                    lines.append(.whole(begun))
                }
                begun = []
                isDropping = false
                continue
            }
            guard !isDropping else { continue }
            begun.append(byte)
            if begun.count > limit {
                isDropping = true
                begun = []
            }
        }
        return lines
    }

    /// What came after the last end of a line.
    package mutating func finish() -> [Line] { take([0x0A]) }

    private static func hasContent(_ line: [UInt8]) -> Bool {
        line.contains { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    }
}
