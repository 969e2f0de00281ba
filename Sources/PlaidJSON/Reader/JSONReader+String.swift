// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension JSONReader {
    /// Reads a string; `nil` for null and other types.
    public mutating func readString() -> String? {
        guard peek() == 0x22 else {
            skipMismatch("string")
            return nil
        }
        position += 1
        return readStringBody()
    }

    /// Reads from after the opening quote to after the closing one.
    mutating func readStringBody() -> String? {
        let start = position
        position = endOfASCIIRun(from: position)
        guard position < count else {
            fail(.unexpectedEnd)
            return nil
        }
        if base[position] == 0x22 {
            let text = String(
                decoding: UnsafeBufferPointer(start: base + start, count: position - start), as: UTF8.self)
            position += 1
            return text
        }
        // The run before is plain already; the scan goes on from here.
        let isPlain = scanString()
        guard failure == nil else { return nil }
        let body = UnsafeBufferPointer(start: base + start, count: position - 1 - start)
        // `scanString` has checked the UTF-8, so decoding repairs nothing.
        return isPlain ? String(decoding: body, as: UTF8.self) : unescaped(body, at: start)
    }

    /// The first position at or after `start` whose byte is a quote, a backslash, a control or not ASCII.
    @inline(__always)
    private func endOfASCIIRun(from start: Int) -> Int {
        var index = start
        let raw = UnsafeRawPointer(base)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highs: UInt64 = 0x8080_8080_8080_8080
        while index + 8 <= count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let quotes = word ^ (ones &* 0x22)
            let slashes = word ^ (ones &* 0x5C)
            // Each term has a high bit in the lowest byte that is zero, or below 0x20; bytes above it may be marked
            // wrongly, but only the lowest mark is used.
            let marks =
                ((quotes &- ones) & ~quotes) | ((slashes &- ones) & ~slashes) | ((word &- (ones &* 0x20)) & ~word)
                | word
            let found = marks & highs
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count {
            let byte = base[index]
            if byte == 0x22 || byte == 0x5C || byte < 0x20 || byte >= 0x80 { return index }
            index += 1
        }
        return count
    }

    /// Moves from after the opening quote to after the closing one, checking everything between.
    ///
    /// - Returns: Whether the string holds no escape.
    @discardableResult
    mutating func scanString() -> Bool {
        var isPlain = true
        while true {
            position = endOfASCIIRun(from: position)
            guard position < count else {
                fail(.unexpectedEnd)
                return isPlain
            }
            switch base[position] {
            case 0x22:
                position += 1
                return isPlain
            case 0x5C:
                isPlain = false
                scanEscape()
            case 0x80...0xFF:
                let length = utf8Length(at: position)
                guard length > 0 else {
                    fail(.invalidUTF8)
                    return isPlain
                }
                position += length
            default:
                fail(.invalidString)
                return isPlain
            }
        }
    }

    private mutating func scanEscape() {
        guard position + 1 < count else { return fail(.unexpectedEnd) }
        switch base[position + 1] {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: position += 2
        case 0x75:
            guard let unit = hexUnit(at: position + 2) else { return fail(.invalidString) }
            let offset = position
            position += 6
            guard 0xD800...0xDFFF ~= unit else { return }
            if unit < 0xDC00, lowSurrogate(at: position) != nil {
                position += 6
            } else if options.refusesLoneSurrogates {
                fail(.loneSurrogate, at: offset)
            }
        default: fail(.invalidString)
        }
    }

    /// The length of the well-formed UTF-8 sequence of two to four bytes at `index`; 0 when it is not one.
    private func utf8Length(at index: Int) -> Int {
        let first = base[index]
        func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            index + offset < count && range.contains(base[index + offset])
        }
        switch first {
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }

    private func hexUnit(at index: Int) -> UInt16? {
        guard index + 4 <= count else { return nil }
        var unit: UInt16 = 0
        for offset in 0..<4 {
            let digit: UInt8
            switch base[index + offset] {
            case let byte where (0x30...0x39).contains(byte): digit = byte - 0x30
            case let byte where (0x41...0x46).contains(byte): digit = byte - 0x41 + 10
            case let byte where (0x61...0x66).contains(byte): digit = byte - 0x61 + 10
            default: return nil
            }
            unit = unit << 4 | UInt16(digit)
        }
        return unit
    }

    private func lowSurrogate(at index: Int) -> UInt16? {
        guard index + 6 <= count, base[index] == 0x5C, base[index + 1] == 0x75, let unit = hexUnit(at: index + 2),
            0xDC00...0xDFFF ~= unit
        else { return nil }
        return unit
    }

    /// Decodes a checked string that holds escapes.
    private func unescaped(_ body: UnsafeBufferPointer<UInt8>, at start: Int) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(body.count)
        var index = 0
        while index < body.count {
            let byte = body[index]
            guard byte == 0x5C else {
                output.append(byte)
                index += 1
                continue
            }
            let kind = body[index + 1]
            guard kind == 0x75 else {
                output.append(Self.simpleEscape(kind))
                index += 2
                continue
            }
            var scalar = UInt32(hexUnit(at: start + index + 2) ?? 0xFFFD)
            index += 6
            if 0xD800...0xDBFF ~= scalar, let low = lowSurrogate(at: start + index) {
                scalar = 0x10000 + (scalar - 0xD800) << 10 + (UInt32(low) - 0xDC00)
                index += 6
            }
            if scalar == 0, options.replacesNullCharacters { scalar = 0xFFFD }
            let character = Unicode.Scalar(scalar) ?? "\u{FFFD}"
            output.append(contentsOf: Array(String(Character(character)).utf8))
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func simpleEscape(_ kind: UInt8) -> UInt8 {
        switch kind {
        case 0x62: 0x08
        case 0x66: 0x0C
        case 0x6E: 0x0A
        case 0x72: 0x0D
        case 0x74: 0x09
        default: kind
        }
    }
}
