// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanStorage
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
        try await keep(.liabilities, try debts())
        var stream = RecurringStreamRecord(
            itemID: Self.item, streamID: "adasStream", accountID: Self.account, direction: .outflow, name: "Rent",
            firstDate: CalendarDate(daysSinceEpoch: 20_600), lastDate: CalendarDate(daysSinceEpoch: 20_690),
            frequency: "MONTHLY", status: "MATURE", isActive: true)
        stream.averageAmount = Decimal(string: "900.10")
        let members = ["adasTransaction2", "adasTransaction1"].enumerated().map { position, id in
            StreamMemberRecord(
                itemID: Self.item, streamID: "adasStream", transactionID: TransactionID(id), position: position)
        }
        try await keep(.recurring, [stream] + members)
        try await keep(
            .statements,
            [
                StatementRecord(
                    itemID: Self.item, statementID: "adasStatement", accountID: Self.account, year: 2026, month: 8)
            ])
    }

    private func debts() throws -> [any ProductRecord] {
        let place = VaultContext(
            userID: Self.ada, itemID: Self.item, column: LiabilityRecord.payloadColumn, row: Self.account.rawValue)
        let payload = try vault.seal(text: #"{"account_number":"adas99887766"}"#, for: place).bytes
        var debt = LiabilityRecord(
            itemID: Self.item, accountID: Self.account, kind: .credit, payload: SealedBytes(payload))
        debt.nextPaymentAmount = Decimal(string: "20.10")
        debt.nextPaymentDate = CalendarDate(daysSinceEpoch: 20_720)
        return [
            debt,
            LiabilityRateRecord(
                of: debt, position: 0, percentage: Decimal(string: "15.24") ?? .nan, type: "balance_transfer_apr",
                balanceSubject: nil, interestCharge: nil),
        ]
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
