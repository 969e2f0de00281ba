// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// A word that is looked for in bytes, in time that grows with the bytes alone (Knuth, Morris and Pratt).
struct Needle: Sendable {
    private let word: [UInt8]
    /// For each beginning of the word, the length of its longest end that the word begins with too.
    private let fallbacks: [Int]

    init(_ bytes: some Collection<UInt8>) {
        word = Array(bytes)
        var back = [Int](repeating: 0, count: word.count)
        var length = 0
        for index in word.indices.dropFirst() {
            while length > 0, word[length] != word[index] { length = back[length - 1] }
            if word[length] == word[index] { length += 1 }
            back[index] = length
        }
        fallbacks = back
    }

    /// Whether the word stands somewhere in a line so that what follows it is wanted.
    ///
    /// - Parameters:
    ///   - steps: Raised by the number of bytes that are compared.
    ///   - isWanted: Is given where the word ends; it has to look at a bounded number of bytes.
    func stands(in line: [UInt8], _ steps: inout Int, where isWanted: (_ end: Int) -> Bool = { _ in true }) -> Bool {
        guard !word.isEmpty else { return false }
        var matched = 0
        for index in line.indices {
            steps += 1
            while matched > 0, word[matched] != line[index] {
                steps += 1
                matched = fallbacks[matched - 1]
            }
            guard word[matched] == line[index] else { continue }
            matched += 1
            guard matched == word.count else { continue }
            if isWanted(index + 1) { return true }
            matched = fallbacks[matched - 1]
        }
        return false
    }
}
