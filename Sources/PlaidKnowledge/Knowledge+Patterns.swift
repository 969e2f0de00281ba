// Words that no table lists, but whose form reveals their meaning.

extension Knowledge {
    /// Returns the entry of an error code that is known only by its form; nil for any other form.
    ///
    /// Plaid names rate limits after the endpoint or product, and adds such codes without notice:
    /// `INVESTMENTS_LIMIT`, `CREDITS_LIMIT`.
    static func patterned(_ word: String) -> Entry? {
        let words = folded(word).split(separator: "_", omittingEmptySubsequences: false)
        let isCode = words.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
        guard words.count > 1, words.last == "limit", isCode, hasUsualLength(word) else { return nil }
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
