// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Finds Plaid's tokens in texts: `access-sandbox-…`, `public-production-…` and the like.
///
/// Whatever is built like one counts as one, except what calls itself an id.
enum TokenText {
    private static let environments = ["-sandbox-", "-production-", "-development-"].map { Array($0.utf8) }
    private static let id = Array("-id".utf8)
    /// What follows the environment is a UUID; less than this nobody can use.
    private static let minimumBytes = 16

    static func tokens(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return ranges(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    static func replacing(in text: String, with replacement: String, where isUnwanted: (String) -> Bool) -> String {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        var copied = 0
        for range in ranges(in: bytes) where isUnwanted(String(decoding: bytes[range], as: UTF8.self)) {
            result += bytes[copied..<range.lowerBound]
            result += replacement.utf8
            copied = range.upperBound
        }
        guard copied > 0 else { return text }
        return String(decoding: result + bytes[copied...], as: UTF8.self)
    }

    private static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var position = 0
        while let dash = bytes[position...].firstIndex(of: 0x2D) {
            position = dash + 1
            guard let environment = environments.first(where: { stands($0, at: dash, in: bytes) }) else { continue }
            let bodyStart = dash + environment.count
            var end = bodyStart
            while end < bytes.count, isLetter(bytes[end]) || isDigit(bytes[end]) { end += 1 }
            var start = dash
            while start > (found.last?.upperBound ?? 0), isLetter(bytes[start - 1]) { start -= 1 }
            guard start < dash, end - bodyStart >= minimumBytes, bytes[bodyStart..<end].contains(where: isDigit),
                !(dash - start >= id.count && stands(id, at: dash - id.count, in: bytes))
            else { continue }
            found.append(start..<end)
            position = end
        }
        return found
    }

    /// Whether a word stands somewhere, in small or capital letters.
    private static func stands(_ word: [UInt8], at start: Int, in bytes: [UInt8]) -> Bool {
        guard start + word.count <= bytes.count else { return false }
        for (offset, byte) in word.enumerated() where folded(bytes[start + offset]) != byte { return false }
        return true
    }

    private static func folded(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }
    private static func isLetter(_ byte: UInt8) -> Bool { 0x61...0x7A ~= folded(byte) || byte == 0x2D }
    private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
