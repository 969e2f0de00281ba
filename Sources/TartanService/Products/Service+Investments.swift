import PlaidJSON
import PlaidTypes
import Storage

extension Service {
    /// `GET /api/holdings`: the caller's holdings, each with its security; of one Item or account with
    /// `?item=` and `?account=`.
    func holdings(_ call: Call) async throws -> Reply {
        let user = try call.user
        let filter = try ProductFilter(call)
        let securities = try await securities(of: user, filter.query.itemID)
        let lots = Dictionary(
            grouping: try await store.products(TaxLotRecord.self, of: user, matching: filter.query)
        ) { [$0.itemID.rawValue, $0.accountID.rawValue, $0.securityID, String($0.position)] }
        let holdings = try await store.products(HoldingRecord.self, of: user, matching: filter.query).map { holding in
            let place = [
                holding.itemID.rawValue, holding.accountID.rawValue, holding.securityID, String(holding.position),
            ]
            return StoredRecords.json(
                holding, security: securities[Place(holding.itemID, holding.securityID)], lots: lots[place] ?? [])
        }
        return .json([
            "holdings": .array(holdings),
            "freshness": try await freshness(of: [.holdings], call, item: filter.query.itemID),
        ])
    }

    /// `GET /api/investment-transactions`: the caller's, newest first; `from`, `to`, `limit` up to 500; pass `next_cursor`
    /// of a response as `cursor` of the next request.
    func investmentTransactions(_ call: Call) async throws -> Reply {
        let user = try call.user
        let filter = try ProductFilter(pageOf: call)
        let found = try await store.products(
            InvestmentTransactionRecord.self, of: user, matching: filter.withOneMore)
        let rows = Array(found.prefix(filter.query.limit ?? found.count))
        let securities = try await securities(of: user, filter.query.itemID)
        let json = rows.map { row in
            var object = JSONObject.row(row)
            let security = row.securityID.flatMap { securities[Place(row.itemID, $0)] }
            object["security"] = security.map { .row($0, without: ["item_id"]) } ?? .null
            return JSONValue.object(object)
        }
        let next = found.count > rows.count ? rows.last.map { PagePosition($0).cursor } : nil
        return .json([
            "investment_transactions": .array(json), "next_cursor": .text(next),
            "freshness": try await freshness(of: [.investmentTransactions], call, item: filter.query.itemID),
        ])
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
