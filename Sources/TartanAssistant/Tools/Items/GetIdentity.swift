// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON

extension Tool {
    /// Who owns accounts.
    static let getIdentity = Tool(
        name: "get_identity", title: "Get account owners",
        description:
            "Returns the account owners' names, addresses, phone numbers and email addresses; real data is masked.",
        arguments: [accessToken]
    ) { input, workbench in
        let members = try await workbench.client.identityGet(accessToken: try workbench.accessToken(input)).members()
        let rows = (members["accounts"]?.arrayValue ?? []).map { $0.keeping(["account_id", "name", "mask", "owners"]) }
        return ["accounts": .array(rows)]
    }
}
