/// Finds Plaid's tokens in texts: `access-sandbox-…`, `public-production-…` and the like.
enum TokenText {
    private static let environments = ["-sandbox-", "-production-", "-development-"].map { Array($0.utf8) }
    /// What tokens begin with; ids such as those of payments look alike and are none.
    private static let beginnings: [[UInt8]] = [
        "access", "public", "link", "processor", "user", "assets", "asset-report", "audit-copy", "a", "credit",
        "hosted-link", "wallet", "payment-initiation",
    ].map { Array($0.utf8) }

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
            guard let environment = environments.first(where: { matches(bytes, dash, $0) }) else { continue }
            let bodyStart = dash + environment.count
            var end = bodyStart
            while end < bytes.count, isTokenByte(bytes[end]) { end += 1 }
            guard end - bodyStart >= 8, let start = beginning(before: dash, in: bytes) else { continue }
            found.append(start..<end)
            position = end
        }
        return found
    }

    private static func beginning(before dash: Int, in bytes: [UInt8]) -> Int? {
        for word in beginnings {
            let start = dash - word.count
            guard start >= 0, matches(bytes, start, word) else { continue }
            // Part of a longer word: no token of this kind.
            if start > 0, isTokenByte(bytes[start - 1]), bytes[start - 1] != 0x5F { continue }
            return start
        }
        return nil
    }

    /// Whether a word stands somewhere, in small or capital letters.
    private static func matches(_ bytes: [UInt8], _ start: Int, _ word: [UInt8]) -> Bool {
        guard start + word.count <= bytes.count else { return false }
        for (offset, byte) in word.enumerated() where folded(bytes[start + offset]) != byte { return false }
        return true
    }

    private static func folded(_ byte: UInt8) -> UInt8 { 0x41...0x5A ~= byte ? byte | 0x20 : byte }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
        default: false
        }
    }
}
