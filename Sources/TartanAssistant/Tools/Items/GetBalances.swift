// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON

extension Tool {
    /// Balances asked of the bank now.
    static let getBalances = Tool(
        name: "get_balances", title: "Get real-time balances",
        description:
            "Fetches current balances from the bank. In production each request is billed; prefer get_accounts.",
        arguments: [accessToken]
    ) { input, workbench in
        let members = try await workbench.client.accountsBalanceGet(
            accessToken: try workbench.accessToken(input)
        ).members()
        let rows = (members["accounts"]?.arrayValue ?? []).map {
            $0.keeping(["account_id", "name", "mask", "type", "subtype", "balances"])
        }
        return ["accounts": .array(rows)]
    }
}
