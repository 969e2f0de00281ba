// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// A statement at the bank; its file is fetched when somebody reads it.
package struct StatementRecord: ProductRecord {
    package var itemID: ItemID
    package var statementID: String
    package var accountID: AccountID
    package var year: Int?
    package var month: Int?
    package var postedOn: CalendarDate?

    package init(
        itemID: ItemID, statementID: String, accountID: AccountID, year: Int?, month: Int?,
        postedOn: CalendarDate? = nil
    ) {
        self.itemID = itemID
        self.statementID = statementID
        self.accountID = accountID
        self.year = year
        self.month = month
        self.postedOn = postedOn
    }

    package static let table = ProductTable(
        "statements", key: ["statement_id"],
        [
            .init("statement_id", required: true), .init("account_id", required: true),
            .init("year", .integer), .init("month", .integer),
            .init("posted_on", .day),
        ],
        references: [(["account_id"], "accounts")])

    package var values: [ColumnValue] {
        [.init(itemID), .init(statementID), .init(accountID), .init(year), .init(month), .init(postedOn)]
    }

    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at(Self.table.name, Self.table.key)
        self.init(
            itemID: try row.word("item_id"), statementID: try row.text("statement_id"),
            accountID: try row.word("account_id"), year: try row.optionalCount("year"),
            month: try row.optionalCount("month"),
            postedOn: try row.optionalDay("posted_on"))
    }
}
