// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import GRDB
import PlaidTypes
import TartanStorage

/// A transaction query as SQL; it says what `TransactionQuery.matches` says.
struct TransactionCondition {
    private var parts: [String]
    private(set) var arguments: StatementArguments

    static let order = "ORDER BY t.date DESC, t.transaction_id DESC, t.item_id DESC"
    static let oldestFirst = "ORDER BY t.date, t.transaction_id, t.item_id"

    var sql: String { parts.joined(separator: " AND ") }

    init(user: UserID, query: TransactionQuery) {
        parts = ["t.user_id = ?"]
        arguments = [user.rawValue]
        if !query.includesRemoved { parts.append("(t.removed_at IS NULL OR e.is_kept = 1)") }
        if let item = query.itemID { add("t.item_id = ?", [item.rawValue]) }
        if let account = query.accountID { add("t.account_id = ?", [account.rawValue]) }
        if let from = query.from { add("t.date >= ?", [from.description]) }
        // A row without a day is of none of them.
        if let through = query.through { add("t.date <= ? AND t.date > ?", [through.description, UnknownDay.text]) }
        if let isComplete = query.isComplete {
            add("(t.amount IS NOT NULL AND t.date > ?) = ?", [UnknownDay.text, isComplete])
        }
        if let isPending = query.isPending { add("t.is_pending = ?", [isPending]) }
        if let category = query.category {
            add(
                "CASE WHEN e.category IS NULL THEN t.category_primary = ? OR t.category_detailed = ? ELSE e.category = ? END",
                [category, category, category])
        }
        if let tag = query.tag { add("instr(char(10) || e.tags || char(10), char(10) || ? || char(10)) > 0", [tag]) }
        if let isHidden = query.isHidden { add("COALESCE(e.is_hidden, 0) = ?", [isHidden]) }
        if let text = query.searchedText { add("instr(t.search_text, ?) > 0", [text]) }
    }

    mutating func `continue`(after position: PagePosition) {
        add(
            "(t.date, t.transaction_id, t.item_id) < (?, ?, ?)",
            [position.date.description, position.transactionID.rawValue, position.itemID.rawValue])
    }

    mutating func `continue`(oldestFirstAfter position: PagePosition) {
        add(
            "(t.date, t.transaction_id, t.item_id) > (?, ?, ?)",
            [position.date.description, position.transactionID.rawValue, position.itemID.rawValue])
    }

    private mutating func add(_ sql: String, _ more: StatementArguments) {
        parts.append(sql)
        arguments += more
    }
}
