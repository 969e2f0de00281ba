// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Verification of people and businesses.
    static let identityVerification = SandboxProduct(
        "Identity Verification", sources: ["OpenAPI document", "documentation of Identity Verification"],
        deviations: [
            "A verification with complete data and consent is decided after two seconds."
        ],
        references: .byRegistry,
        operations: [
            .json("/identity_verification/autofill/create") { world, request throws(SandboxError) in
                try world.identityAutofill(request)
            },
            .json("/identity_verification/create") { world, request throws(SandboxError) in
                try world.identityVerificationCreate(request)
            },
            .json("/identity_verification/get") { world, request throws(SandboxError) in
                let id = try request.string("identity_verification_id")
                return world.answer(request, try world.record("identity_verification", id).members)
            },
            .json("/identity_verification/list") { world, request throws(SandboxError) in
                try world.identityVerificationList(request)
            },
            .json("/identity_verification/retry") { world, request throws(SandboxError) in
                try world.identityVerificationRetry(request)
            },
            .stored(
                "/business_verification/create", .create(id: "id", status: "success"), of: "business_verification",
                key: "business_verification_id"),
            .stored("/business_verification/get", .read, of: "business_verification", key: "business_verification_id"),
        ])
}

extension World {
    static let identityJobs: [String: JobHandler] = [
        "identity_verification": { world, job in
            world.decideVerification(job.subject, at: job.time)
        }
    ]
}
