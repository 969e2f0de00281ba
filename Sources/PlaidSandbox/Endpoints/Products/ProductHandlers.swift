import PlaidJSON

extension World {
    /// Investments, liabilities, recurring streams, enrichment, and all of them for processors.
    static let productHandlers = accessHandlers.merging(processorHandlers) { first, _ in first }

    /// What an access token opens.
    private static let accessHandlers: [String: Handler] = [
        "/accounts/balance/get": { world, request throws(SandboxError) in try world.accountsBalanceGet(request) },
        "/beta/transactions/rules/v1/create": { world, request throws(SandboxError) in
            try world.transactionRuleCreate(request)
        },
        "/beta/transactions/rules/v1/list": { world, request throws(SandboxError) in
            try world.transactionRulesList(request)
        },
        "/beta/transactions/rules/v1/remove": { world, request throws(SandboxError) in
            try world.transactionRuleRemove(request)
        },
        "/investments/auth/get": { world, request throws(SandboxError) in try world.investmentsAuthGet(request) },
        "/investments/holdings/get": { world, request throws(SandboxError) in
            try world.investmentsHoldingsGet(request)
        },
        "/investments/refresh": { world, request throws(SandboxError) in try world.investmentsRefresh(request) },
        "/investments/transactions/get": { world, request throws(SandboxError) in
            try world.investmentsTransactionsGet(request)
        },
        "/item/activity/list": { world, request throws(SandboxError) in try world.itemActivityList(request) },
        "/item/application/list": { world, request throws(SandboxError) in try world.itemApplicationList(request) },
        "/item/application/scopes/update": { world, request throws(SandboxError) in
            try world.itemApplicationScopesUpdate(request)
        },
        "/item/application/unlink": { world, request throws(SandboxError) in
            try world.itemApplicationUnlink(request)
        },
        "/item/import": { world, request throws(SandboxError) in try world.itemImport(request) },
        "/item/products/terminate": { world, request throws(SandboxError) in
            try world.itemProductsTerminate(request)
        },
        "/liabilities/get": { world, request throws(SandboxError) in try world.liabilitiesGet(request) },
        "/network/status/get": { world, request throws(SandboxError) in try world.networkStatusGet(request) },
        "/transactions/enrich": { world, request throws(SandboxError) in try world.transactionsEnrich(request) },
        "/transactions/recurring/get": { world, request throws(SandboxError) in
            try world.transactionsRecurringGet(request)
        },
    ]

    /// What processors may do with a processor token.
    private static let processorHandlers: [String: Handler] = [
        "/processor/account/get": { world, request throws(SandboxError) in try world.processorAccountGet(request) },
        "/processor/apex/processor_token/create": { world, request throws(SandboxError) in
            try world.processorTokenCreate(request)
        },
        "/processor/auth/get": { world, request throws(SandboxError) in try world.processorAuthGet(request) },
        "/processor/balance/get": { world, request throws(SandboxError) in try world.processorBalanceGet(request) },
        "/processor/identity/get": { world, request throws(SandboxError) in try world.processorIdentityGet(request) },
        "/processor/investments/auth/get": { world, request throws(SandboxError) in
            try world.processorInvestmentsAuthGet(request)
        },
        "/processor/investments/holdings/get": { world, request throws(SandboxError) in
            try world.processorInvestmentsHoldingsGet(request)
        },
        "/processor/investments/transactions/get": { world, request throws(SandboxError) in
            try world.processorInvestmentsTransactionsGet(request)
        },
        "/processor/liabilities/get": { world, request throws(SandboxError) in
            try world.processorLiabilitiesGet(request)
        },
        "/processor/stripe/bank_account_token/create": { world, request throws(SandboxError) in
            try world.processorStripeTokenCreate(request)
        },
        "/processor/token/create": { world, request throws(SandboxError) in try world.processorTokenCreate(request) },
        "/processor/token/permissions/get": { world, request throws(SandboxError) in
            try world.processorPermissionsGet(request)
        },
        "/processor/token/permissions/set": { world, request throws(SandboxError) in
            try world.processorPermissionsSet(request)
        },
        "/processor/token/webhook/update": { world, request throws(SandboxError) in
            try world.processorWebhookUpdate(request)
        },
        "/processor/transactions/get": { world, request throws(SandboxError) in
            try world.processorTransactionsGet(request)
        },
        "/processor/transactions/recurring/get": { world, request throws(SandboxError) in
            try world.processorTransactionsRecurringGet(request)
        },
        "/processor/transactions/refresh": { world, request throws(SandboxError) in
            try world.processorTransactionsRefresh(request)
        },
        "/processor/transactions/sync": { world, request throws(SandboxError) in
            try world.processorTransactionsSync(request)
        },
        "/sandbox/processor_token/create": { world, request throws(SandboxError) in
            try world.sandboxProcessorTokenCreate(request)
        },
    ]
}
