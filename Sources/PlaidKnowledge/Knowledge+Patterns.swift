// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

// Words that no table lists, but whose form reveals their meaning.

extension Knowledge {
    /// What the form of an error code says: a word at its beginning or its end, and what that means for the rest.
    ///
    /// `$` stands for the rest, in lower case.
    private static let forms:
        [(start: String, end: String, meaning: String, whoActs: Actor, retry: String, next: String)] = [
            (
                "", "_not_found", "Plaid has no such $ for this client ID and environment.", .developer, no,
                "Check the ID, the client ID and the environment"
            ),
            (
                "", "_not_ready", "The $ is not ready yet.", .nobody, "Yes. Wait for the webhook, or back off.",
                "Wait for the webhook and repeat the request"
            ),
            (
                "", "_not_supported", "The institution, the account or the request does not support this: $.",
                .developer, no,
                "Leave it out, or offer another bank or account"
            ),
            (
                "", "_not_enabled", "Your client ID or the Item is not enabled for this: $.", .developer, no,
                "Request access in Plaid's dashboard, or request the product in Link"
            ),
            ("", "_expired", "The $ has expired.", .developer, no, "Create a new one"),
            (
                "invalid_", "", "The $ in the request is not valid.", .developer, no,
                "Correct the request; the message names it"
            ),
            (
                "", "_invalid", "The $ in the request is not valid.", .developer, no,
                "Correct the request; the message names it"
            ),
            ("", "_unavailable", "The $ is temporarily unavailable.", .nobody, later, "Try again later"),
            ("", "_not_available", "The $ is not available at the moment.", .nobody, later, "Try again later"),
            ("", "_down", "The $ is down.", .nobody, later, "Try again later"),
            ("", "_not_responding", "The $ does not respond.", .nobody, later, "Try again later"),
            ("", "_timeout", "The $ took too long.", .nobody, later, "Try again later"),
        ]
    private static let no = "No. The same request fails again until someone acts."
    private static let later = "Yes. Wait a few seconds at first, then back off."

    /// Returns what the form of an unknown error code says, or its type in `TYPE/CODE`; nil when neither says anything.
    ///
    /// A guess: callers say that no table lists the code. ``lookup(_:)`` never returns it, so no decision depends on it.
    public static func guess(_ word: String) -> Entry? {
        guard hasUsualLength(word) else { return nil }
        let parts = folded(word).split(separator: "/", maxSplits: 1).map(String.init)
        let code = parts.last ?? ""
        guard code.utf8.allSatisfy({ (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }) else {
            return nil
        }
        let type = parts.count == 2 ? lookup(parts[0]).first { $0.kind == .errorType } : nil
        if parts.count == 2 {
            guard let type else { return nil }
            if let known = lookup(code).first(where: { $0.kind == .errorCode }) { return known }
            return guess(form: code, of: type) ?? guess(code, of: type)
        }
        return guess(form: code, of: nil)
    }

    private static func guess(form code: String, of type: Entry?) -> Entry? {
        for form in forms where code.hasPrefix(form.start) && code.hasSuffix(form.end) {
            let subject = code.dropFirst(form.start.count).dropLast(form.end.count).replacing("_", with: " ")
            guard !subject.allSatisfy({ $0 == " " }) else { continue }
            return Entry(
                kind: .errorCode, key: code.uppercased(), meaning: form.meaning.replacing("$", with: subject),
                whoActs: form.whoActs, retry: form.retry, nextCall: form.next,
                documentation: "https://plaid.com/docs/errors/", families: type.map { [$0.key] } ?? [])
        }
        return nil
    }

    private static func guess(_ code: String, of type: Entry) -> Entry {
        var entry = type
        entry.kind = .errorCode
        entry.key = code.uppercased()
        entry.families = [type.key]
        return entry
    }

    /// Returns the entry of an error code that is known only by its form; nil for any other form.
    ///
    /// Plaid names rate limits after the endpoint or product, and adds such codes without notice:
    /// `INVESTMENTS_LIMIT`, `CREDITS_LIMIT`.
    static func patterned(_ word: String) -> Entry? {
        guard hasUsualLength(word) else { return nil }
        let words = folded(word).split(separator: "_", omittingEmptySubsequences: false)
        let isCode = words.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
        guard words.count > 1, words.last == "limit", isCode else { return nil }
        let code = words.joined(separator: "_").uppercased()
        let subject = words.dropLast().joined(separator: " ")
        return Entry(
            kind: .errorCode, key: code,
            meaning: "Too many requests of one type (\(subject)) for one Item or for the client.", whoActs: .developer,
            retry: "Yes. Wait a few seconds at first, then back off.",
            nextCall: "Wait and try again; spread requests over time or raise the limit with Plaid",
            // No anchor is known for it.
            documentation: "https://plaid.com/docs/errors/rate-limit-exceeded/", families: ["RATE_LIMIT_EXCEEDED"])
    }
}
