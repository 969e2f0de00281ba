import FoundationEssentials
import Plaid
import PlaidTypes
import Storage

extension SecurityRecord {
    init(_ wire: Security, item: ItemID) throws(SyncError) {
        guard !wire.securityID.isEmpty else { throw .unusableRow("A security came without its id") }
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
        guard !wire.accountID.rawValue.isEmpty, !wire.securityID.isEmpty else {
            throw .unusableRow("A holding came without its account or its security")
        }
        guard !wire.quantity.isNaN, !wire.institutionPrice.isNaN, !wire.institutionValue.isNaN else {
            throw .unusableRow("A holding came without its quantity, its price or its value")
        }
        self.init(
            itemID: item, accountID: wire.accountID, securityID: wire.securityID, quantity: wire.quantity,
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
        guard !wire.investmentTransactionID.isEmpty, !wire.accountID.rawValue.isEmpty else {
            throw .unusableRow("An investment transaction came without its id or its account's")
        }
        guard !wire.amount.isNaN, !wire.quantity.isNaN, !wire.price.isNaN, wire.date != .unknown else {
            throw .unusableRow("An investment transaction came without its amount, quantity, price or date")
        }
        self.init(
            itemID: item, investmentTransactionID: wire.investmentTransactionID, accountID: wire.accountID,
            securityID: wire.securityID, date: wire.date, name: wire.name, quantity: wire.quantity,
            amount: wire.amount, price: wire.price, type: wire.type.rawValue, subtype: wire.subtype.rawValue,
            currency: wire.isoCurrencyCode.map { CurrencyCode($0) })
        cancelTransactionID = wire.cancelTransactionID
        time = wire.transactionDatetime
        fees = wire.fees
        unofficialCurrency = wire.unofficialCurrencyCode.map { CurrencyCode($0) }
    }
}

/// The rows of an answer with holdings.
func holdingRows(_ response: InvestmentsHoldingsGetResponse, item: ItemID) throws(SyncError) -> [any ProductRecord] {
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
    return rows
}
