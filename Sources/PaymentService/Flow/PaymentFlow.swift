// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Payments
import TartanStorage

/// Where a payment stands, and what happens to it: decisions only, without requests and without a store.
struct PaymentFlow: Sendable, Hashable {
    var phase: PaymentPhase
    var document: PaymentDocument
    /// When a worker goes on with it.
    var dueAt: Instant?
    /// How long a person may take.
    let patience: Duration

    /// How long one process may work on a payment before another one takes over; longer than a request to Plaid may take.
    static let claimTime = Duration.seconds(120)
    /// How long after its expiry an authorization certainly cannot be used, whatever the clocks of both sides show.
    static let expiryMargin = Duration.seconds(600)
    /// How long before its expiry an authorization is no longer used.
    static let sendMargin = Duration.seconds(30)

    init(_ record: PaymentRecord, patience: Duration) throws(PaymentError) {
        phase = try record.paymentPhase()
        document = try PaymentDocument(record)
        dueAt = record.dueAt
        self.patience = patience
    }

    /// What has to be done next.
    enum Action: Sendable, Hashable {
        /// Ask Plaid for an authorization.
        case authorize
        /// Ask Plaid whether the authorization has a transfer.
        case look
        /// Create the transfer.
        case create
        /// Make the authorization unusable.
        case cancelAuthorization
        case cancelTransfer
        case refund(IdempotencyKey)
        /// Apply events of the transfer that arrived before its ID was known here.
        case applyEvents
        /// Nobody approved it or acted in time.
        case lapse
        case nothing
    }

    /// - Parameter isOwn: Whether this process certainly knows that nobody has asked for the transfer yet, because it has just
    ///   stored the authorization, or has just looked.
    func action(at now: Instant, isOwn: Bool) -> Action {
        switch phase {
        case .awaitingApproval, .actionRequired: return isLapsed(at: now) ? .lapse : .nothing
        case .authorizing: return isLapsed(at: now) ? .lapse : .authorize
        case .creating:
            if document.cancelRequestedAt != nil { return .cancelAuthorization }
            return isOwn && isUsable(at: now) ? .create : .look
        case .submitted:
            if hasOpenCancel { return .cancelTransfer }
            return openRefund.map(Action.refund) ?? .applyEvents
        case .declined, .rejected, .withdrawn, .expired: return .nothing
        }
    }

    private func isLapsed(at now: Instant) -> Bool { document.lapsesAt.map { $0 <= now } ?? false }

    /// Whether the authorization can be used for a transfer.
    func isUsable(at now: Instant) -> Bool {
        document.authorization?.expiresAt.map { now < $0 - Self.sendMargin } ?? false
    }

    private var hasOpenCancel: Bool {
        document.cancelRequestedAt != nil && !document.isCancelConfirmed && document.transfer?.stage == .pending
    }

    /// The refund that Plaid has to be asked for, also when it was asked before and the response was lost.
    private var openRefund: IdempotencyKey? {
        document.transfer?.reservedRefunds.keys.min { $0.text < $1.text }
    }

    /// Whether something has to be asked of Plaid.
    var hasOpenRequests: Bool { hasOpenCancel || openRefund != nil }

    /// When the next attempt follows: after 15 seconds, then twice as long each time, at most an hour.
    static func delay(after attempts: Int) -> Duration {
        min(.seconds(15) * (1 << min(max(attempts - 1, 0), 10)), .seconds(3600))
    }
}
