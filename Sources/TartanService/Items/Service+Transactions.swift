// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import PlaidTypes
import TartanStorage

extension Service {
    static let transactionFilters: [QueryParameter] = [
        .account, .item, .from, .to,
        QueryParameter("text", .text, "Only rows with this text in the name, the merchant or the bank's description."),
        QueryParameter("category", .text, "Only rows of this category, the user's or Plaid's."),
        .flag("pending", "Only pending rows, or only posted ones."),
        QueryParameter("tag", .text, "Only rows with this tag of the user's."),
        QueryParameter(
            "hidden", .choice(["false", "true", "all"]),
            "Whether to list rows that the user did not hide, only hidden "
                + "ones, or all.", usual: "false"),
        .flag("removed", "Whether to list rows that the bank removed, too.", usual: "false"),
        .limit, .cursor,
    ]

    /// `GET /api/transactions`: the caller's transactions, newest first, a page at a time.
    ///
    /// Filters: `account`, `item`, `from` and `to` (days, both included), `text`, `category`, `pending`, `tag`; `limit` up to 500.
    /// `hidden` is `false` by default (or `true`, `all`), and `removed=true` lists rows that the bank removed.
    /// Pass `next_cursor` of a response as `cursor` of the next request. Amounts are JSON numbers with exactly the bank's
    /// digits, positive when money left the account; `currency` is their currency.
    func transactions(_ call: Call) async throws -> Reply {
        let user = try call.user
        let page = try await store.transactions(of: user, matching: Self.query(call.query))
        return .page(["transactions": TransactionRow.shape.json(page.rows)], next: page.next)
    }

    private static func query(_ values: QueryValues) -> TransactionQuery {
        var query = TransactionQuery(
            itemID: values.item, accountID: values.account, from: values.day("from"), through: values.day("to"),
            text: values["text"], category: values["category"], isPending: values.flag("pending"),
            includesRemoved: values.flag("removed") ?? false,
            limit: values.number("limit") ?? TransactionQuery().limit, after: values["cursor"])
        query.tag = values["tag"]
        query.isHidden = values["hidden"] == "all" ? nil : values.flag("hidden") ?? false
        return query
    }
}
