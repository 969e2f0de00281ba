import PlaidJSON

extension World {
    typealias Handler = @Sendable (inout World, SandboxRequest) throws(SandboxError) -> JSONObject

    /// The paths that have behaviour of their own.
    static let implementedPaths = Set(handlers.keys).union(fileHandlers.keys)

    /// The paths whose answers follow all that is publicly known.
    static let exactPaths = Set(spineHandlers.keys)

    /// What answers a path: each family of operations has a table beside its behaviour.
    static let handlers: [String: Handler] = [
        spineHandlers, authHandlers, productHandlers, reportHandlers, transferHandlers,
        recordHandlers.mapValues(checkingReferences),
    ].reduce(into: [:]) { all, family in all.merge(family) { first, _ in first } }

    /// The families whose subjects are records.
    private static let recordHandlers: [String: Handler] = [
        checkHandlers, identityVerificationHandlers, incomeHandlers, monitorHandlers, paymentHandlers, userHandlers,
    ].reduce(into: [:]) { all, family in all.merge(family) { first, _ in first } }

    /// A handler that sees only requests which name things that there are.
    private static func checkingReferences(_ handler: @escaping Handler) -> Handler {
        { world, request throws(SandboxError) in
            try world.checkReferences(of: request)
            return try handler(&world, request)
        }
    }

    private static let spineHandlers: [String: Handler] = [
        "/accounts/get": { world, request throws(SandboxError) in try world.accountsGet(request) },
        "/categories/get": { _, _ throws(SandboxError) in ["categories": CategoryTable.json] },
        "/institutions/get": { world, request throws(SandboxError) in try world.institutionsGet(request) },
        "/institutions/get_by_id": { world, request throws(SandboxError) in try world.institutionsGetByID(request) },
        "/institutions/search": { world, request throws(SandboxError) in try world.institutionsSearch(request) },
        "/item/access_token/invalidate": { world, request throws(SandboxError) in
            try world.itemAccessTokenInvalidate(request)
        },
        "/item/get": { world, request throws(SandboxError) in try world.itemGet(request) },
        "/item/public_token/create": { world, request throws(SandboxError) in
            try world.itemPublicTokenCreate(request)
        },
        "/item/public_token/exchange": { world, request throws(SandboxError) in
            try world.itemPublicTokenExchange(request)
        },
        "/item/remove": { world, request throws(SandboxError) in try world.itemRemove(request) },
        "/item/webhook/update": { world, request throws(SandboxError) in try world.itemWebhookUpdate(request) },
        "/link/token/create": { world, request throws(SandboxError) in try world.linkTokenCreate(request) },
        "/link/token/get": { world, request throws(SandboxError) in try world.linkTokenGet(request) },
        "/sandbox/item/fire_webhook": { world, request throws(SandboxError) in
            try world.sandboxItemFireWebhook(request)
        },
        "/sandbox/item/reset_login": { world, request throws(SandboxError) in
            try world.sandboxItemResetLogin(request)
        },
        "/sandbox/public_token/create": { world, request throws(SandboxError) in
            try world.sandboxPublicTokenCreate(request)
        },
        "/sandbox/transactions/create": { world, request throws(SandboxError) in
            try world.sandboxTransactionsCreate(request)
        },
        "/transactions/get": { world, request throws(SandboxError) in try world.transactionsGet(request) },
        "/transactions/refresh": { world, request throws(SandboxError) in try world.transactionsRefresh(request) },
        "/transactions/sync": { world, request throws(SandboxError) in try world.transactionsSync(request) },
    ]
}
