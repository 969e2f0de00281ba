// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// How far a payment has come, before and after Plaid has a transfer for it.
package enum PaymentPhase: String, Sendable, Hashable, CaseIterable {
    /// Stored; somebody other than its creator has to approve it. Nothing was sent.
    case awaitingApproval = "awaiting_approval"
    /// Plaid is asked for an authorization, or is about to be.
    case authorizing
    /// The user has to repair the connection before Plaid decides.
    case actionRequired = "action_required"
    /// Authorized; the transfer is being created.
    case creating
    /// The transfer exists. Its stage says where the money is.
    case submitted
    /// Plaid declined it. Final.
    case declined
    /// Plaid refused the request, so that there is no transfer. Final.
    case rejected
    /// It was cancelled before there was a transfer. Final.
    case withdrawn
    /// It was not approved, or not carried out, before it lapsed. Final.
    case expired

    /// Whether nothing was moved and nothing ever will be.
    package var isVoid: Bool {
        switch self {
        case .declined, .rejected, .withdrawn, .expired: true
        case .awaitingApproval, .authorizing, .actionRequired, .creating, .submitted: false
        }
    }

    /// Whether nobody may know yet whether Plaid has acted.
    package var isInFlight: Bool { self == .authorizing || self == .creating }
}
