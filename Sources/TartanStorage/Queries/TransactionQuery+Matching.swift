// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

extension TransactionQuery {
    /// Whether a row matches the query, ignoring its page.
    ///
    /// The databases implement the same conditions in SQL.
    package func matches(_ row: TransactionRow) -> Bool {
        let record = row.record
        if !includesRemoved, row.removedAt != nil, !row.edits.isKept { return false }
        if let tag, !row.edits.tags.contains(tag) { return false }
        if let isHidden, row.edits.isHidden != isHidden { return false }
        if let itemID, record.itemID != itemID { return false }
        if let accountID, record.accountID != accountID { return false }
        // A row without a day belongs to none of them.
        if from != nil || through != nil, record.date == .unknown { return false }
        if let from, record.date < from { return false }
        if let through, record.date > through { return false }
        if let isComplete, record.isComplete != isComplete { return false }
        if let isPending, record.isPending != isPending { return false }
        if let category, !row.hasCategory(category) { return false }
        if let searchedText, !record.searchText.contains(searchedText) { return false }
        return true
    }

    /// The text to look for in ``TransactionRecord/searchText``.
    package var searchedText: String? {
        guard let text = text?.lowercased(), !text.isEmpty else { return nil }
        return text
    }
}

extension TransactionRow {
    /// The user's own category overrides Plaid's.
    func hasCategory(_ name: String) -> Bool {
        if let own = edits.category { return own == name }
        return record.category?.primary == name || record.category?.detailed == name
    }
}

extension TransactionRow {
    /// The amounts that a row adds to categories: its splits, and the remainder.
    package var parts: [(category: String?, currency: CurrencyCode?, amount: Decimal)] {
        let currency = record.currency ?? record.unofficialCurrency
        // A missing amount adds nothing.
        guard !record.amount.isNaN else { return [] }
        let rest = unsplitAmount
        var parts: [(category: String?, currency: CurrencyCode?, amount: Decimal)] = edits.splits.map {
            ($0.category ?? effectiveCategory, currency, $0.amount)
        }
        if rest != 0 || parts.isEmpty { parts.append((effectiveCategory, currency, rest)) }
        return parts
    }
}

extension CategoryTotal {
    /// Adds up; largest sum first, then by name.
    package static func totals(
        of parts: some Sequence<(category: String?, currency: CurrencyCode?, amount: Decimal)>
    ) -> [CategoryTotal] {
        var totals: [CategoryKey: CategoryTotal] = [:]
        for part in parts {
            let key = CategoryKey(category: part.category ?? uncategorized, currency: part.currency)
            var total =
                totals[key] ?? CategoryTotal(category: key.category, currency: key.currency, count: 0, sum: .zero)
            total.count += 1
            total.sum += part.amount
            totals[key] = total
        }
        return inOrder(Array(totals.values))
    }

    /// Adds totals of the same category and currency.
    package static func merged(_ all: [CategoryTotal]) -> [CategoryTotal] {
        var totals: [CategoryKey: CategoryTotal] = [:]
        for one in all {
            let key = CategoryKey(category: one.category, currency: one.currency)
            guard let total = totals[key] else {
                totals[key] = one
                continue
            }
            totals[key]?.count = total.count + one.count
            totals[key]?.sum = total.sum + one.sum
        }
        return inOrder(Array(totals.values))
    }

    /// Largest sum first, then by name.
    package static func inOrder(_ totals: [CategoryTotal]) -> [CategoryTotal] {
        totals.sorted { left, right in
            if left.sum != right.sum { return left.sum > right.sum }
            if left.category != right.category { return left.category < right.category }
            return (left.currency?.rawValue ?? "") < (right.currency?.rawValue ?? "")
        }
    }
}

private struct CategoryKey: Hashable {
    var category: String
    var currency: CurrencyCode?
}
