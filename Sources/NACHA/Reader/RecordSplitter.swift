// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Splits a file into records, whatever the pieces in which its bytes arrive.
///
/// Records end with a line feed, with or without a carriage return, or are 94 characters each without anything between
/// them. The first record decides. A line that lost its blanks at the end gets them back, and blanks after column 94 are
/// ignored: both happen in transport and change nothing.
struct RecordSplitter {
    private enum Form {
        case unknown
        case lines
        case fixedLength
    }

    /// A record of exactly 94 characters, and what was unusual about it.
    struct Line {
        let number: Int
        let bytes: [UInt8]
        /// The characters of the line; not 94 if the rule is broken.
        let length: Int
        /// The first column after 94 that is not blank.
        let surplusColumn: Int?
    }

    private var form = Form.unknown
    private var number = 0
    private var bytes: [UInt8] = []
    private var length = 0
    private var surplusColumn: Int?
    private static let lineFeed: UInt8 = 0x0A
    private static let carriageReturn: UInt8 = 0x0D

    /// Takes bytes, and reports the records that are complete.
    mutating func push(_ input: ArraySlice<UInt8>, _ body: (Line) throws -> Void) rethrows {
        var rest = input
        while let first = rest.first {
            if form == .lines, length == 0, let end = Self.wholeLine(rest) {
                // The usual line in one piece: no copying of single bytes.
                number += 1
                let line = Line(
                    number: number, bytes: Array(rest[rest.startIndex..<end]), length: 94, surplusColumn: nil)
                rest = rest[(end + 1)...]
                try body(line)
                continue
            }
            rest = rest.dropFirst()
            try push(first, body)
        }
    }

    /// The end of the first 94 bytes, if none is a line end and a line feed follows them.
    private static func wholeLine(_ rest: ArraySlice<UInt8>) -> Int? {
        let end = rest.startIndex + ACHLayout.recordLength
        guard end < rest.endIndex, rest[end] == lineFeed else { return nil }
        for byte in rest[rest.startIndex..<end] where byte == lineFeed || byte == carriageReturn { return nil }
        return end
    }

    private mutating func push(_ byte: UInt8, _ body: (Line) throws -> Void) rethrows {
        switch byte {
        case Self.lineFeed, Self.carriageReturn:
            if form == .unknown, length > 0 { form = .lines }
            if form == .fixedLength {
                // Line ends between records of a fixed length are harmless; inside of one they end it.
                if length > 0 { try end(body) }
            } else if byte == Self.lineFeed {
                try end(body)
            }
        default:
            if form == .unknown, length == ACHLayout.recordLength {
                if byte == ACHRecord.blank {
                    form = .lines
                } else {
                    form = .fixedLength
                    try end(body)
                }
            }
            add(byte)
            if form == .fixedLength, length == ACHLayout.recordLength { try end(body) }
        }
    }

    private mutating func add(_ byte: UInt8) {
        length += 1
        if length <= ACHLayout.recordLength {
            bytes.append(byte)
        } else if surplusColumn == nil, byte != ACHRecord.blank {
            surplusColumn = length
        }
    }

    private mutating func end(_ body: (Line) throws -> Void) rethrows {
        number += 1
        // Empty lines, as at the end of a file, are no records.
        defer {
            bytes.removeAll(keepingCapacity: true)
            length = 0
            surplusColumn = nil
        }
        guard !ACHRecord.isBlank(bytes[...]) else { return }
        var whole = bytes
        whole.reserveCapacity(ACHLayout.recordLength)
        while whole.count < ACHLayout.recordLength { whole.append(ACHRecord.blank) }
        try body(Line(number: number, bytes: whole, length: length, surplusColumn: surplusColumn))
    }

    /// Reports the last record of a file that does not end with a line end.
    mutating func finish(_ body: (Line) throws -> Void) rethrows {
        if length > 0 { try end(body) }
    }
}
