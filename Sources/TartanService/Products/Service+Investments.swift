// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import PlaidTypes
import TartanStorage

extension Service {
    /// `GET /api/holdings`: the caller's holdings, each with its security; of one Item or account with
    /// `?item=` and `?account=`.
    func holdings(_ call: Call) async throws -> Reply {
        let user = try call.user
        let filter = ProductFilter(call)
        let securities = try await securities(of: user, filter.query.itemID)
        let lots = Dictionary(
            grouping: try await store.products(TaxLotRecord.self, of: user, matching: filter.query)
        ) { [$0.itemID.rawValue, $0.accountID.rawValue, $0.securityID, String($0.position)] }
        let holdings = try await store.products(HoldingRecord.self, of: user, matching: filter.query).map { holding in
            let place = [
                holding.itemID.rawValue, holding.accountID.rawValue, holding.securityID, String(holding.position),
            ]
            return HoldingDetail(
                holding: holding, security: securities[Place(holding.itemID, holding.securityID)],
                lots: lots[place] ?? [])
        }
        return .json([
            "holdings": HoldingDetail.shape.json(holdings),
            "freshness": try await freshness(of: [.holdings], call, item: filter.query.itemID),
        ])
    }

    /// `GET /api/investment-transactions`: the caller's, newest first; `from`, `to`, `limit` up to 500; pass `next_cursor`
    /// of a response as `cursor` of the next request.
    func investmentTransactions(_ call: Call) async throws -> Reply {
        let user = try call.user
        let filter = ProductFilter(call)
        let found = try await store.products(
            InvestmentTransactionRecord.self, of: user, matching: filter.withOneMore)
        let rows = Array(found.prefix(filter.query.limit ?? found.count))
        let securities = try await securities(of: user, filter.query.itemID)
        let details = rows.map { row in
            InvestmentTransactionDetail(
                row: row, security: row.securityID.flatMap { securities[Place(row.itemID, $0)] })
        }
        let next = found.count > rows.count ? rows.last.map { PagePosition($0).cursor } : nil
        return .page(
            [
                "investment_transactions": InvestmentTransactionDetail.shape.json(details),
                "freshness": try await freshness(of: [.investmentTransactions], call, item: filter.query.itemID),
            ], next: next)
    }

    private struct Place: Hashable {
        var item: ItemID
        var security: String

        init(_ item: ItemID, _ security: String) {
            self.item = item
            self.security = security
        }
    }

    private func securities(of user: UserID, _ item: ItemID?) async throws -> [Place: SecurityRecord] {
        var found: [Place: SecurityRecord] = [:]
        for security in try await store.products(SecurityRecord.self, of: user, matching: ProductQuery(itemID: item)) {
            found[Place(security.itemID, security.securityID)] = security
        }
        return found
    }
}
