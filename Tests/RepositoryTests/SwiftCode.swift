// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Swift text without what only looks like code: comments and the contents of string literals.
///
/// Lines keep their numbers. Interpolations count as contents; a rule that matters inside one is the compiler's to keep.
func codeOnly(_ text: String) -> String {
    var scanner = CodeScanner(Array(text.utf8))
    scanner.run()
    return String(decoding: scanner.code, as: UTF8.self)
}

/// The rest of the text: comments and string literals, with their interpolations.
///
/// Lines keep their numbers.
func proseOnly(_ text: String) -> String {
    var scanner = CodeScanner(Array(text.utf8))
    scanner.run()
    return String(decoding: scanner.prose, as: UTF8.self)
}

private struct CodeScanner {
    private let source: [UInt8]
    private var index = 0
    private(set) var code: [UInt8] = []
    private(set) var prose: [UInt8] = []

    init(_ source: [UInt8]) {
        self.source = source
        code.reserveCapacity(source.count)
    }

    mutating func run() {
        while index < source.count {
            if starts("//") {
                while index < source.count, source[index] != UInt8(ascii: "\n") { skip(1) }
            } else if starts("/*") {
                blockComment()
            } else if let hashes = literalAhead() {
                literal(hashes: hashes)
            } else {
                code.append(source[index])
                // A blank keeps the words on both sides of code apart; what follows on its line needs no more than one.
                if source[index] == UInt8(ascii: "\n") {
                    prose.append(source[index])
                } else if let last = prose.last, last != UInt8(ascii: " "), last != UInt8(ascii: "\n") {
                    prose.append(UInt8(ascii: " "))
                }
                index += 1
            }
        }
    }

    private func starts(_ word: StaticString, at position: Int? = nil) -> Bool {
        let position = position ?? index
        guard position + word.utf8CodeUnitCount <= source.count else { return false }
        return word.withUTF8Buffer { buffer in
            buffer.indices.allSatisfy { source[position + $0] == buffer[$0] }
        }
    }

    private mutating func skip(_ count: Int) {
        for _ in 0..<count where index < source.count {
            prose.append(source[index])
            if source[index] == UInt8(ascii: "\n") { code.append(UInt8(ascii: "\n")) }
            index += 1
        }
    }

    private mutating func blockComment() {
        var depth = 0
        repeat {
            if starts("/*") {
                depth += 1
                skip(2)
            } else if starts("*/") {
                depth -= 1
                skip(2)
            } else {
                skip(1)
            }
        } while depth > 0 && index < source.count
    }

    /// The number of `#` before a string literal that begins here, or nil where none does.
    private func literalAhead() -> Int? {
        var position = index
        while position < source.count, source[position] == UInt8(ascii: "#") { position += 1 }
        return position < source.count && source[position] == UInt8(ascii: "\"") ? position - index : nil
    }

    private mutating func literal(hashes: Int) {
        let multiline = starts("\"\"\"", at: index + hashes) && endsLine(after: index + hashes + 3)
        let quotes = multiline ? 3 : 1
        skip(hashes + quotes)
        code.append(UInt8(ascii: "\""))
        while index < source.count, !ends(quotes: quotes, hashes: hashes) {
            if source[index] == UInt8(ascii: "\\"), hashes == 0 { skip(1) }
            skip(1)
        }
        skip(hashes + quotes)
        code.append(UInt8(ascii: "\""))
    }

    /// Whether only blanks follow on the line, as they must behind the opening of a literal of several lines: `#""""#` is one
    /// of a single line that holds two quotation marks.
    private func endsLine(after position: Int) -> Bool {
        let rest = source[min(position, source.count)...].prefix { $0 != UInt8(ascii: "\n") }
        return rest.allSatisfy { $0 == UInt8(ascii: " ") }
    }

    private func ends(quotes: Int, hashes: Int) -> Bool {
        guard index + quotes + hashes <= source.count else { return true }
        return source[index..<index + quotes].allSatisfy { $0 == UInt8(ascii: "\"") }
            && source[index + quotes..<index + quotes + hashes].allSatisfy { $0 == UInt8(ascii: "#") }
    }
}
