// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanStorage

/// Product rows for tests: of each table one with nothing but what it must have, and one with everything.
enum ProductSample {
    private static let day = CalendarDate(daysSinceEpoch: 20_000)
    private static let time = Timestamp("2026-11-23T01:02:03Z")
    private static let exact = Sample.decimal("-12345678901234567.890123")

    static func holding(_ security: String, _ quantity: String, position: Int = 0) -> HoldingRecord {
        var holding = HoldingRecord(
            itemID: "item", accountID: "account", securityID: security, quantity: Sample.decimal(quantity),
            institutionPrice: Sample.decimal("0.00000001"), institutionValue: exact, currency: nil)
        holding.position = position
        return holding
    }

    /// One of which the bank sent nothing but where it is.
    private static let bareHolding = HoldingRecord(
        itemID: "item", accountID: "account", securityID: "bare", quantity: .nan, institutionPrice: .nan,
        institutionValue: .nan)

    static func investmentTransaction(_ id: String, day: Int) -> InvestmentTransactionRecord {
        InvestmentTransactionRecord(
            itemID: "item", investmentTransactionID: id, accountID: "account", securityID: nil,
            date: Self.day.addingDays(day), name: "BUY \u{1F4C8}", quantity: 1, amount: exact, price: 0, type: "buy",
            subtype: "buy")
    }

    static func records(_ product: StoredProduct) -> [any ProductRecord] {
        switch product {
        case .item, .auth, .identity: []
        case .holdings: holdings
        case .investmentTransactions: investmentTransactions
        case .liabilities: liabilities
        case .recurring: streams
        case .statements:
            [
                StatementRecord(itemID: "item", statementID: "a", accountID: "account", year: nil, month: nil),
                StatementRecord(
                    itemID: "item", statementID: "b", accountID: "second", year: 2025, month: 12, postedOn: day),
            ]
        }
    }

    private static var security: SecurityRecord {
        var full = SecurityRecord(itemID: "item", securityID: "full")
        full.name = "Ünïted 'Stocks'"
        full.tickerSymbol = "UST"
        full.isin = "isin"
        full.cusip = "cusip"
        full.sedol = "sedol"
        full.type = "equity"
        full.subtype = "common stock"
        full.isCashEquivalent = false
        full.closePrice = exact
        full.closePriceAsOf = day
        full.updatedAt = time
        full.currency = "USD"
        full.unofficialCurrency = "BTC"
        full.institutionID = "ins_1"
        full.institutionSecurityID = "isid"
        full.proxySecurityID = "proxy"
        full.marketIdentifierCode = "XNAS"
        full.cfiCode = "ESVUFR"
        full.sector = "sector"
        full.industry = "industry"
        full.option.type = "call"
        full.option.expires = day
        full.option.strikePrice = exact
        full.option.underlyingTicker = "UST"
        full.bond.yield = exact
        full.bond.yieldType = "coupon"
        full.bond.faceValue = 1000
        full.bond.issuedOn = day
        full.bond.maturesOn = day.addingDays(9)
        return full
    }

    private static var holdings: [any ProductRecord] {
        var full = holding("full", "2.00000001", position: 1)
        full.institutionPriceAsOf = day
        full.institutionPriceTime = time
        full.costBasis = exact
        full.vestedQuantity = 1
        full.vestedValue = 2
        full.currency = "USD"
        full.unofficialCurrency = "BTC"
        var lot = TaxLotRecord(of: full, lot: 1)
        lot.institutionLotID = "lot"
        lot.purchasedAt = time
        lot.quantity = 1
        lot.purchasePrice = exact
        lot.costBasis = exact
        lot.currentValue = 3
        lot.positionType = "long"
        return [
            SecurityRecord(itemID: "item", securityID: "bare"), security, bareHolding, full,
            TaxLotRecord(of: full, lot: 0), lot,
        ]
    }

    private static var investmentTransactions: [any ProductRecord] {
        var full = investmentTransaction("full", day: 1)
        full.securityID = "full"
        full.cancelTransactionID = "bare"
        full.time = time
        full.fees = exact
        full.currency = "USD"
        full.unofficialCurrency = "BTC"
        var bare = investmentTransaction("bare", day: 0)
        bare.date = .unknown
        bare.quantity = .nan
        bare.amount = .nan
        bare.price = .nan
        return [SecurityRecord(itemID: "item", securityID: "bare"), security, bare, full]
    }

    private static var liabilities: [any ProductRecord] {
        let bare = LiabilityRecord(
            itemID: "item", accountID: "account", kind: .mortgage, payload: SealedBytes([0, 255]))
        var full = LiabilityRecord(itemID: "item", accountID: "account", kind: .credit, payload: SealedBytes([1]))
        full.isOverdue = true
        full.lastPaymentAmount = exact
        full.lastPaymentDate = day
        full.lastStatementBalance = 1
        full.lastStatementDate = day
        full.nextPaymentAmount = 2
        full.nextPaymentDate = day
        full.pastDueAmount = 0
        full.interestRate = Sample.decimal("3.99")
        full.interestRateType = "fixed"
        full.originationDate = day
        full.originationPrincipal = 3
        full.endsOn = day
        full.outstandingInterest = 4
        full.escrowBalance = 5
        full.interestPaidThisYear = 6
        full.principalPaidThisYear = 7
        return [
            bare, full,
            LiabilityRateRecord(
                of: full, position: 0, percentage: .nan, type: "cash_apr", balanceSubject: nil, interestCharge: nil),
            LiabilityRateRecord(
                of: full, position: 1, percentage: exact, type: "purchase_apr", balanceSubject: exact, interestCharge: 1
            ),
        ]
    }

    private static var streams: [any ProductRecord] {
        func stream(_ id: String, _ direction: RecurringStreamRecord.Direction) -> RecurringStreamRecord {
            RecurringStreamRecord(
                itemID: "item", streamID: id, accountID: "account", direction: direction, name: "Rent",
                firstDate: id == "full" ? day : .unknown, lastDate: day.addingDays(30), frequency: "MONTHLY",
                status: "MATURE", isActive: id == "full" ? true : nil)
        }
        var full = stream("full", .inflow)
        full.merchantName = "M"
        full.predictedNextDate = day
        full.averageAmount = exact
        full.lastAmount = 1
        full.currency = "USD"
        full.unofficialCurrency = "BTC"
        full.categoryPrimary = "INCOME"
        full.categoryDetailed = "INCOME_WAGES"
        return [
            stream("bare", .outflow), full,
            StreamMemberRecord(itemID: "item", streamID: "full", transactionID: "t2", position: 0),
            StreamMemberRecord(itemID: "item", streamID: "full", transactionID: "t1", position: 1),
        ]
    }
}
