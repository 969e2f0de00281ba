// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import TartanStorage

extension RouteTable {
    static let accounts = RouteSection(
        title: "Accounts", summary: "Accounts with balances, owners and numbers, as of the last sync.",
        routes: [
            Route(
                .accounts, .get, .versioned("/accounts"), access: .keyOrSession, query: .only([.item]), "List accounts",
                answers: [
                    .json(
                        "The user's accounts.", links: links(toItemAt: "/accounts/0/item_id"),
                        [.init("accounts", .list(AccountRecord.shape.schema), "The accounts.")])
                ]
            ) { try await $0.accounts($1) },
            Route(
                .balances, .get, .versioned("/balances"), access: .keyOrSession, query: .only([.item]),
                "List stored balances", "As of the last sync; accounts that the bank removed are not listed.",
                answers: [.json("The balances of the user's accounts.", [balances])]
            ) { try await $0.balances($1) },
            Route(
                .balanceHistory, .get, .versioned("/balances/history"), access: .keyOrSession,
                query: .only([.account.required(), .from, .to]), "List past balances of an account",
                answers: [
                    .json(
                        "One row per change, oldest first.",
                        [.init("balances", .list(BalanceRecord.shape.schema), "The changes.")])
                ]
            ) { try await $0.balanceHistory($1) },
            Route(
                .identity, .get, .versioned("/items/{id}/identity"), access: .keyOrSession,
                "Get the owners of an Item's accounts",
                answers: [
                    .json(
                        "The owners on file at the bank.",
                        [
                            .init("item_id", .text, "The Item."),
                            .init("accounts", .list(OpenedProduct.identityShape.schema), "The owners per account."),
                        ])
                ]
            ) { try await $0.identity($1) },
            Route(
                .authNumbers, .get, .versioned("/items/{id}/auth-numbers"), access: .keyOrSession,
                "Get account and routing numbers", "With a session token, the account numbers are masked.",
                answers: [
                    .json(
                        "The numbers.",
                        [
                            .init("item_id", .text, "The Item."),
                            .init("masked", .flag, "Whether the account numbers are masked."),
                            .init("numbers", .list(OpenedProduct.numbersShape.schema), "The numbers per account."),
                        ])
                ]
            ) { try await $0.authNumbers($1) },
        ])
}
