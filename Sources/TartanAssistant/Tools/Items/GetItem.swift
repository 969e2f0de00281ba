// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON

extension Tool {
    /// How an Item is.
    static let getItem = Tool(
        name: "get_item", title: "Get an Item",
        description: "Returns an Item's bank, products, consent, webhook and error, if any.",
        arguments: [accessToken]
    ) { input, workbench in
        try await workbench.client.itemGet(accessToken: try workbench.accessToken(input)).members()
    }
}
