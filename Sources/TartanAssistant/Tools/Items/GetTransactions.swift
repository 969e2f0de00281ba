// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
import PlaidJSON

extension Tool {
    /// One page of /transactions/sync.
    static let getTransactions = Tool(
        name: "get_transactions", title: "Get transactions",
        description: """
            Reads one page of /transactions/sync, from the start or from a cursor. While has_more is true, call again with \
            next_cursor; after an error, restart from the cursor of the first page.
            """,
        arguments: [
            accessToken,
            Argument("cursor", .text(), "next_cursor of the previous page (default: from the start)."),
            Argument("count", .whole(1...500), "Maximum changes (default: 50)."),
        ]
    ) { input, workbench in
        let members = try await workbench.client.transactionsSync(
            accessToken: try workbench.accessToken(input), cursor: input.text("cursor"),
            count: input.whole("count") ?? 50
        ).members()
        var answer: JSONObject = [:]
        for list in ["added", "modified"] {
            answer[list] = .array((members[list]?.arrayValue ?? []).map { $0.keeping(shownOfTransaction) })
        }
        for name in ["removed", "next_cursor", "has_more", "transactions_update_status"] {
            answer[name] = members[name]
        }
        if members["transactions_update_status"]?.stringValue == "NOT_READY" {
            answer["hint"] =
                workbench.surroundings == .ownSandbox
                ? "The history is not available yet: advance_clock by 10s, then try again."
                : "The history is not available yet: wait for the webhook SYNC_UPDATES_AVAILABLE, then try again."
        }
        return answer
    }

    private static let shownOfTransaction = [
        "transaction_id", "account_id", "date", "authorized_date", "name", "merchant_name", "amount",
        "iso_currency_code", "pending", "pending_transaction_id", "payment_channel", "personal_finance_category",
    ]
}
