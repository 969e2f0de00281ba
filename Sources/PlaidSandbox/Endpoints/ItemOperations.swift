// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension SandboxProduct {
    /// Items, their accounts, and what connected applications may read.
    static let items = SandboxProduct(
        "Items and accounts", sources: ["OpenAPI document", "documentation of Items, Accounts and the Sandbox"],
        deviations: [
            "A public token that is used a second time is INVALID_PUBLIC_TOKEN.",
            "Capital One updates balances at midnight.",
            "Unlinking an application does not affect what its tokens can read.",
            "/network/status/get knows the documented test numbers.",
        ],
        operations: [
            .json("/accounts/balance/get") { world, request throws(SandboxError) in
                try world.accountsBalanceGet(request)
            },
            .text(
                "/accounts/get",
                equals: .recorded("2026-09-07", "brookstalley/bankmachine, tests/connector/fixtures/accounts_get.json"),
                value: { world, request throws(SandboxError) in try world.accountsGet(request) },
                text: { world, request throws(SandboxError) in try world.accountsGetText(request) }),
            .contractOnly("/application/get"),
            .json("/item/access_token/invalidate", equals: .example) { world, request throws(SandboxError) in
                try world.itemAccessTokenInvalidate(request)
            },
            .json("/item/activity/list") { world, request throws(SandboxError) in try world.itemActivityList(request) },
            .json("/item/application/list") { world, request throws(SandboxError) in
                try world.itemApplicationList(request)
            },
            .json("/item/application/scopes/update") { world, request throws(SandboxError) in
                try world.itemApplicationScopesUpdate(request)
            },
            .json("/item/application/unlink") { world, request throws(SandboxError) in
                try world.itemApplicationUnlink(request)
            },
            .json(
                "/item/get",
                equals: .recorded(
                    "2026-09-07T16:44:22Z", "brookstalley/bankmachine, tests/connector/fixtures/item_get.json")
            ) { world, request throws(SandboxError) in
                try world.itemGet(request)
            },
            .json("/item/import", ownIDs: ["user_id"]) { world, request throws(SandboxError) in
                try world.itemImport(request)
            },
            .json("/item/products/terminate") { world, request throws(SandboxError) in
                try world.itemProductsTerminate(request)
            },
            .json("/item/public_token/create", equals: .example.inPart) { world, request throws(SandboxError) in
                try world.itemPublicTokenCreate(request)
            },
            .json("/item/public_token/exchange", equals: .example) { world, request throws(SandboxError) in
                try world.itemPublicTokenExchange(request)
            },
            .json("/item/remove", equals: .example) { world, request throws(SandboxError) in
                try world.itemRemove(request)
            },
            .json(
                "/item/webhook/update",
                equals: .recorded(
                    "2020-09-22",
                    "plaid/plaid-ruby, test/vcr_cassettes/PlaidItemTest_test_webhook_update_invalid_webhook.yml"
                ).inPart
            ) { world, request throws(SandboxError) in
                try world.itemWebhookUpdate(request)
            },
            .json("/network/status/get") { world, request throws(SandboxError) in try world.networkStatusGet(request) },
            .contractOnly("/sandbox/item/application/seed"),
            .json("/sandbox/item/fire_webhook", equals: .example) { world, request throws(SandboxError) in
                try world.sandboxItemFireWebhook(request)
            },
            .json("/sandbox/item/reset_login", equals: .example) { world, request throws(SandboxError) in
                try world.sandboxItemResetLogin(request)
            },
            .json("/sandbox/public_token/create", equals: .example) { world, request throws(SandboxError) in
                try world.sandboxPublicTokenCreate(request)
            },
        ])
}
