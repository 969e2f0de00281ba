import Plaid
import PlaidCore
import PlaidTypes

/// Whether a public token came out of a Link session that was opened for a certain user.
///
/// A public token alone proves nothing: anyone who obtains one could attach another person's bank to their own user.
/// Plaid reports the public tokens of each Link token's sessions; the Link token was created here, for one user.
struct PublicTokenOwnership: Sendable {
    let client: any PlaidClientProtocol
    let acceptsSandboxTokens: Bool

    /// What is known of a public token that a session of the Link token made.
    struct Tie: Sendable {
        /// The bank that was connected, where Plaid tells it.
        var bank: LinkedBank?
    }

    /// Finds the public token among those that the sessions of the Link token made; `nil` when none of them did.
    ///
    /// - Throws: ``PlaidError`` when Plaid cannot be asked; nothing has been exchanged then.
    func tie(_ token: PublicToken, to linkToken: LinkToken) async throws(PlaidError) -> Tie? {
        do {
            let answer = try await client.linkTokenGet(linkToken: linkToken)
            guard Self.publicTokens(of: answer).contains(token) else { return nil }
            let results = (answer.linkSessions ?? []).flatMap { $0.results?.itemAddResults ?? [] }
            return Tie(bank: results.first { $0.publicToken == token }.map(LinkedBank.init))
        } catch {
            // Plaid has forgotten the Link token: it made nothing that could still be exchanged.
            guard error.kind == .invalidInput || error.kind == .invalidRequest else { throw error }
            return nil
        }
    }

    /// Whether the public token may be used although no Link session made it: a Sandbox endpoint makes such tokens.
    func isExempt(_ token: PublicToken) -> Bool {
        acceptsSandboxTokens && token.reveal().hasPrefix("public-sandbox-")
    }

    /// Every public token that the sessions of a Link token made, in the present form and in the older one.
    static func publicTokens(of answer: LinkTokenGetResponse) -> Set<PublicToken> {
        var tokens: Set<PublicToken> = []
        for session in answer.linkSessions ?? [] {
            for result in session.results?.itemAddResults ?? [] { tokens.insert(result.publicToken) }
            if let token = session.onSuccess?.publicToken { tokens.insert(token) }
        }
        return tokens
    }
}
