// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON

extension Tool {
    /// The numbers of accounts, masked.
    static let getAuth = Tool(
        name: "get_auth", title: "Get account numbers",
        description: """
            Returns an Item's account and routing numbers; only the last four characters are shown, in the Sandbox too. \
            The Item needs auth.
            """,
        arguments: [accessToken]
    ) { input, workbench in
        let members = try await workbench.client.authGet(accessToken: try workbench.accessToken(input)).members()
        let rows = (members["accounts"]?.arrayValue ?? []).map {
            $0.keeping(["account_id", "name", "mask", "type", "subtype"])
        }
        return ["accounts": .array(rows), "numbers": PersonalData.withoutNumbers(members["numbers"] ?? [:])]
    }
}
