// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Users, and the sessions of users known to Plaid (Layer).
    static let users = SandboxProduct(
        "Users and Layer", sources: ["OpenAPI document", "documentation of Users and Layer"],
        deviations: [
            "A second user with the same client_user_id is INVALID_FIELD.",
            "The five returning users are eligible for Layer; a session connects Tartan Bank.",
        ],
        references: .byRegistry,
        operations: [
            .json("/consent/events/get") { world, request throws(SandboxError) in try world.consentEventsGet(request) },
            .json("/sandbox/user/fire_webhook") { world, request throws(SandboxError) in
                try world.sandboxUserFireWebhook(request)
            },
            .json("/sandbox/user/reset_login") { world, request throws(SandboxError) in
                try world.sandboxUserResetLogin(request)
            },
            .json("/user/create") { world, request throws(SandboxError) in try world.userCreate(request) },
            .json("/user/financial_data/refresh") { world, request throws(SandboxError) in
                try world.userRefresh(request, products: ["transactions", "investments", "liabilities"])
            },
            .json("/user/get") { world, request throws(SandboxError) in try world.userGet(request) },
            .json("/user/identity/remove") { world, request throws(SandboxError) in
                try world.userIdentityRemove(request)
            },
            .json("/user/items/associate") { world, request throws(SandboxError) in
                try world.userItemsAssociate(request)
            },
            .json("/user/items/get") { world, request throws(SandboxError) in try world.userItemsGet(request) },
            .json("/user/items/remove", ownIDs: ["item_ids"]) { world, request throws(SandboxError) in
                try world.userItemsRemove(request)
            },
            .json("/user/products/terminate") { world, request throws(SandboxError) in
                _ = try world.user(of: request)
                return [:]
            },
            .json("/user/remove") { world, request throws(SandboxError) in try world.userRemove(request) },
            .json("/user/third_party_token/create") { world, request throws(SandboxError) in
                try world.userThirdPartyTokenCreate(request)
            },
            .json("/user/third_party_token/remove") { world, request throws(SandboxError) in
                try world.userThirdPartyTokenRemove(request)
            },
            .json("/user/transactions/refresh") { world, request throws(SandboxError) in
                try world.userRefresh(request, products: ["transactions"])
            },
            .json("/user/update") { world, request throws(SandboxError) in try world.userUpdate(request) },
            .json("/session/token/create", ownIDs: ["user_id"]) { world, request throws(SandboxError) in
                try world.sessionTokenCreate(request)
            },
            .json("/user_account/session/event/send") { _, _ throws(SandboxError) in [:] },
            .json("/user_account/session/get") { world, request throws(SandboxError) in
                try world.userAccountSessionGet(request)
            },
            .contractOnly("/profile/network_status/get"),
        ])
}
