// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

/// A stream of recurring payments.
package struct RecurringStreamRecord: ProductRecord {
    /// Whether money comes in or goes out.
    package enum Direction: String, Sendable, Hashable, CaseIterable {
        case inflow
        case outflow
    }

    package var itemID: ItemID
    package var streamID: String
    package var accountID: AccountID
    package var direction: Direction
    package var name: String
    package var merchantName: String?
    /// This and the last day are `CalendarDate.unknown` where the bank did not send them.
    package var firstDate: CalendarDate
    package var lastDate: CalendarDate
    package var predictedNextDate: CalendarDate?
    package var frequency: String
    package var status: String
    package var isActive: Bool?
    package var averageAmount: Decimal?
    package var lastAmount: Decimal?
    package var currency: CurrencyCode?
    package var unofficialCurrency: CurrencyCode?
    package var categoryPrimary: String?
    package var categoryDetailed: String?

    package init(
        itemID: ItemID, streamID: String, accountID: AccountID, direction: Direction, name: String,
        firstDate: CalendarDate, lastDate: CalendarDate, frequency: String, status: String, isActive: Bool?
    ) {
        self.itemID = itemID
        self.streamID = streamID
        self.accountID = accountID
        self.direction = direction
        self.name = name
        self.firstDate = firstDate
        self.lastDate = lastDate
        self.frequency = frequency
        self.status = status
        self.isActive = isActive
    }

    package static let table = ProductTable(
        "recurring_streams", key: ["stream_id"],
        [
            .init("stream_id", required: true), .init("account_id", required: true),
            .init("direction", required: true), .init("name", required: true), .init("merchant_name"),
            .init("first_date", .day, required: true), .init("last_date", .day, required: true),
            .init("predicted_next_date", .day), .init("frequency", required: true), .init("status", required: true),
            .init("is_active", .flag), .init("average_amount", .decimal),
            .init("last_amount", .decimal), .init("currency"), .init("unofficial_currency"),
            .init("category_primary"), .init("category_detailed"),
        ],
        references: [(["account_id"], "accounts")])

    package var values: [ColumnValue] {
        [
            .init(itemID), .init(streamID), .init(accountID), .init(direction.rawValue), .init(name),
            .init(merchantName), .init(firstDate), .init(lastDate), .init(predictedNextDate), .init(frequency),
            .init(status), .init(isActive), .init(averageAmount), .init(lastAmount), .init(currency),
            .init(unofficialCurrency), .init(categoryPrimary), .init(categoryDetailed),
        ]
    }

    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at(Self.table.name, Self.table.key)
        self.init(
            itemID: try row.word("item_id"), streamID: try row.text("stream_id"),
            accountID: try row.word("account_id"), direction: try row.choice("direction"),
            name: try row.text("name"), firstDate: try row.day("first_date"), lastDate: try row.day("last_date"),
            frequency: try row.text("frequency"), status: try row.text("status"),
            isActive: try row.optionalBool("is_active"))
        merchantName = row.optionalText("merchant_name")
        predictedNextDate = try row.optionalDay("predicted_next_date")
        averageAmount = try row.optionalDecimal("average_amount")
        lastAmount = try row.optionalDecimal("last_amount")
        currency = row.optionalWord("currency")
        unofficialCurrency = row.optionalWord("unofficial_currency")
        categoryPrimary = row.optionalText("category_primary")
        categoryDetailed = row.optionalText("category_detailed")
    }
}

/// A transaction that is part of a stream.
///
/// The transaction itself may be older than what is stored.
package struct StreamMemberRecord: ProductRecord {
    package var itemID: ItemID
    package var streamID: String
    package var transactionID: TransactionID
    /// Its place in the bank's list.
    package var position: Int

    package init(itemID: ItemID, streamID: String, transactionID: TransactionID, position: Int) {
        self.itemID = itemID
        self.streamID = streamID
        self.transactionID = transactionID
        self.position = position
    }

    package static let table = ProductTable(
        "recurring_stream_members", key: ["stream_id", "transaction_id"],
        [
            .init("stream_id", required: true), .init("transaction_id", required: true),
            .init("position", .integer, required: true),
        ],
        references: [(["stream_id"], "recurring_streams")])

    package var values: [ColumnValue] {
        [.init(itemID), .init(streamID), .init(transactionID), .init(position)]
    }

    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at(Self.table.name, Self.table.key)
        self.init(
            itemID: try row.word("item_id"), streamID: try row.text("stream_id"),
            transactionID: try row.word("transaction_id"), position: try row.count("position"))
    }
}
