// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Transactions, their categories, rules and enrichment.
    static let transactions = SandboxProduct(
        "Transactions", sources: ["OpenAPI document", "documentation of Transactions"],
        deviations: [
            "Recurring streams and enrichment follow rules of Tartan's own.",
            "Across pages of /transactions/sync, rows follow the order of their updates.",
            "Rules change how rows are shown; /transactions/sync does not report that as a change.",
        ],
        operations: [
            .json("/beta/transactions/rules/v1/create") { world, request throws(SandboxError) in
                try world.transactionRuleCreate(request)
            },
            .json("/beta/transactions/rules/v1/list") { world, request throws(SandboxError) in
                try world.transactionRulesList(request)
            },
            .json("/beta/transactions/rules/v1/remove") { world, request throws(SandboxError) in
                try world.transactionRuleRemove(request)
            },
            .contractOnly("/beta/transactions/user_insights/v1/get"),
            .contractOnly("/beta/transactions/v1/enhance"),
            .json(
                "/categories/get",
                equals: .recorded("2022-08-27", "plaid/plaid-ruby, test/vcr_cassettes/PlaidCategoriesTest_test_get.yml")
            ) { _, _ throws(SandboxError) in
                ["categories": CategoryTable.json]
            },
            .json("/sandbox/transactions/create", equals: .example) { world, request throws(SandboxError) in
                try world.sandboxTransactionsCreate(request)
            },
            .json("/transactions/enrich") { world, request throws(SandboxError) in
                try world.transactionsEnrich(request)
            },
            .json(
                "/transactions/get",
                equals: .recorded(
                    "2025-11-18",
                    "Universal-Connect-Project/ucw-app, packages/utils-dev-dependency/plaid/testData/transactions.ts")
            ) { world, request throws(SandboxError) in
                try world.transactionsGet(request)
            },
            .json("/transactions/recurring/get") { world, request throws(SandboxError) in
                try world.transactionsRecurringGet(request)
            },
            .json("/transactions/refresh", equals: .example) { world, request throws(SandboxError) in
                try world.transactionsRefresh(request)
            },
            .text(
                "/transactions/sync",
                equals: .recorded("2024-03-28", "TienD98/Budgetwise-frontend, a.js").inPart,
                value: { world, request throws(SandboxError) in try world.transactionsSync(request) },
                text: { world, request throws(SandboxError) in try world.transactionsSyncText(request) }),
        ])
}
