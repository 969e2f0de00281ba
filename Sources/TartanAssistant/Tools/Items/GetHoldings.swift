// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON

extension Tool {
    /// What investment accounts hold.
    static let getHoldings = Tool(
        name: "get_holdings", title: "Get holdings",
        description:
            "Returns the holdings of an Item's investment accounts with their securities. The Item needs investments.",
        arguments: [accessToken]
    ) { input, workbench in
        let members = try await workbench.client.investmentsHoldingsGet(
            accessToken: try workbench.accessToken(input)
        ).members()
        var answer: JSONObject = [:]
        for name in ["accounts", "holdings", "securities"] { answer[name] = members[name] }
        return answer
    }
}
