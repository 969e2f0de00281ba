// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// A transaction query as SQL; it says what `TransactionQuery.matches` says.
struct TransactionCondition {
    private var parts: [String] = []
    private(set) var parameters: [Parameter] = []

    static let order = "ORDER BY t.date DESC, t.transaction_id DESC, t.item_id DESC"
    static let oldestFirst = "ORDER BY t.date, t.transaction_id, t.item_id"

    var sql: String { parts.joined(separator: " AND ") }

    init(user: UserID, query: TransactionQuery) {
        add("t.user_id = ?", .init(user))
        if !query.includesRemoved { parts.append("(t.removed_at IS NULL OR e.is_kept)") }
        if let item = query.itemID { add("t.item_id = ?", .init(item)) }
        if let account = query.accountID { add("t.account_id = ?", .init(account)) }
        if let from = query.from { add("t.date >= ?", .init(from)) }
        // A row without a day is of none of them.
        if let through = query.through { add("t.date <= ? AND t.date > '\(UnknownDay.postgreSQL)'", .init(through)) }
        if let isComplete = query.isComplete {
            add("(t.amount IS NOT NULL AND t.date > '\(UnknownDay.postgreSQL)') = ?", .init(isComplete))
        }
        if let isPending = query.isPending { add("t.is_pending = ?", .init(isPending)) }
        if let category = query.category {
            add(
                "CASE WHEN e.category IS NULL THEN ?::text IN (t.category_primary, t.category_detailed) ELSE e.category = ? END",
                .init(category), .init(category))
        }
        if let tag = query.tag { add("?::text = ANY (string_to_array(e.tags, chr(10)))", .init(tag)) }
        if let isHidden = query.isHidden { add("COALESCE(e.is_hidden, FALSE) = ?", .init(isHidden)) }
        if let text = query.searchedText { add("strpos(t.search_text, ?) > 0", .init(text)) }
    }

    mutating func `continue`(after position: PagePosition) {
        add(
            "(t.date, t.transaction_id, t.item_id) < (?, ?, ?)", .init(position.date), .init(position.transactionID),
            .init(position.itemID))
    }

    mutating func `continue`(oldestFirstAfter position: PagePosition) {
        add(
            "(t.date, t.transaction_id, t.item_id) > (?, ?, ?)", .init(position.date), .init(position.transactionID),
            .init(position.itemID))
    }

    /// Adds a part whose question marks stand for the values, in order.
    private mutating func add(_ sql: String, _ values: Parameter...) {
        var remaining = values[...]
        var numbered = ""
        for character in sql {
            if character == "?", let value = remaining.popFirst() {
                parameters.append(value)
                numbered += "$\(parameters.count)"
            } else {
                numbered.append(character)
            }
        }
        parts.append(numbered)
    }
}
