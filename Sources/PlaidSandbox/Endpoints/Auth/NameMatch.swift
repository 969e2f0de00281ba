// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// How well two names fit, from 0 to 100.
///
/// Plaid's own measure is not public. What is known: 100 is the same name, from 85 on a match is strong, from 70 on
/// partial, and below it there is none.
struct NameMatch {
    let score: Int
    /// Whether the first or the last name is the same.
    let sharesName: Bool
    let isNickname: Bool
    let isBusiness: Bool

    init(_ given: String, against known: String) { self.init(Self.words(given), against: known) }

    /// The same, of words that were taken apart once for many comparisons.
    init(_ left: [String], against known: String) {
        let right = Self.words(known)
        isBusiness = !Self.businessWords.isDisjoint(with: left + right)
        guard let first = left.first, let last = left.last, let knownFirst = right.first, let knownLast = right.last
        else {
            (score, sharesName, isNickname) = (0, false, false)
            return
        }
        let hasFirst = first == knownFirst
        let hasLast = last == knownLast
        isNickname = !hasFirst && hasLast && Self.isNickname(first, of: knownFirst)
        sharesName = hasFirst || hasLast
        if left == right {
            score = 100
        } else if hasFirst, hasLast {
            // Middle names are often left out; two different ones are another matter.
            score = left.count == 2 || right.count == 2 ? 95 : 80
        } else if isNickname {
            score = 90
        } else if left.sorted() == right.sorted() {
            score = 95
        } else {
            let shared = Set(left).intersection(right).count
            score = shared == 0 ? Self.likeness(left, right) : min(69, 100 * shared / max(left.count, right.count))
        }
    }

    static func score(_ given: String, against known: String) -> Int { NameMatch(given, against: known).score }

    /// Lower-case words without punctuation.
    static func words(_ text: String) -> [String] {
        // Scalars, since a character can be of any length.
        text.lowercased().unicodeScalars.split { scalar in
            let properties = scalar.properties
            return !properties.isAlphabetic && properties.numericType == nil && scalar != "'"
                && properties.canonicalCombiningClass == .notReordered
        }.prefix(mostWords).map { String($0) }
    }

    private static func isNickname(_ short: String, of long: String) -> Bool {
        if nicknames[long]?.contains(short) == true || nicknames[short]?.contains(long) == true { return true }
        let (a, b) = short.count < long.count ? (short, long) : (long, short)
        return a.count >= 3 && b.hasPrefix(a)
    }

    /// How many of the letters are the same, scaled to stay far below a match.
    private static func likeness(_ left: [String], _ right: [String]) -> Int {
        let a = left.joined()
        let b = right.joined()
        let same = zip(a, b).count { $0 == $1 }
        return 40 * same / max(a.count, b.count, 1)
    }

    /// No name has more.
    private static let mostWords = 64

    private static let businessWords: Set<String> = ["corp", "llc", "inc", "ltd", "company", "co", "gmbh", "plc"]
    private static let nicknames: [String: Set<String>] = [
        "alberta": ["bertie", "allie"], "robert": ["bob", "bobby", "rob"], "william": ["bill", "billy", "will"],
        "john": ["jack", "johnny"], "jennifer": ["jenn", "jen", "jenny"], "elizabeth": ["liz", "beth", "betty"],
        "james": ["jim", "jimmy"], "katherine": ["kate", "kathy"], "margaret": ["peggy", "maggie", "meg"],
    ]
}
