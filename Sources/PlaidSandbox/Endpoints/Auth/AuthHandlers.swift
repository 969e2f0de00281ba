import PlaidJSON

extension World {
    /// Account numbers, micro-deposits and identity.
    static let authHandlers: [String: Handler] = [
        "/auth/get": { world, request throws(SandboxError) in try world.authGet(request) },
        "/auth/verify": { world, request throws(SandboxError) in try world.authVerify(request) },
        "/identity/documents/uploads/get": { world, request throws(SandboxError) in
            try world.identityDocumentsGet(request)
        },
        "/identity/get": { world, request throws(SandboxError) in try world.identityGet(request) },
        "/identity/match": { world, request throws(SandboxError) in try world.identityMatch(request) },
        "/identity/refresh": { world, request throws(SandboxError) in try world.identityRefresh(request) },
        "/sandbox/item/set_verification_status": { world, request throws(SandboxError) in
            try world.sandboxItemSetVerificationStatus(request)
        },
    ]
}
