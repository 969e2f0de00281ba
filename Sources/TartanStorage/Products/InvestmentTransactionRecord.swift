// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

/// A transaction of an investment account.
package struct InvestmentTransactionRecord: ProductRecord {
    package var itemID: ItemID
    package var investmentTransactionID: String
    package var accountID: AccountID
    package var securityID: String?
    package var cancelTransactionID: String?
    /// `CalendarDate.unknown` where the bank did not send it.
    package var date: CalendarDate
    package var time: Timestamp?
    package var name: String
    /// Positive for a purchase; this, the amount and the price are NaN where the bank did not send them.
    package var quantity: Decimal
    /// Positive when money left the account.
    package var amount: Decimal
    package var price: Decimal
    package var fees: Decimal?
    package var type: String
    package var subtype: String
    package var currency: CurrencyCode?
    package var unofficialCurrency: CurrencyCode?

    package init(
        itemID: ItemID, investmentTransactionID: String, accountID: AccountID, securityID: String?,
        date: CalendarDate, name: String, quantity: Decimal, amount: Decimal, price: Decimal, type: String,
        subtype: String, currency: CurrencyCode? = nil
    ) {
        self.itemID = itemID
        self.investmentTransactionID = investmentTransactionID
        self.accountID = accountID
        self.securityID = securityID
        self.date = date
        self.name = name
        self.quantity = quantity
        self.amount = amount
        self.price = price
        self.type = type
        self.subtype = subtype
        self.currency = currency
    }

    package static let table = ProductTable(
        "investment_transactions", key: ["investment_transaction_id"],
        [
            .init("investment_transaction_id", required: true), .init("account_id", required: true),
            .init("security_id"), .init("cancel_transaction_id"), .init("date", .day, required: true), .init("time"),
            .init("name", required: true), .init("quantity", .decimal),
            .init("amount", .decimal), .init("price", .decimal),
            .init("fees", .decimal), .init("type", required: true), .init("subtype", required: true),
            .init("currency"), .init("unofficial_currency"),
        ],
        references: [(["account_id"], "accounts"), (["security_id"], "securities")], dayColumn: "date",
        // Plaid returns two years; older rows stay.
        keepsOldRows: true)

    package var values: [ColumnValue] {
        [
            .init(itemID), .init(investmentTransactionID), .init(accountID), .init(securityID),
            .init(cancelTransactionID), .init(date), .init(time), .init(name), .init(quantity), .init(amount),
            .init(price), .init(fees), .init(type), .init(subtype), .init(currency), .init(unofficialCurrency),
        ]
    }

    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at(Self.table.name, Self.table.key)
        self.init(
            itemID: try row.word("item_id"), investmentTransactionID: try row.text("investment_transaction_id"),
            accountID: try row.word("account_id"), securityID: row.optionalText("security_id"),
            date: try row.day("date"), name: try row.text("name"),
            quantity: try row.optionalDecimal("quantity") ?? .nan,
            amount: try row.optionalDecimal("amount") ?? .nan, price: try row.optionalDecimal("price") ?? .nan,
            type: try row.text("type"),
            subtype: try row.text("subtype"), currency: row.optionalWord("currency"))
        cancelTransactionID = row.optionalText("cancel_transaction_id")
        time = row.optionalText("time").map(Timestamp.init(_:))
        fees = try row.optionalDecimal("fees")
        unofficialCurrency = row.optionalWord("unofficial_currency")
    }
}
