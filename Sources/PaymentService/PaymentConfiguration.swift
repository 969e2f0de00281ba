// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import MoneyLedger
package import Payments

/// The settings of payments.
package struct PaymentConfiguration: Sendable {
    /// Whether payments may be created.
    package var isEnabled: Bool
    /// The environment whose event numbers these are, such as `sandbox` or `production`.
    package var scope: String
    /// Where Plaid keeps the money unless a request says it.
    package var source: FundsSource
    /// By direction, in US dollars; missing ones are unlimited.
    package var limits: [Payment.Direction: PaymentLimits]
    /// Larger payments wait for an approval; `nil` if none do.
    package var approvalAbove: Money?
    /// How long an approval or an action of the user may take.
    package var patience: Duration
    /// Whether a debit is refused when the stored available balance is lower than its amount.
    package var checksBalance: Bool
    /// How often events are read when no webhook asks for it.
    package var pollInterval: Duration
    /// How long one process may hold the reading of events without a sign of life.
    package var leaseTime: Duration
    /// The unique name of this process.
    package var owner: String
    /// Whether no other process works on the same store, so that what it finds in hand at its start is nobody's.
    package var isAlone: Bool

    package init(
        isEnabled: Bool = true, scope: String = "sandbox", source: FundsSource = .plaidLedger,
        limits: [Payment.Direction: PaymentLimits] = [:], approvalAbove: Money? = nil,
        patience: Duration = .seconds(24 * 3600), checksBalance: Bool = true,
        pollInterval: Duration = .seconds(60), leaseTime: Duration = .seconds(60), owner: String = "tartan",
        isAlone: Bool = false
    ) {
        self.isEnabled = isEnabled
        self.scope = scope
        self.source = source
        self.limits = limits
        self.approvalAbove = approvalAbove
        self.patience = patience
        self.checksBalance = checksBalance
        self.pollInterval = pollInterval
        self.leaseTime = leaseTime
        self.owner = owner
        self.isAlone = isAlone
    }
}
