// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid

try await withPlaidClient { client in
    let created = try await client.sandboxPublicTokenCreate(
        institutionID: "ins_109508", initialProducts: [.transactions])
    print(created.publicToken)
}
