// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// All guides, and how to find one.
package enum Guides {
    /// Every guide, in the order in which somebody new would read them.
    package static let all: [Guide] = GuidePage.all.map { Guide(name: $0.name, text: $0.text.description) }

    /// The guide of a name; upper and lower case are the same.
    package static func find(_ name: String) -> Guide? {
        all.first { $0.name == name.lowercased() }
    }

    /// The sections that have most of the words, best first.
    ///
    /// A word in a heading counts three times a word in the text, and a word in the page's name or title twice.
    /// Only the first ``maximumWords`` words count.
    package static func search(_ query: String, limit: Int = 8) -> [GuideMatch] {
        let words = Set(Self.words(of: String(query.prefix(20 * maximumWords))).prefix(maximumWords))
        guard !words.isEmpty, limit > 0 else { return [] }
        var found: [(score: Int, match: GuideMatch)] = []
        for guide in all {
            let page = Set(Self.words(of: guide.name + " " + guide.title))
            for section in guide.sections {
                let heading = Set(Self.words(of: section.heading))
                let text = Set(Self.words(of: section.text))
                let hits = words.filter { heading.contains($0) || text.contains($0) }
                guard !hits.isEmpty else { continue }
                var score = 4 * hits.count
                score += 3 * words.intersection(heading).count + 2 * words.intersection(page).count
                let excerpt = Self.excerpt(of: section.text, words: words)
                found.append((score, GuideMatch(guide: guide, heading: section.heading, excerpt: excerpt)))
            }
        }
        // Equal scores stay in the order of reading.
        let best = found.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
        return best.prefix(limit).map(\.element.match)
    }

    package static let maximumWords = 50

    /// Names that are near to a wrong one.
    package static func suggestions(for name: String) -> [String] {
        let wanted = String(name.prefix(100)).lowercased()
        let near = all.map(\.name).filter { $0.contains(wanted) || wanted.contains($0) }
        return near.isEmpty ? Array(search(name, limit: 3).map(\.guide.name).uniqued().prefix(3)) : near
    }

    static func words(of text: String) -> [String] {
        text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init).filter { $0.count > 1 }
    }

    /// The paragraph in which most of the words are.
    private static func excerpt(of text: String, words: Set<String>) -> String {
        var isCode = false
        // Code makes a poor excerpt; each of its lines counts as an end of a paragraph.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [Substring] in
            if line.hasPrefix("```") { isCode.toggle() }
            if isCode { return [""] }
            return line.hasPrefix("|") ? ["", Self.row(line), ""] : [line]
        }
        let paragraphs = lines.split { $0.isEmpty || $0.hasPrefix("```") }.map { $0.joined(separator: " ") }
        let best = paragraphs.max { count(words, in: $0) < count(words, in: $1) } ?? ""
        return best.count > 300 ? best.prefix(300) + "…" : best
    }

    /// The cells of a table's row as a line of text, which is a paragraph of its own; nothing of the line below a head.
    private static func row(_ line: Substring) -> Substring {
        let cells = line.split(separator: "|").map { $0.trimmingPrefix { $0 == " " } }.filter { !$0.isEmpty }
        if cells.allSatisfy({ $0.allSatisfy { "-: ".contains($0) } }) { return "" }
        return Substring(cells.joined(separator: "· "))
    }

    private static func count(_ words: Set<String>, in text: String) -> Int {
        words.intersection(Self.words(of: text)).count
    }
}

/// A section that fits what somebody looks for.
package struct GuideMatch: Sendable, Equatable {
    package let guide: Guide
    package let heading: String
    package let excerpt: String
}

extension Array where Element: Hashable {
    /// Each element once, in the order of its first place.
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
