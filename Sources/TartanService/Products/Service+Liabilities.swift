// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import PlaidTypes
import TartanStorage
import TokenVault

extension Service {
    /// `GET /api/liabilities`: the caller's debts; of one Item or account with `?item=` and `?account=`.
    ///
    /// An application gets the original data in `details`, with account numbers and addresses; a front end does not.
    func liabilities(_ call: Call) async throws -> Reply {
        let user = try call.user
        let filter = ProductFilter(call)
        let rates = Dictionary(
            grouping: try await store.products(LiabilityRateRecord.self, of: user, matching: filter.query)
        ) { [$0.itemID.rawValue, $0.accountID.rawValue, $0.kind.rawValue] }
        let seesAll = call.caller?.seesWholeNumbers == true
        let debts = try await store.products(LiabilityRecord.self, of: user, matching: filter.query).map { debt in
            LiabilityDetail(
                debt: debt, rates: rates[[debt.itemID.rawValue, debt.accountID.rawValue, debt.kind.rawValue]] ?? [],
                details: seesAll ? try details(of: debt, user: user) : nil)
        }
        return .json([
            "liabilities": LiabilityDetail.shape.json(debts),
            "freshness": try await freshness(of: [.liabilities], call, item: filter.query.itemID),
        ])
    }

    private func details(of debt: LiabilityRecord, user: UserID) throws -> JSONValue {
        let place = VaultContext(
            userID: user, itemID: debt.itemID, column: LiabilityRecord.payloadColumn, row: debt.accountID.rawValue)
        return try JSONValue(parsing: try vault.open(try SealedValue(bytes: debt.payload.bytes), for: place))
    }

    /// `GET /api/recurring`: recurring payments, with their transactions.
    func recurring(_ call: Call) async throws -> Reply {
        let user = try call.user
        let filter = ProductFilter(call)
        let members = Dictionary(
            grouping: try await store.products(
                StreamMemberRecord.self, of: user, matching: ProductQuery(itemID: filter.query.itemID))
        ) { [$0.itemID.rawValue, $0.streamID] }
        let streams = try await store.products(RecurringStreamRecord.self, of: user, matching: filter.query).map {
            RecurringDetail(stream: $0, members: members[[$0.itemID.rawValue, $0.streamID]] ?? [])
        }
        return .json([
            "streams": RecurringDetail.shape.json(streams),
            "freshness": try await freshness(of: [.recurring], call, item: filter.query.itemID),
        ])
    }

    /// `GET /api/balances/history?account=`: an account's past balances, one row per change, oldest first.
    func balanceHistory(_ call: Call) async throws -> Reply {
        let filter = ProductFilter(call)
        let rows = try await store.products(BalanceRecord.self, of: try call.user, matching: filter.query)
        let shown = rows.filter { row in
            let day = row.seenAt.day
            return (filter.query.from.map { $0 <= day } ?? true) && (filter.query.through.map { day <= $0 } ?? true)
        }
        return .json(["balances": BalanceRecord.shape.json(shown)])
    }
}
