// Words that no table lists but whose form says what they are.

extension Knowledge {
    /// The entry of an error code of which only the form is known; nil when the form says nothing.
    ///
    /// Plaid names its rate limits after what was called too often, and adds such codes without notice:
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
            meaning: "Too many requests of one sort (\(subject)) for one Item or for the client.", whoActs: .developer,
            retry: "Yes, later: in seconds at first, then less and less often.",
            nextCall: "Wait and try again; spread calls over time or raise the limit with Plaid",
            // No anchor is known for it.
            documentation: "https://plaid.com/docs/errors/rate-limit-exceeded/", families: ["RATE_LIMIT_EXCEEDED"])
    }
}
