// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import TartanStorage

extension RouteTable {
    static let link = RouteSection(
        title: "Link", summary: "Connect a bank, or repair a connection.",
        routes: [
            Route(
                .createLinkToken, .post, .guide("/plaid/create-link-token"), access: .keyOrSession, callsPlaid: true,
                "Create a Link token",
                "With `item_id`, Link opens in update mode and offers what this Item needs. A session token may set only "
                    + "`language`, `item_id`, `select_accounts` and `hosted`; the rest comes from the service's "
                    + "configuration.",
                body: RouteBody("Options; without a body, the configured ones.", isRequired: false, LinkOptions.schema),
                answers: [
                    .json(
                        "The Link token.",
                        [
                            .init("link_token", .text, "The token for Link; it belongs to this user."),
                            .init("expiration", .text, "When the token expires, as Plaid sent it."),
                            .init(
                                "hosted_link_url", .text, "The page that Plaid hosts, if `hosted` is true.",
                                isRequired: false),
                        ])
                ],
                errors: [.notFound, .plaidRefusedMembers]
            ) { try await $0.createLinkToken($1) },
            Route(
                .exchangeToken, .post, .guide("/plaid/exchange-token"), access: .keyOrSession, callsPlaid: true,
                "Exchange a public token for an Item",
                "The public token must come from a Link session of this user. A repeated request with the same token "
                    + "returns the same Item.",
                body: RouteBody("The public token, and what Link reported.", Service.exchangeSchema),
                answers: [
                    .json(
                        "The Item is stored, and its first sync is queued.", links: links(toItemAt: "/item_id"),
                        [
                            .init("success", .flag, "Always true."),
                            .init("item_id", .text, "Plaid's ID of the Item."),
                        ])
                ],
                errors: [
                    .gone, .publicTokenNotTied, .duplicateItem, .exchangeInProgress, .exchangeUnresolved,
                    .exchangeRolledBack,
                ]
            ) { try await $0.exchangeToken($1) },
            Route(
                .linkResult, .post, .versioned("/plaid/link-result"), access: .keyOrSession, callsPlaid: true,
                keyUse: .ignored,
                "Get the result of a Link session",
                "For callers that wait for a hosted session.",
                body: RouteBody(
                    "The Link token.",
                    .object(
                        [.init("link_token", .text, "A Link token that was created here for this user.")],
                        others: .allowed)),
                answers: [.json("The state of the session.", Service.linkResultMembers)],
                errors: [.notFound]
            ) { try await $0.linkResult($1) },
            Route(
                .unresolvedExchanges, .get, .versioned("/exchanges/unresolved"), access: .key,
                "List exchanges whose outcome is unknown",
                answers: [
                    .json(
                        "The user's exchanges that a person has to check.",
                        [.init("exchanges", .list(ExchangeIntentRecord.shape.schema), "The exchanges.")])
                ]
            ) { try await $0.unresolvedExchanges($1) },
        ])
}
