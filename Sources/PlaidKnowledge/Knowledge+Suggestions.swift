// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Knowledge {
    /// Returns up to five keys that resemble an unknown word, the closest first.
    public static func suggestions(for word: String) -> [String] {
        guard hasUsualLength(word) else { return [] }
        let wanted = folded(word)
        guard wanted.count > 1 else { return [] }
        var scored: [String: Int] = [:]
        for entry in all {
            for name in entry.names {
                let candidate = folded(name)
                guard let score = score(wanted, candidate) else { continue }
                scored[entry.key] = min(score, scored[entry.key] ?? .max)
            }
        }
        return scored.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(5).map(\.key)
    }

    /// The distance to a candidate; nil when it is not close.
    private static func score(_ wanted: String, _ candidate: String) -> Int? {
        let edits = distance(wanted, candidate)
        if edits <= max(1, min(candidate.count, wanted.count) / 4) { return edits }
        guard wanted.count > 3, candidate.contains(wanted) else { return sharedWords(wanted, candidate) }
        return 20 + candidate.count - wanted.count
    }

    /// Words such as LOGIN and REQUIRED that both have; the candidate must have all of the wanted ones.
    private static func sharedWords(_ wanted: String, _ candidate: String) -> Int? {
        let separators: Set<Character> = ["_", "/"]
        let words = Set(wanted.split { separators.contains($0) })
        let others = Set(candidate.split { separators.contains($0) })
        guard words.count > 1, words.isSubset(of: others) else { return nil }
        return 50 + others.count - words.count
    }

    /// The number of insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
    package static func distance(_ first: String, _ second: String) -> Int {
        let a = Array(first.utf8)
        let b = Array(second.utf8)
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        guard abs(a.count - b.count) < 12 else { return 99 }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i]
            row.reserveCapacity(b.count + 1)
            for j in 1...b.count {
                var best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { best = min(best, beforeLast[j - 2] + 1) }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[b.count]
    }
}
