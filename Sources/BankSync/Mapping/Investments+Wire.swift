// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Plaid
import PlaidTypes
import TartanStorage

extension SecurityRecord {
    init(_ wire: Security, item: ItemID) throws(SyncError) {
        guard !wire.securityID.isEmpty else { throw .unusableRow("A security has no id") }
        self.init(itemID: item, securityID: wire.securityID)
        name = wire.name
        tickerSymbol = wire.tickerSymbol
        isin = wire.isin
        cusip = wire.cusip
        sedol = wire.sedol
        type = wire.type
        subtype = wire.subtype
        isCashEquivalent = wire.isCashEquivalent
        closePrice = wire.closePrice
        closePriceAsOf = wire.closePriceAsOf
        updatedAt = wire.updateDatetime
        currency = wire.isoCurrencyCode.map { CurrencyCode($0) }
        unofficialCurrency = wire.unofficialCurrencyCode.map { CurrencyCode($0) }
        institutionID = wire.institutionID
        institutionSecurityID = wire.institutionSecurityID
        proxySecurityID = wire.proxySecurityID
        marketIdentifierCode = wire.marketIdentifierCode
        cfiCode = wire.cfiCode
        sector = wire.sector
        industry = wire.industry
        option.type = wire.optionContract?.contractType
        option.expires = wire.optionContract?.expirationDate
        option.strikePrice = wire.optionContract?.strikePrice
        option.underlyingTicker = wire.optionContract?.underlyingSecurityTicker
        bond.yield = wire.fixedIncome?.yieldRate?.percentage
        bond.yieldType = wire.fixedIncome?.yieldRate?.type?.rawValue
        bond.faceValue = wire.fixedIncome?.faceValue
        bond.issuedOn = wire.fixedIncome?.issueDate
        bond.maturesOn = wire.fixedIncome?.maturityDate
    }
}

extension HoldingRecord {
    init(_ wire: Holding, item: ItemID) throws(SyncError) {
        guard !wire.securityID.isEmpty else { throw .unusableRow("A holding has no security") }
        self.init(
            itemID: item, accountID: wire.accountID.orUnnamed, securityID: wire.securityID, quantity: wire.quantity,
            institutionPrice: wire.institutionPrice, institutionValue: wire.institutionValue,
            currency: wire.isoCurrencyCode.map { CurrencyCode($0) })
        institutionPriceAsOf = wire.institutionPriceAsOf
        institutionPriceTime = wire.institutionPriceDatetime
        costBasis = wire.costBasis
        vestedQuantity = wire.vestedQuantity
        vestedValue = wire.vestedValue
        unofficialCurrency = wire.unofficialCurrencyCode.map { CurrencyCode($0) }
    }
}

extension TaxLotRecord {
    init(_ wire: HoldingTaxLot, of holding: HoldingRecord, lot: Int) {
        self.init(of: holding, lot: lot)
        institutionLotID = wire.institutionLotID
        purchasedAt = wire.originalPurchaseDatetime
        quantity = wire.quantity
        purchasePrice = wire.purchasePrice
        costBasis = wire.costBasis
        currentValue = wire.currentValue
        positionType = wire.positionType?.rawValue
    }
}

extension InvestmentTransactionRecord {
    init(_ wire: InvestmentTransaction, item: ItemID) throws(SyncError) {
        guard !wire.investmentTransactionID.isEmpty else {
            throw .unusableRow("An investment transaction has no id")
        }
        self.init(
            itemID: item, investmentTransactionID: wire.investmentTransactionID, accountID: wire.accountID.orUnnamed,
            securityID: wire.securityID.flatMap { $0.isEmpty ? nil : $0 }, date: wire.date, name: wire.name,
            quantity: wire.quantity,
            amount: wire.amount, price: wire.price, type: wire.type.rawValue, subtype: wire.subtype.rawValue,
            currency: wire.isoCurrencyCode.map { CurrencyCode($0) })
        cancelTransactionID = wire.cancelTransactionID
        time = wire.transactionDatetime
        fees = wire.fees
        unofficialCurrency = wire.unofficialCurrencyCode.map { CurrencyCode($0) }
    }
}

/// A placeholder for securities that rows refer to and that the response does not list.
func unlistedSecurities(_ ids: [String], listed: Set<String>, item: ItemID) -> [any ProductRecord] {
    Set(ids).subtracting(listed).sorted().map { SecurityRecord(itemID: item, securityID: $0) }
}

/// Returns the rows of a response with holdings.
func holdingRows(
    _ response: InvestmentsHoldingsGetResponse, _ check: ResponseCheck, item: ItemID
) throws(SyncError) -> [any ProductRecord] {
    _ = try check.rows("securities")
    _ = try check.rows("holdings")
    var rows: [any ProductRecord] = []
    for wire in response.securities { rows.append(try SecurityRecord(wire, item: item)) }
    var counts: [[String]: Int] = [:]
    for wire in response.holdings {
        var holding = try HoldingRecord(wire, item: item)
        let place = [holding.accountID.rawValue, holding.securityID]
        holding.position = counts[place, default: 0]
        counts[place] = holding.position + 1
        rows.append(holding)
        for (lot, wire) in (wire.taxLots ?? []).enumerated() {
            rows.append(TaxLotRecord(wire, of: holding, lot: lot))
        }
    }
    rows += unlistedSecurities(
        response.holdings.map(\.securityID), listed: Set(response.securities.map(\.securityID)), item: item)
    return rows
}
