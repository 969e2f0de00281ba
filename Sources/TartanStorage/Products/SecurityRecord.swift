// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

/// A security: a share, a fund, a currency.
package struct SecurityRecord: ProductRecord {
    package var itemID: ItemID
    package var securityID: String
    package var name: String?
    package var tickerSymbol: String?
    package var isin: String?
    package var cusip: String?
    package var sedol: String?
    package var type: String?
    package var subtype: String?
    package var isCashEquivalent: Bool?
    package var closePrice: Decimal?
    package var closePriceAsOf: CalendarDate?
    package var updatedAt: Timestamp?
    package var currency: CurrencyCode?
    package var unofficialCurrency: CurrencyCode?
    package var institutionID: InstitutionID?
    package var institutionSecurityID: String?
    package var proxySecurityID: String?
    package var marketIdentifierCode: String?
    package var cfiCode: String?
    package var sector: String?
    package var industry: String?
    package var option = OptionTerms()
    package var bond = BondTerms()

    /// The terms of an option.
    package struct OptionTerms: Sendable, Hashable {
        package var type: String?
        package var expires: CalendarDate?
        package var strikePrice: Decimal?
        package var underlyingTicker: String?

        package init() {}
    }

    /// The interest of a bond.
    package struct BondTerms: Sendable, Hashable {
        package var yield: Decimal?
        package var yieldType: String?
        package var faceValue: Decimal?
        package var issuedOn: CalendarDate?
        package var maturesOn: CalendarDate?

        package init() {}
    }

    package init(itemID: ItemID, securityID: String) {
        self.itemID = itemID
        self.securityID = securityID
    }

    package static let table = ProductTable(
        "securities", key: ["security_id"],
        [
            .init("security_id", required: true), .init("name"), .init("ticker_symbol"), .init("isin"), .init("cusip"),
            .init("sedol"), .init("type"), .init("subtype"), .init("is_cash_equivalent", .flag),
            .init("close_price", .decimal), .init("close_price_as_of", .day), .init("updated_at"), .init("currency"),
            .init("unofficial_currency"), .init("institution_id"), .init("institution_security_id"),
            .init("proxy_security_id"), .init("market_identifier_code"), .init("cfi_code"), .init("sector"),
            .init("industry"), .init("option_type"), .init("option_expires", .day),
            .init("option_strike_price", .decimal), .init("option_underlying_ticker"), .init("bond_yield", .decimal),
            .init("bond_yield_type"), .init("bond_face_value", .decimal), .init("bond_issued_on", .day),
            .init("bond_matures_on", .day),
        ],
        // Old transactions refer to them.
        keepsOldRows: true, hasPlaceholders: true)

    package var values: [ColumnValue] {
        [
            .init(itemID), .init(securityID), .init(name), .init(tickerSymbol), .init(isin), .init(cusip),
            .init(sedol), .init(type), .init(subtype), .init(isCashEquivalent), .init(closePrice),
            .init(closePriceAsOf), .init(updatedAt), .init(currency), .init(unofficialCurrency), .init(institutionID),
            .init(institutionSecurityID), .init(proxySecurityID), .init(marketIdentifierCode), .init(cfiCode),
            .init(sector), .init(industry), .init(option.type), .init(option.expires), .init(option.strikePrice),
            .init(option.underlyingTicker), .init(bond.yield), .init(bond.yieldType), .init(bond.faceValue),
            .init(bond.issuedOn), .init(bond.maturesOn),
        ]
    }

    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at(Self.table.name, Self.table.key)
        self.init(itemID: try row.word("item_id"), securityID: try row.text("security_id"))
        name = row.optionalText("name")
        tickerSymbol = row.optionalText("ticker_symbol")
        isin = row.optionalText("isin")
        cusip = row.optionalText("cusip")
        sedol = row.optionalText("sedol")
        type = row.optionalText("type")
        subtype = row.optionalText("subtype")
        isCashEquivalent = try row.optionalBool("is_cash_equivalent")
        closePrice = try row.optionalDecimal("close_price")
        closePriceAsOf = try row.optionalDay("close_price_as_of")
        updatedAt = row.optionalText("updated_at").map(Timestamp.init(_:))
        currency = row.optionalWord("currency")
        unofficialCurrency = row.optionalWord("unofficial_currency")
        institutionID = row.optionalWord("institution_id")
        institutionSecurityID = row.optionalText("institution_security_id")
        proxySecurityID = row.optionalText("proxy_security_id")
        marketIdentifierCode = row.optionalText("market_identifier_code")
        cfiCode = row.optionalText("cfi_code")
        sector = row.optionalText("sector")
        industry = row.optionalText("industry")
        option.type = row.optionalText("option_type")
        option.expires = try row.optionalDay("option_expires")
        option.strikePrice = try row.optionalDecimal("option_strike_price")
        option.underlyingTicker = row.optionalText("option_underlying_ticker")
        bond.yield = try row.optionalDecimal("bond_yield")
        bond.yieldType = row.optionalText("bond_yield_type")
        bond.faceValue = try row.optionalDecimal("bond_face_value")
        bond.issuedOn = try row.optionalDay("bond_issued_on")
        bond.maturesOn = try row.optionalDay("bond_matures_on")
    }
}
