// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

/// A holding: an account's position in one security.
package struct HoldingRecord: ProductRecord {
    package var itemID: ItemID
    package var accountID: AccountID
    package var securityID: String
    /// Counts from zero where an account holds one security more than once.
    package var position = 0
    /// This, the price and the value are NaN where the bank did not send them.
    package var quantity: Decimal
    package var institutionPrice: Decimal
    package var institutionPriceAsOf: CalendarDate?
    package var institutionPriceTime: Timestamp?
    package var institutionValue: Decimal
    package var costBasis: Decimal?
    package var vestedQuantity: Decimal?
    package var vestedValue: Decimal?
    package var currency: CurrencyCode?
    package var unofficialCurrency: CurrencyCode?

    package init(
        itemID: ItemID, accountID: AccountID, securityID: String, quantity: Decimal, institutionPrice: Decimal,
        institutionValue: Decimal, currency: CurrencyCode? = nil
    ) {
        self.itemID = itemID
        self.accountID = accountID
        self.securityID = securityID
        self.quantity = quantity
        self.institutionPrice = institutionPrice
        self.institutionValue = institutionValue
        self.currency = currency
    }

    package static let table = ProductTable(
        "holdings", key: ["account_id", "security_id", "position"],
        [
            .init("account_id", required: true), .init("security_id", required: true),
            .init("position", .integer, required: true), .init("quantity", .decimal),
            .init("institution_price", .decimal), .init("institution_price_as_of", .day),
            .init("institution_price_time"), .init("institution_value", .decimal),
            .init("cost_basis", .decimal), .init("vested_quantity", .decimal), .init("vested_value", .decimal),
            .init("currency"), .init("unofficial_currency"),
        ],
        references: [(["account_id"], "accounts"), (["security_id"], "securities")])

    package var values: [ColumnValue] {
        [
            .init(itemID), .init(accountID), .init(securityID), .init(position), .init(quantity),
            .init(institutionPrice), .init(institutionPriceAsOf), .init(institutionPriceTime), .init(institutionValue),
            .init(costBasis), .init(vestedQuantity), .init(vestedValue), .init(currency), .init(unofficialCurrency),
        ]
    }

    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at(Self.table.name, Self.table.key)
        self.init(
            itemID: try row.word("item_id"), accountID: try row.word("account_id"),
            securityID: try row.text("security_id"), quantity: try row.optionalDecimal("quantity") ?? .nan,
            institutionPrice: try row.optionalDecimal("institution_price") ?? .nan,
            institutionValue: try row.optionalDecimal("institution_value") ?? .nan,
            currency: row.optionalWord("currency"))
        position = try row.count("position")
        institutionPriceAsOf = try row.optionalDay("institution_price_as_of")
        institutionPriceTime = row.optionalText("institution_price_time").map(Timestamp.init(_:))
        costBasis = try row.optionalDecimal("cost_basis")
        vestedQuantity = try row.optionalDecimal("vested_quantity")
        vestedValue = try row.optionalDecimal("vested_value")
        unofficialCurrency = row.optionalWord("unofficial_currency")
    }
}

/// A tax lot: a purchase that is still part of a holding.
package struct TaxLotRecord: ProductRecord {
    package var itemID: ItemID
    package var accountID: AccountID
    package var securityID: String
    /// The holding's.
    package var position: Int
    /// Counts the holding's lots.
    package var lot: Int
    package var institutionLotID: String?
    package var purchasedAt: Timestamp?
    package var quantity: Decimal?
    package var purchasePrice: Decimal?
    package var costBasis: Decimal?
    package var currentValue: Decimal?
    package var positionType: String?

    package init(of holding: HoldingRecord, lot: Int) {
        itemID = holding.itemID
        accountID = holding.accountID
        securityID = holding.securityID
        position = holding.position
        self.lot = lot
    }

    package static let table = ProductTable(
        "holding_tax_lots", key: ["account_id", "security_id", "position", "lot"],
        [
            .init("account_id", required: true), .init("security_id", required: true),
            .init("position", .integer, required: true), .init("lot", .integer, required: true),
            .init("institution_lot_id"), .init("purchased_at"), .init("quantity", .decimal),
            .init("purchase_price", .decimal), .init("cost_basis", .decimal), .init("current_value", .decimal),
            .init("position_type"),
        ],
        references: [(["account_id", "security_id", "position"], "holdings")])

    package var values: [ColumnValue] {
        [
            .init(itemID), .init(accountID), .init(securityID), .init(position), .init(lot), .init(institutionLotID),
            .init(purchasedAt), .init(quantity), .init(purchasePrice), .init(costBasis), .init(currentValue),
            .init(positionType),
        ]
    }

    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at(Self.table.name, Self.table.key)
        itemID = try row.word("item_id")
        accountID = try row.word("account_id")
        securityID = try row.text("security_id")
        position = try row.count("position")
        lot = try row.count("lot")
        institutionLotID = row.optionalText("institution_lot_id")
        purchasedAt = row.optionalText("purchased_at").map(Timestamp.init(_:))
        quantity = try row.optionalDecimal("quantity")
        purchasePrice = try row.optionalDecimal("purchase_price")
        costBasis = try row.optionalDecimal("cost_basis")
        currentValue = try row.optionalDecimal("current_value")
        positionType = row.optionalText("position_type")
    }
}
