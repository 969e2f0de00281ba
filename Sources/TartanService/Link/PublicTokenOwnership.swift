// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidCore
import PlaidTypes

/// Whether a public token comes from a Link session of a certain user.
///
/// A public token alone proves nothing: anyone who obtains one could attach another person's bank to their own user.
/// Plaid reports the public tokens of each Link token's sessions; the Link token was created here, for one user.
struct PublicTokenOwnership: Sendable {
    let client: any PlaidClientProtocol
    let acceptsSandboxTokens: Bool

    /// A public token that a session of the Link token created.
    struct Tie: Sendable {
        /// The connected bank, if Plaid reports it.
        var bank: LinkedBank?
    }

    /// Finds the public token among those of the Link token's sessions; `nil` when it is not among them.
    ///
    /// - Throws: ``PlaidError`` when the request to Plaid fails; nothing has been exchanged then.
    func tie(_ token: PublicToken, to linkToken: LinkToken) async throws(PlaidError) -> Tie? {
        do {
            let answer = try await client.linkTokenGet(linkToken: linkToken)
            guard Self.publicTokens(of: answer).contains(token) else { return nil }
            let results = (answer.linkSessions ?? []).flatMap { $0.results?.itemAddResults ?? [] }
            return Tie(bank: results.first { $0.publicToken == token }.map(LinkedBank.init))
        } catch {
            // Plaid no longer knows the Link token: none of its public tokens can still be exchanged.
            guard error.kind == .invalidInput || error.kind == .invalidRequest else { throw error }
            return nil
        }
    }

    /// Whether the public token may be used although no Link session created it: a Sandbox endpoint creates such tokens.
    func isExempt(_ token: PublicToken) -> Bool {
        acceptsSandboxTokens && token.reveal().hasPrefix("public-sandbox-")
    }

    /// Every public token of a Link token's sessions, in the current format and in the older one.
    static func publicTokens(of answer: LinkTokenGetResponse) -> Set<PublicToken> {
        var tokens: Set<PublicToken> = []
        for session in answer.linkSessions ?? [] {
            for result in session.results?.itemAddResults ?? [] { tokens.insert(result.publicToken) }
            if let token = session.onSuccess?.publicToken { tokens.insert(token) }
        }
        return tokens
    }
}
