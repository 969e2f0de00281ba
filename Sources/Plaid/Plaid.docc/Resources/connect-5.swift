// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid

try await withPlaidClient { client in
    let created = try await client.sandboxPublicTokenCreate(
        institutionID: "ins_109508", initialProducts: [.transactions])
    let exchanged = try await client.itemPublicTokenExchange(publicToken: created.publicToken)
    let token = exchanged.accessToken

    for account in try await client.accountsGet(accessToken: token).accounts {
        print(account.name, account.balances.currentMoney?.description ?? "unknown", separator: ": ")
    }
    let history = try await client.waitForTransactionHistory(accessToken: token)
    for row in history.added.sorted(by: { $0.date > $1.date }).prefix(5) {
        print("\(row.date)  \(row.money)  \(row.name)")
    }
}
