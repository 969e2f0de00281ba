// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import TartanStorage

extension RouteTable {
    /// All products other than accounts and transactions.
    static let products = RouteSection(
        title: "Products", summary: "Investments, debts, recurring payments and statements, as of their last fetch.",
        routes: [
            Route(
                .holdings, .get, .versioned("/holdings"), access: .keyOrSession, query: .only(ProductFilter.places),
                "List holdings with their securities",
                answers: [
                    .json(
                        "The user's holdings.",
                        [.init("holdings", .list(HoldingDetail.shape.schema), "The holdings."), freshness])
                ]
            ) { try await $0.holdings($1) },
            Route(
                .investmentTransactions, .get, .versioned("/investment-transactions"), access: .keyOrSession,
                query: .only(ProductFilter.days), "List transactions of investment accounts, newest first",
                "Pass `next_cursor` of a response as `cursor` of the next request, with the same filters, until it is null.",
                answers: [
                    .json(
                        "A page of transactions.",
                        [
                            .init(
                                "investment_transactions", .list(InvestmentTransactionDetail.shape.schema),
                                "The transactions."), nextCursor, freshness,
                        ])
                ]
            ) { try await $0.investmentTransactions($1) },
            Route(
                .liabilities, .get, .versioned("/liabilities"), access: .keyOrSession,
                query: .only(ProductFilter.places), "List debts",
                "With a session token, `details` is omitted, which contains account numbers and addresses.",
                answers: [
                    .json(
                        "The user's debts.",
                        [.init("liabilities", .list(LiabilityDetail.shape.schema), "The debts."), freshness])
                ]
            ) { try await $0.liabilities($1) },
            Route(
                .recurring, .get, .versioned("/recurring"), access: .keyOrSession, query: .only(ProductFilter.places),
                "List recurring payments",
                answers: [
                    .json(
                        "The user's recurring payments.",
                        [.init("streams", .list(RecurringDetail.shape.schema), "The payments."), freshness])
                ]
            ) { try await $0.recurring($1) },
            Route(
                .statements, .get, .versioned("/statements"), access: .keyOrSession,
                query: .only(ProductFilter.places), "List statements",
                answers: [
                    .json(
                        "The user's statements, newest first.",
                        links: [
                            .init(
                                .statementFile,
                                ["id": "/statements/0/item_id", "statement": "/statements/0/statement_id"])
                        ],
                        [.init("statements", .list(StatementRecord.shape.schema), "The statements."), freshness])
                ]
            ) { try await $0.statements($1) },
            Route(
                .statementFile, .get, .versioned("/items/{id}/statements/{statement}/file"), access: .keyOrSession,
                callsPlaid: true, "Download a statement", "The file is fetched from Plaid and not stored.",
                answers: [.file("The bank's file.", "application/pdf")]
            ) { try await $0.statementFile($1) },
        ])

    private static let freshness = Schema.Member(
        "freshness", .list(ProductFetchRecord.shape.schema),
        "The age of the rows per Item; an Item without a row here has not been fetched yet.")
}
