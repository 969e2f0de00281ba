// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import PlaidTypes
import TartanStorage

extension Service {
    /// `GET /api/accounts`: the caller's accounts, of one Item with `?item=`.
    func accounts(_ call: Call) async throws -> Reply {
        .json(["accounts": AccountRecord.shape.json(try await listedAccounts(call))])
    }

    /// `GET /api/balances`: the accounts' balances as of the last sync.
    ///
    /// Amounts are JSON numbers with exactly the bank's digits; `currency` is their currency.
    func balances(_ call: Call) async throws -> Reply {
        let accounts = try await listedAccounts(call).filter { $0.removedAt == nil }
        return .json(["balances": AccountRecord.balanceShape.json(accounts)])
    }

    private func listedAccounts(_ call: Call) async throws -> [AccountRecord] {
        try await store.accounts(of: try call.user, item: call.query.item)
    }
}
