import PlaidJSON

extension World {
    /// Users.
    static let userHandlers: [String: Handler] = [
        "/consent/events/get": { world, request throws(SandboxError) in try world.consentEventsGet(request) },
        "/sandbox/user/reset_login": { world, request throws(SandboxError) in
            try world.sandboxUserResetLogin(request)
        },
        "/user/create": { world, request throws(SandboxError) in try world.userCreate(request) },
        "/user/financial_data/refresh": { world, request throws(SandboxError) in
            try world.userRefresh(request, products: ["transactions", "investments", "liabilities"])
        },
        "/user/get": { world, request throws(SandboxError) in try world.userGet(request) },
        "/user/identity/remove": { world, request throws(SandboxError) in try world.userIdentityRemove(request) },
        "/user/items/associate": { world, request throws(SandboxError) in try world.userItemsAssociate(request) },
        "/user/items/get": { world, request throws(SandboxError) in try world.userItemsGet(request) },
        "/user/items/remove": { world, request throws(SandboxError) in try world.userItemsRemove(request) },
        "/user/products/terminate": { world, request throws(SandboxError) in
            _ = try world.user(of: request)
            return [:]
        },
        "/user/remove": { world, request throws(SandboxError) in try world.userRemove(request) },
        "/user/third_party_token/create": { world, request throws(SandboxError) in
            try world.userThirdPartyTokenCreate(request)
        },
        "/user/third_party_token/remove": { world, request throws(SandboxError) in
            try world.userThirdPartyTokenRemove(request)
        },
        "/user/transactions/refresh": { world, request throws(SandboxError) in
            try world.userRefresh(request, products: ["transactions"])
        },
        "/user/update": { world, request throws(SandboxError) in try world.userUpdate(request) },
        "/session/token/create": { world, request throws(SandboxError) in try world.sessionTokenCreate(request) },
        "/user_account/session/event/send": { _, _ throws(SandboxError) in [:] },
        "/user_account/session/get": { world, request throws(SandboxError) in
            try world.userAccountSessionGet(request)
        },
    ]
}
