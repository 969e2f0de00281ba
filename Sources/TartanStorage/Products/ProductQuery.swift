// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// A query for a user's product rows.
package struct ProductQuery: Sendable, Hashable {
    package var itemID: ItemID?
    package var accountID: AccountID?
    /// The first day, for tables that have days.
    package var from: CalendarDate?
    /// The last day, for tables that have days.
    package var through: CalendarDate?
    /// The maximum number of rows.
    package var limit: Int?
    /// The last row of the page before, for tables that have days.
    package var after: PagePosition?

    package init(
        itemID: ItemID? = nil, accountID: AccountID? = nil, from: CalendarDate? = nil, through: CalendarDate? = nil,
        limit: Int? = nil, after: PagePosition? = nil
    ) {
        self.itemID = itemID
        self.accountID = accountID
        self.from = from
        self.through = through
        self.limit = limit
        self.after = after
    }

    /// The conditions on a table's rows `r` of the Items `i`, each with its value.
    ///
    /// - Parameter mark: The mark of the value with that number, from one on.
    package func conditions(
        user: UserID, table: ProductTable, mark: (Int) -> String
    ) -> (sql: String, values: [ColumnValue]) {
        var parts = ["i.user_id = \(mark(1))"]
        var values = [ColumnValue(user)]
        func add(_ left: String, _ value: ColumnValue) {
            values.append(value)
            parts.append("\(left) \(mark(values.count))")
        }
        if let itemID { add("r.item_id =", .init(itemID)) }
        if let accountID, table.hasAccount { add("r.account_id =", .init(accountID)) }
        if let day = table.dayColumn {
            if let from { add("r.\(day) >=", .init(from)) }
            if let through {
                add("r.\(day) <=", .init(through))
                // A row without a day belongs to none of them.
                add("r.\(day) >", .init(CalendarDate.unknown))
            }
            if let after {
                values += [.init(after.date), .init(after.transactionID), .init(after.itemID)]
                let marks = (values.count - 2...values.count).map(mark).joined(separator: ", ")
                parts.append("(r.\(day), r.\(table.key.last ?? day), r.item_id) < (\(marks))")
            }
        }
        var sql = parts.joined(separator: " AND ") + " ORDER BY \(table.orderSQL)"
        if let limit { sql += " LIMIT \(limit)" }
        return (sql, values)
    }
}
