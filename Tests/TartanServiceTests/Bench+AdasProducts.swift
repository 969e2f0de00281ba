import Foundation
import PlaidTypes
import Storage
import TokenVault

@testable import TartanService

extension Bench {
    /// Gives Ada's account a share and a purchase of it.
    func addAdasProducts() async throws {
        var security = SecurityRecord(itemID: Self.item, securityID: "adasSecurity")
        security.name = "Adas Engines"
        security.tickerSymbol = "ADAS"
        security.closePrice = Decimal(string: "20.50")
        var holding = HoldingRecord(
            itemID: Self.item, accountID: Self.account, securityID: "adasSecurity",
            quantity: Decimal(string: "2.5") ?? .nan, institutionPrice: Decimal(string: "20.50") ?? .nan,
            institutionValue: Decimal(string: "51.25") ?? .nan, currency: "USD")
        holding.costBasis = Decimal(string: "40.01")
        var lot = TaxLotRecord(of: holding, lot: 0)
        lot.purchasePrice = Decimal(string: "16.004")
        try await keep(.holdings, [security, holding, lot])
        let bought = (1...3).map { number in
            InvestmentTransactionRecord(
                itemID: Self.item, investmentTransactionID: "adasPurchase\(number)", accountID: Self.account,
                securityID: "adasSecurity", date: CalendarDate(daysSinceEpoch: 20_700 + number), name: "BUY",
                quantity: Decimal(number), amount: Decimal(string: "\(number).07") ?? .nan, price: 1, type: "buy",
                subtype: "buy", currency: "USD")
        }
        try await keep(.investmentTransactions, [security] + bought)
    }

    func keep(_ product: StoredProduct, _ records: [any ProductRecord]) async throws {
        let now = Instant(Self.now)
        try await store.engineStore(
            ProductSet(
                ProductFetchRecord(
                    itemID: Self.item, product: product, state: .ready, fetchedAt: now,
                    requestIDs: [RequestID("request-\(product.rawValue)")], checkedAt: now,
                    nextAt: now + .seconds(3600)),
                records: records))
    }
}
