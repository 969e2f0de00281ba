// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidTypes
import TartanStorage

/// The banks of a simulation: what Plaid answers, what changes, and what is true.
///
/// Two kinds: a model that was written for the simulation, and the offline Sandbox with its own cursors, mutations and webhooks.
protocol SimulatedBanks: Sendable {
    /// Connects Items, and lets data change under rounds and calls fail from then on.
    func link(_ count: Int) throws -> [SimulationPlan.Item]
    func answer<Request: PlaidRequest>(_ request: Request) throws(PlaidError) -> Request.Response
    /// Data of an Item changes.
    func change(_ item: SimulationPlan.Item)
    /// The webhooks that were sent since the last time.
    func takeNews() -> [BankNews]
    /// Business time passes.
    func pass(_ duration: Duration)
    /// From now on nothing changes and nothing fails.
    func calm()
    func accounts(of item: SimulationPlan.Item) -> [AccountID]
    /// All transactions that the bank has now.
    func rows(of item: SimulationPlan.Item) -> [BankRow]
    /// What the products that are no transactions hold that is not the bank's.
    func otherDifferences(of item: ItemID, _ store: any Store) async throws -> [String]
    /// Whether a stream has nothing to tell after a cursor.
    func isEnd(_ cursor: String, of account: AccountID?, _ item: SimulationPlan.Item) -> Bool
    /// Failed requests, and sync runs that had to restart.
    var troubles: (failures: Int, mutations: Int) { get }
}

/// Which banks a simulation has.
enum BankKind: String, CaseIterable, Sendable {
    case model
    case sandbox
}

/// A transaction as the bank has it.
struct BankRow: Sendable {
    var id: String
    var account: String
    var amount: String
    var date: String
    var isPending: Bool
    var pendingID: String?
}

/// A webhook that a bank sent.
struct BankNews: Sendable {
    var item: ItemID
    var type: String
    var code: String
    var body: [UInt8]
}

extension PlaidError {
    /// A failure that passes.
    static func some(_ generator: inout some RandomNumberGenerator) -> PlaidError {
        switch Int.random(in: 0..<5, using: &generator) {
        case 0:
            PlaidError(kind: .institutionError, code: .init(rawValue: "INSTITUTION_DOWN"), message: "", httpStatus: 400)
        case 1:
            PlaidError(
                kind: .rateLimitExceeded, code: .init(rawValue: "TRANSACTIONS_SYNC_LIMIT"), message: "", httpStatus: 429
            )
        default: PlaidError(kind: .apiError, code: .internalServerError, message: "", httpStatus: 500)
        }
    }
}
