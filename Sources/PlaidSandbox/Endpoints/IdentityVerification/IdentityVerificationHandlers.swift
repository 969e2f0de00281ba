import PlaidJSON

extension World {
    /// Identity Verification.
    static let identityVerificationHandlers: [String: Handler] = [
        "/identity_verification/autofill/create": { world, request throws(SandboxError) in
            try world.identityAutofill(request)
        },
        "/identity_verification/create": { world, request throws(SandboxError) in
            try world.identityVerificationCreate(request)
        },
        "/identity_verification/get": { world, request throws(SandboxError) in
            let id = try request.string("identity_verification_id")
            return world.answer(request, try world.record("identity_verification", id).members)
        },
        "/identity_verification/list": { world, request throws(SandboxError) in
            try world.identityVerificationList(request)
        },
        "/identity_verification/retry": { world, request throws(SandboxError) in
            try world.identityVerificationRetry(request)
        },
    ]

    static let identityJobs: [String: JobHandler] = [
        "identity_verification": { world, job in
            world.decideVerification(job.subject, at: job.time)
        }
    ]
}
