// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Account numbers, micro-deposits and identity.
    static let auth = SandboxProduct(
        "Auth and Identity", sources: ["OpenAPI document", "documentation of Auth and Identity"],
        deviations: [
            "Account numbers are derived from the seed; those of Canadian, British and Irish banks from an example.",
            "Scores of names and addresses follow rules of Tartan's own.",
            "In Link, a name with a score of 70 or more passes; there are no rulesets of the Dashboard.",
        ],
        operations: [
            .json("/auth/get") { world, request throws(SandboxError) in try world.authGet(request) },
            .json("/auth/verify") { world, request throws(SandboxError) in try world.authVerify(request) },
            .json("/identity/documents/uploads/get") { world, request throws(SandboxError) in
                try world.identityDocumentsGet(request)
            },
            .json("/identity/get") { world, request throws(SandboxError) in
                try world.identityGet(request)
            },
            .json("/identity/match/list") { world, request throws(SandboxError) in
                try world.identityMatchList(request)
            },
            .json("/identity/match") { world, request throws(SandboxError) in try world.identityMatch(request) },
            .json("/identity/refresh") { world, request throws(SandboxError) in try world.identityRefresh(request) },
            .json("/sandbox/item/set_verification_status") { world, request throws(SandboxError) in
                try world.sandboxItemSetVerificationStatus(request)
            },
            .json("/processor/identity/match") { world, request throws(SandboxError) in
                try world.processorIdentityMatch(request)
            },
        ])
}
