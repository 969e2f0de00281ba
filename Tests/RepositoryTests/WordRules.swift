// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A phrase that the project no longer uses, and what it writes instead.
struct BannedPhrase: Sendable {
    let phrase: String
    let replacement: String

    init(_ phrase: String, _ replacement: String) {
        self.phrase = phrase
        self.replacement = replacement
    }
}

extension Rule {
    /// Phrases that were translated rather than written; CONTRIBUTING.md describes the style.
    ///
    /// Only phrases that are wrong in every context are listed. A phrase matches whole words, in any case, and across line ends.
    static let bannedPhrases: [BannedPhrase] = [
        // Terms.
        .init("made-up", "test, sample"),
        .init("invented bank", "test bank"),
        .init("invented banks", "test banks"),
        .init("invented data", "test data"),
        .init("invented users", "test users"),
        .init("of nobody", "unknown"),
        .init("a world of its own", "its own isolated environment"),
        .init("worlds", "environments"),
        .init("rate budget", "rate limiter"),
        .init("passing failure", "transient error"),
        .init("passing failures", "transient errors"),
        .init("sync round", "sync run"),
        .init("sync rounds", "sync runs"),
        .init("one round", "one sync run"),
        .init("whole round", "complete sync run"),
        .init("whole rounds", "complete sync runs"),
        .init("round in hand", "active sync run"),
        .init("rehearsal", "dry run"),
        .init("appointment", "job, scheduled event"),
        .init("appointments", "jobs, scheduled events"),
        // Idioms of another language.
        .init("anew", "again, from scratch"),
        .init("mend", "fix, repair"),
        .init("mends", "fixes, repairs"),
        .init("mended", "fixed, repaired"),
        .init("whoever", "everyone who, any caller that"),
        .init("whosever", "everyone's"),
        .init("begin again", "restart"),
        .init("begins again", "restarts"),
        .init("once more", "again"),
        .init("for ever", "permanently"),
        .init("is no more", "no longer exists"),
        .init("are no more", "no longer exist"),
        .init("fall ill", "become unhealthy"),
        .init("fell ill", "became unhealthy"),
        .init("falls ill", "becomes unhealthy"),
        .init("sick item", "unhealthy Item"),
        .init("what is the case", "state"),
        .init("needs a moment", "takes time"),
        .init("wants its user", "requires a login"),
        .init("let happen", "trigger"),
        .init("would tell", "reports"),
        .init("as one likes", "as you like"),
        .init("does not do yet", "limitations"),
        .init("not there yet", "limitations"),
        .init("why some things are as they are", "design decisions"),
        .init("told by webhook", "reported by a webhook"),
        .init("tell of", "report"),
        .init("tells of", "report"),
        .init("in vain", "without success"),
        .init("letter for letter", "exactly"),
        .init("looked through", "scanned, checked"),
        .init("served its time", "expired"),
        .init("promised more", "announced more pages"),
        .init("stand there once", "occur exactly once"),
        .init("stands there once", "occurs exactly once"),
        .init("is begun", "starts"),
        .init("are begun", "start"),
        .init("was begun", "was started"),
        .init("goes on by itself", "resumes automatically"),
        .init("told apart", "distinguished"),
        .init("weightiest", "most important"),
        .init("power cut", "power failure"),
        .init("is no kind", "is unknown, is not a valid kind"),
        .init("nobody's business", "not public"),
        .init("belong into", "belong in"),
        .init("belongs into", "belongs in"),
        .init("any two words", "any two values"),
        .init("unless said", "default: …"),
        .init("begin so", "begin with it"),
        .init("begins so", "begins with it"),
        .init("asked again", "polled again, repeated"),
        .init("broken off", "closed, cancelled"),
        .init("broke off", "closed, cancelled"),
        .init("breaks off", "closes, cancels"),
        .init("file of a project", "project file"),
        .init("files of projects", "project files"),
        .init("untold news", "changes that no webhook announced"),
        .init("new beginning", "restart"),
        .init("new beginnings", "restarts"),
        .init("redaction mark", "placeholder"),
        .init("needs its user", "requires a login, needs action from its user"),
        .init("need their users", "require a login, need action from their users"),
        .init("look through", "scan"),
        .init("looks through", "scans"),
        .init("looking through", "scanning"),
        .init("wait for nobody", "are never blocked"),
        .init("waits for nobody", "is never blocked"),
        .init("spoken here", "supported"),
    ]

    /// Folders whose comments and strings are covered too.
    private static let proseFolders = [
        "Benchmarks/", "clients/", "Codegen/", "examples/", "packaging/", "Plugins/", "scripts/", "Sources/", "web/",
    ]

    static let prose = Rule(
        description: "prose uses the standard terms of CONTRIBUTING.md",
        covers: { path in
            // Generated files quote Plaid, and these rules quote the phrases.
            if isGenerated(path) || path.hasPrefix("Tests/RepositoryTests/") { return false }
            if path.hasSuffix(".md") || proseFolders.contains(where: { path.hasPrefix($0) }) { return true }
            return path.hasPrefix("Tests/") && [".py", ".swift"].contains { path.hasSuffix($0) }
        },
        findings: { path, text in
            // Names in Swift code are the compiler's; comments and strings are read by people.
            let prose = path.hasSuffix(".swift") ? proseOnly(text) : text
            let all = NSRange(prose.startIndex..., in: prose)
            return anyBannedPhrase.matches(in: prose, range: all).compactMap { match in
                Range(match.range, in: prose).map { finding(at: $0, in: prose) }
            }
        })

    /// Matches each phrase as whole words, in any case, and across lines of text and of comments.
    private static let anyBannedPhrase: NSRegularExpression = {
        let phrases = bannedPhrases.map { banned in
            banned.phrase.split(separator: " ").map { NSRegularExpression.escapedPattern(for: String($0)) }
                .joined(separator: #"\s+(?:(?:///?|#)\s+)?"#)
        }
        let pattern = #"(?<![\w-])(?:"# + phrases.joined(separator: "|") + #")(?![\w-])"#
        do {
            return try NSRegularExpression(pattern: pattern, options: .caseInsensitive)
        } catch {
            preconditionFailure("a banned phrase is not a pattern: \(error)")
        }
    }()

    private static func finding(at range: Range<String.Index>, in text: String) -> String {
        let line = text[..<range.lowerBound].count { $0 == "\n" } + 1
        let words = text[range].split { $0.isWhitespace || $0 == "/" || $0 == "#" }
        let phrase = words.joined(separator: " ").lowercased()
        let replacement = bannedPhrases.first { $0.phrase == phrase }?.replacement ?? "something else"
        return "line \(line): \"\(phrase)\"; write \(replacement)"
    }
}
