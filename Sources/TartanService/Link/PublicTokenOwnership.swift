import Plaid
import PlaidCore
import PlaidTypes

/// Whether a public token came out of a Link session that was opened for a certain user.
///
/// A public token alone proves nothing: whoever gets hold of one could attach somebody's bank to their own user. Plaid
/// tells for every Link token which public tokens its sessions made; the Link token was made here, for one user.
struct PublicTokenOwnership: Sendable {
    let client: any PlaidClientProtocol
    let acceptsSandboxTokens: Bool

    /// Whether a session of the Link token made the public token.
    ///
    /// - Throws: ``PlaidError`` when Plaid cannot be asked; nothing has been exchanged then.
    func isTied(_ token: PublicToken, to linkToken: LinkToken) async throws(PlaidError) -> Bool {
        do {
            return Self.publicTokens(of: try await client.linkTokenGet(linkToken: linkToken)).contains(token)
        } catch {
            // Plaid has forgotten the Link token: it made nothing that could still be exchanged.
            guard error.kind == .invalidInput || error.kind == .invalidRequest else { throw error }
            return false
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
