// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import TartanStorage

extension RouteTable {
    static let items = RouteSection(
        title: "Items", summary: "Connections to banks.",
        routes: [
            Route(
                .items, .get, .versioned("/items"), access: .keyOrSession, "List Items with their health",
                answers: [
                    .json(
                        "The user's Items.", links: links(toItemAt: "/items/0/item_id"),
                        [.init("items", .list(ItemRecord.shape.schema), "The Items.")])
                ]
            ) { try await $0.items($1) },
            Route(
                .item, .get, .versioned("/items/{id}"), access: .keyOrSession, "Get an Item with its latest sync runs",
                answers: [
                    .json("The Item.", [.init("item", ItemDetail.shape.schema, "The Item.")])
                ]
            ) { try await $0.item($1) },
            Route(
                .syncItem, .post, .versioned("/items/{id}/sync"), access: .keyOrSession, "Sync an Item now",
                "A worker does the rest; a sync that is already queued covers the request.",
                answers: [queued], errors: [.notReady]
            ) { try await $0.syncItem($1) },
            // Cannot be undone, so a front end alone may not do it.
            Route(
                .removeItem, .delete, .versioned("/items/{id}"), access: .key, query: .only([.settled]),
                callsPlaid: true, "Remove an Item at Plaid and delete its data",
                "An interrupted removal resumes automatically, and the request may be repeated. The Item stays if Plaid's "
                    + "response does not prove that it is gone; `settled` confirms that it is.",
                answers: [.json("The Item is removed.", [.init("removed", .flag, "Always true.")])],
                errors: [.removalUnproven]
            ) { try await $0.removeItem($1) },
            Route(
                .eraseUser, .delete, .versioned("/user"), access: .key, query: .only([.settled]), callsPlaid: true,
                keyUse: .refused,
                "Remove every Item of the user and delete all data",
                "A request with an `Idempotency-Key` is refused, because the key is data of the user and would be deleted. A "
                    + "repeated request also removes Items that were connected since the first one.",
                answers: [.json("Nothing of the user is left.", [.init("erased", .flag, "Always true.")])],
                errors: [.removalUnproven, .exchangeUnresolved]
            ) { try await $0.eraseUser($1) },
            Route(
                .chooseStreams, .put, .versioned("/items/{id}/streams"), access: .keyOrSession,
                "Choose the accounts whose transactions are synced",
                "Transactions of the other accounts are removed here, and fetched again when their account is chosen again.",
                body: RouteBody("The accounts.", Service.streamChoiceSchema),
                answers: [.json("The accounts.", Service.streamsShape.schema)]
            ) { try await $0.chooseStreams($1) },
            Route(
                .itemProducts, .get, .versioned("/items/{id}/products"), access: .keyOrSession,
                "Get the state of each product of an Item",
                answers: [
                    .json(
                        "The products.",
                        [
                            .init("item_id", .text, "The Item."),
                            .init("products", .list(ProductFetchRecord.shape.schema), "The state of each product."),
                        ])
                ]
            ) { try await $0.itemProducts($1) },
            // Each costs money, so a front end alone may not do it.
            Route(
                .freshBalances, .post, .versioned("/items/{id}/balances"), access: .key, callsPlaid: true,
                isRepeatable: false,
                "Fetch current balances from the bank", "Plaid bills each request; the service's caps limit them.",
                answers: [.json("The balances of the Item's accounts.", [balances])],
                errors: [.notReady, .costCapReached]
            ) { try await $0.freshBalances($1) },
            Route(
                .refreshTransactions, .post, .versioned("/items/{id}/refresh"), access: .key, callsPlaid: true,
                isRepeatable: false,
                "Make Plaid fetch new transactions from the bank",
                "Plaid bills each request; the service's caps limit them. New transactions arrive with a webhook, or with "
                    + "the next sync run.",
                answers: [queued], errors: [.notReady, .costCapReached]
            ) { try await $0.refreshTransactions($1) },
        ])

    static let balances = Schema.Member("balances", .list(AccountRecord.balanceShape.schema), "One row per account.")

    private static let queued = RouteAnswer.json(
        "The request is queued.", status: .accepted, [.init("queued", .flag, "Always true.")])
}
