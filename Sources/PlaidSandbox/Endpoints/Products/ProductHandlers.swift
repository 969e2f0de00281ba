import PlaidJSON

extension World {
    /// Investments, liabilities, recurring streams, enrichment and processors.
    static let productHandlers: [String: Handler] = [
        "/investments/holdings/get": { world, request throws(SandboxError) in
            try world.investmentsHoldingsGet(request)
        },
        "/investments/refresh": { world, request throws(SandboxError) in try world.investmentsRefresh(request) },
        "/investments/transactions/get": { world, request throws(SandboxError) in
            try world.investmentsTransactionsGet(request)
        },
        "/liabilities/get": { world, request throws(SandboxError) in try world.liabilitiesGet(request) },
        "/processor/account/get": { world, request throws(SandboxError) in try world.processorAccountGet(request) },
        "/processor/auth/get": { world, request throws(SandboxError) in try world.processorAuthGet(request) },
        "/processor/balance/get": { world, request throws(SandboxError) in try world.processorBalanceGet(request) },
        "/processor/identity/get": { world, request throws(SandboxError) in try world.processorIdentityGet(request) },
        "/processor/token/create": { world, request throws(SandboxError) in try world.processorTokenCreate(request) },
        "/processor/transactions/get": { world, request throws(SandboxError) in
            try world.processorTransactionsGet(request)
        },
        "/processor/transactions/sync": { world, request throws(SandboxError) in
            try world.processorTransactionsSync(request)
        },
        "/sandbox/processor_token/create": { world, request throws(SandboxError) in
            try world.sandboxProcessorTokenCreate(request)
        },
    ]
}
