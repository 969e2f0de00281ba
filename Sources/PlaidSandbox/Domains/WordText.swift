// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A text as words of capital letters, to look for words and beginnings of words in.
///
/// It is made in one pass over the scalars and searched byte by byte: descriptions come from outside, and what compares
/// characters takes seconds for a megabyte of accents.
struct WordText: Sendable {
    /// A space before each word and after the last.
    private let bytes: [UInt8]

    /// - Parameters:
    ///   - keeps: A further scalar that belongs to words.
    ///   - joinsAtApostrophes: Whether the parts around an apostrophe are one word.
    init(_ text: String, keeping keeps: Unicode.Scalar? = nil, joinsAtApostrophes: Bool = false) {
        var bytes: [UInt8] = [Self.space]
        bytes.reserveCapacity(text.utf8.count + 2)
        for scalar in text.uppercased().unicodeScalars {
            if joinsAtApostrophes, scalar == "'" || scalar == "’" { continue }
            if Self.isOfWord(scalar) || scalar == keeps {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            } else if bytes.last != Self.space {
                bytes.append(Self.space)
            }
        }
        if bytes.last != Self.space { bytes.append(Self.space) }
        self.bytes = bytes
    }

    /// The words with a space between two.
    var text: String { bytes.count < 2 ? "" : String(decoding: bytes[1..<bytes.count - 1], as: UTF8.self) }

    /// The words of a text as they are, with a space between two.
    static func plain(_ text: String, keeping keeps: Unicode.Scalar? = nil) -> String {
        text.unicodeScalars.split { !isOfWord($0) && $0 != keeps }.map { String($0) }.joined(separator: " ")
    }

    /// Whether a text contains another, byte by byte.
    static func has(_ word: String, in text: String) -> Bool {
        let bytes = text.utf8
        guard let first = word.utf8.first else { return true }
        return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: word.utf8) }
    }

    private static let space = UInt8(ascii: " ")

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return (0x41...0x5A).contains(scalar.value) || (0x61...0x7A).contains(scalar.value) }
        // An accent belongs to its letter.
        return scalar.properties.isAlphabetic || scalar.properties.canonicalCombiningClass != .notReordered
    }

    /// The number of the first phrase, in their own order, that begins with a word of the text; `nil` when there is none.
    func first(of phrases: WordPhrases) -> Int? {
        var best: Int?
        for start in bytes.indices where bytes[start] == Self.space {
            for number in phrases.numbers(beginningWith: bytes[min(start + 1, bytes.count - 1)]) {
                if let best, best < number { break }
                if bytes[(start + 1)...].starts(with: phrases.phrases[number]) {
                    best = number
                    break
                }
            }
        }
        return best
    }
}

/// Phrases to be looked for in many texts, by their first bytes.
struct WordPhrases: Sendable {
    fileprivate let phrases: [[UInt8]]
    private var byFirst: [UInt8: [Int]] = [:]

    /// - Parameter isWhole: Whether a phrase has to end where a word ends.
    init(_ texts: [String], isWhole: Bool = false) {
        phrases = texts.map { Array(($0 + (isWhole ? " " : "")).utf8) }
        for (number, phrase) in phrases.enumerated() {
            if let first = phrase.first { byFirst[first, default: []].append(number) }
        }
    }

    fileprivate func numbers(beginningWith byte: UInt8) -> [Int] { byFirst[byte] ?? [] }
}
