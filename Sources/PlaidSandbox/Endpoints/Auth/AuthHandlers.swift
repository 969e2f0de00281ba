import PlaidJSON

extension World {
    /// Account numbers, micro-deposits and identity.
    static let authHandlers: [String: Handler] = [
        "/auth/get": { world, request throws(SandboxError) in try world.authGet(request) },
        "/auth/verify": { world, request throws(SandboxError) in try world.authVerify(request) },
        "/identity/get": { world, request throws(SandboxError) in try world.identityGet(request) },
        "/sandbox/item/set_verification_status": { world, request throws(SandboxError) in
            try world.sandboxItemSetVerificationStatus(request)
        },
    ]
}
