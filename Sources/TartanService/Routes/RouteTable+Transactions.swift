// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import TartanStorage

extension RouteTable {
    /// Transactions with their users' edits.
    static let transactions = RouteSection(
        title: "Transactions", summary: "Transactions, and what users say about them.",
        routes: [
            Route(
                .transactions, .get, .versioned("/transactions"), access: .keyOrSession,
                query: .only(Service.transactionFilters), "List transactions, newest first",
                "Pass `next_cursor` of a response as `cursor` of the next request, with the same filters, until it is null.",
                answers: [
                    .json(
                        "A page of transactions.",
                        links: [
                            .init(
                                .transaction,
                                ["id": "/transactions/0/item_id", "transaction": "/transactions/0/transaction_id"])
                        ],
                        [
                            .init("transactions", .list(TransactionRow.shape.schema), "The transactions."),
                            nextCursor,
                        ])
                ]
            ) { try await $0.transactions($1) },
            Route(
                .transaction, .get, .versioned("/items/{id}/transactions/{transaction}"), access: .keyOrSession,
                "Get a transaction with its earlier versions",
                "Also one that the bank removed. For a pending transaction that has posted, the posted one is returned.",
                answers: [detail]
            ) { try await $0.transaction($1) },
            Route(
                .editTransaction, .patch, .versioned("/items/{id}/transactions/{transaction}"), access: .keyOrSession,
                isConditional: true, "Edit a transaction",
                "Members that the body omits stay, and null clears a member. Edits survive changes by the bank, also when "
                    + "a pending transaction posts. With `If-Match`, nothing changes unless the transaction is still the one "
                    + "that the client has read.",
                body: RouteBody("The edits.", TransactionEditing.schema), answers: [detail]
            ) { try await $0.editTransaction($1) },
            Route(
                .undoTransactionEdit, .post, .versioned("/items/{id}/transactions/{transaction}/undo"),
                access: .keyOrSession, isRepeatable: false, "Undo the last edit of a transaction", answers: [detail],
                errors: [.nothingToUndo]
            ) { try await $0.undoTransactionEdit($1) },
        ])

    static let nextCursor = Schema.Member(
        "next_cursor", .nullable(.text), "The `cursor` of the next page; null on the last page.")

    private static let detail = RouteAnswer.json(
        "The transaction.", [.init("transaction", TransactionDetail.shape.schema, "The transaction.")])
}
