// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// What processors may do with a processor token.
    static let processors = SandboxProduct(
        "Processors", sources: ["OpenAPI document", "documentation of Processors"],
        deviations: [
            "Tokens for Stripe require an account with numbers."
        ],
        operations: [
            .json("/processor/account/get") { world, request throws(SandboxError) in
                try world.processorAccountGet(request)
            },
            .json("/processor/apex/processor_token/create") { world, request throws(SandboxError) in
                try world.processorTokenCreate(request)
            },
            .json("/processor/auth/get") { world, request throws(SandboxError) in try world.processorAuthGet(request) },
            .json("/processor/balance/get") { world, request throws(SandboxError) in
                try world.processorBalanceGet(request)
            },
            .json("/processor/identity/get") { world, request throws(SandboxError) in
                try world.processorIdentityGet(request)
            },
            .json("/processor/investments/auth/get") { world, request throws(SandboxError) in
                try world.processorInvestmentsAuthGet(request)
            },
            .json("/processor/investments/holdings/get") { world, request throws(SandboxError) in
                try world.processorInvestmentsHoldingsGet(request)
            },
            .json("/processor/investments/transactions/get") { world, request throws(SandboxError) in
                try world.processorInvestmentsTransactionsGet(request)
            },
            .json("/processor/liabilities/get") { world, request throws(SandboxError) in
                try world.processorLiabilitiesGet(request)
            },
            .json("/processor/stripe/bank_account_token/create") { world, request throws(SandboxError) in
                try world.processorStripeTokenCreate(request)
            },
            .json("/processor/token/create") { world, request throws(SandboxError) in
                try world.processorTokenCreate(request)
            },
            .json("/processor/token/permissions/get") { world, request throws(SandboxError) in
                try world.processorPermissionsGet(request)
            },
            .json("/processor/token/permissions/set") { world, request throws(SandboxError) in
                try world.processorPermissionsSet(request)
            },
            .json("/processor/token/webhook/update") { world, request throws(SandboxError) in
                try world.processorWebhookUpdate(request)
            },
            .json("/processor/transactions/get") { world, request throws(SandboxError) in
                try world.processorTransactionsGet(request)
            },
            .json("/processor/transactions/recurring/get") { world, request throws(SandboxError) in
                try world.processorTransactionsRecurringGet(request)
            },
            .json("/processor/transactions/refresh") { world, request throws(SandboxError) in
                try world.processorTransactionsRefresh(request)
            },
            .json("/processor/transactions/sync") { world, request throws(SandboxError) in
                try world.processorTransactionsSync(request)
            },
            .json("/sandbox/processor_token/create") { world, request throws(SandboxError) in
                try world.sandboxProcessorTokenCreate(request)
            },
        ])
}
