// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// An account of the chart of accounts.
///
/// A positive amount is a debit: the integration has more, or is owed more. A negative amount is a credit.
package enum LedgerAccount: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Money that came from users (credit) and that went to users (debit).
    case userFunds
    /// Money on its way: to the integration (debit) or to a user (credit of the account that pays, debit here).
    case inTransit(Network)
    /// Money that has settled at Plaid and cannot be used yet.
    case settled
    /// Money of undone transfers that is still in the wrong place: owed to Plaid (credit) or by Plaid (debit).
    case returned
    /// Fees that were paid.
    case fees
    /// The available balance of the Plaid Ledger.
    case plaidLedger
    /// The integration's own bank account.
    case fundingAccount
    /// What Plaid has paid for guaranteed transfers that were returned (credit).
    case guarantee
    /// Adjustments by Plaid.
    case adjustments

    /// What carries money that is in transit.
    package enum Network: String, Sendable, Hashable, CaseIterable {
        case ach
        case sameDayACH = "same-day-ach"
        case rtp
        case rfp
        case wire
        /// A sweep between Plaid and the funding account.
        case sweep
    }

    package static let all: [LedgerAccount] =
        [.userFunds] + Network.allCases.map { .inTransit($0) } + [
            .settled, .returned, .fees, .plaidLedger, .fundingAccount, .guarantee, .adjustments,
        ]

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// Finds an account by its stored name.
    package init?(name: String) {
        guard let account = Self.byName[name] else { return nil }
        self = account
    }

    /// The name that is stored and shown, such as `in_transit:ach`.
    package var name: String {
        switch self {
        case .userFunds: "user_funds"
        case .inTransit(let network): "in_transit:\(network.rawValue)"
        case .settled: "settled"
        case .returned: "returned"
        case .fees: "fees"
        case .plaidLedger: "plaid_ledger"
        case .fundingAccount: "funding_account"
        case .guarantee: "guarantee"
        case .adjustments: "adjustments"
        }
    }

    package static func < (left: LedgerAccount, right: LedgerAccount) -> Bool { left.name < right.name }

    package var description: String { name }
}
