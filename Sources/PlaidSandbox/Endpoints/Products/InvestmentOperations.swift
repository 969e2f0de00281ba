// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Investments and liabilities.
    static let investments = SandboxProduct(
        "Investments and liabilities", sources: ["OpenAPI document", "documentation of Investments and liabilities"],
        deviations: [
            "The accounts that can be moved are those with investments; their numbers are Tartan's own.",
            "/investments/refresh finds nothing new for user_good and sends no webhook.",
        ],
        operations: [
            .json("/investments/auth/get") { world, request throws(SandboxError) in
                try world.investmentsAuthGet(request)
            },
            .json("/investments/holdings/get") { world, request throws(SandboxError) in
                try world.investmentsHoldingsGet(request)
            },
            .json("/investments/refresh") { world, request throws(SandboxError) in
                try world.investmentsRefresh(request)
            },
            .json("/investments/transactions/get") { world, request throws(SandboxError) in
                try world.investmentsTransactionsGet(request)
            },
            .json("/liabilities/get") { world, request throws(SandboxError) in try world.liabilitiesGet(request) },
        ])
}
