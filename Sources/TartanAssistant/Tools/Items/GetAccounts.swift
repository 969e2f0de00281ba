// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON

extension Tool {
    /// Accounts as Plaid last saw them.
    static let getAccounts = Tool(
        name: "get_accounts", title: "List accounts",
        description: "Lists the accounts of an Item with their cached balances. Free.",
        arguments: [accessToken]
    ) { input, workbench in
        let members = try await workbench.client.accountsGet(accessToken: try workbench.accessToken(input)).members()
        return ["accounts": members["accounts"] ?? []]
    }
}
