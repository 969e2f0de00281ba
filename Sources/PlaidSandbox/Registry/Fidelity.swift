// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// How closely an operation follows the one of Plaid's own Sandbox.
enum Fidelity: String, Sendable, CaseIterable {
    /// Follows all that is publicly known of Plaid's Sandbox, its default data included, and equals a whole response of
    /// Plaid's that the tests replay.
    case exact
    /// Has behaviour: what is made is kept, read, listed and refused; data and rules that are not public are our own, or
    /// no whole response of Plaid's was compared.
    case modelled
    /// Stores the objects of requests and returns them in the contract's shape, without further behaviour.
    case stored
    /// Answers in the contract's shape and keeps nothing.
    case contractOnly = "contract-only"

    /// How every operation of this fidelity differs from Plaid's.
    var deviation: String? {
        switch self {
        case .exact, .modelled: nil
        case .stored: "Objects are stored and returned; they have no behaviour and send no webhooks."
        case .contractOnly: "Values are placeholders, and nothing is stored."
        }
    }
}
