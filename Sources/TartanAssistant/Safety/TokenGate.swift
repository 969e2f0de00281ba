// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Synchronization

/// The last thing that an answer passes: it takes out tokens and secrets.
///
/// In a Sandbox the tokens that the client gave, and those of Items that it had made, may pass. Elsewhere none may.
final class TokenGate: Sendable {
    private let letsOwnPass: Bool
    private let secrets: [String]
    private let known = Mutex<Set<String>>([])

    static let removed = "[token removed]"
    private static let maximumKnown = 10_000

    init(letsOwnPass: Bool, secrets: [String]) {
        self.letsOwnPass = letsOwnPass
        // A short one would take the text apart; the Sandbox accepts such, Plaid gives out none.
        self.secrets = secrets.filter { $0.utf8.count >= 8 }
    }

    /// A token that was made for the client.
    func own(_ token: String) {
        guard letsOwnPass else { return }
        known.withLock { if $0.count < Self.maximumKnown { $0.insert(token) } }
    }

    /// The tokens that the client gave.
    func learn(from value: JSONValue) {
        guard letsOwnPass else { return }
        Self.visit(value) { text in for token in TokenText.tokens(in: text) { own(token) } }
    }

    /// The value without tokens and secrets.
    func pass(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): return .string(clean(text))
        case .array(let elements): return .array(elements.map(pass))
        case .object(let members):
            return .object(JSONObject(members.pairs.map { (clean($0.key), pass($0.value)) }))
        default: return value
        }
    }

    private func clean(_ text: String) -> String {
        var text = TokenText.replacing(in: text, with: Self.removed) { token in
            !letsOwnPass || !known.withLock { $0.contains(token) }
        }
        for secret in secrets where text.contains(secret) { text = text.replacing(secret, with: Self.removed) }
        return text
    }

    private static func visit(_ value: JSONValue, _ body: (String) -> Void) {
        switch value {
        case .string(let text): body(text)
        case .array(let elements): for element in elements { visit(element, body) }
        case .object(let members): for (_, value) in members.pairs { visit(value, body) }
        default: break
        }
    }
}
