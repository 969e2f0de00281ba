// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON

extension Tool {
    /// Debts.
    static let getLiabilities = Tool(
        name: "get_liabilities", title: "Get liabilities",
        description: """
            Returns an Item's credit cards, mortgages and student loans; account numbers are masked. The Item needs \
            liabilities.
            """,
        arguments: [accessToken]
    ) { input, workbench in
        let members = try await workbench.client.liabilitiesGet(
            accessToken: try workbench.accessToken(input)
        ).members()
        return ["liabilities": PersonalData.withoutNumbers(members["liabilities"] ?? [:])]
    }
}
