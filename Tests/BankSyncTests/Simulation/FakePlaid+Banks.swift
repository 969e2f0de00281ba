// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidTypes
import Synchronization
import TartanStorage

extension FakePlaid: SimulatedBanks {
    func link(_ count: Int) -> [SimulationPlan.Item] {
        let items = (1...count).map {
            SimulationPlan.Item(
                id: ItemID("item\($0)"), token: "access-sandbox-\($0)", products: ["transactions", "investments"])
        }
        state.withLock { state in
            state.banks = Dictionary(uniqueKeysWithValues: items.map { ($0.token, BankModel()) })
            state.notReadyCalls = 2
            state.mutationPercent = 12
            state.failurePercent = 4
        }
        return items
    }

    func change(_ item: SimulationPlan.Item) {
        state.withLock { state in
            if Int.random(in: 0..<4, using: &state.generator) == 0 {
                state.banks[item.token]?.invest(&state.generator)
                state.news += ["HOLDINGS", "INVESTMENTS_TRANSACTIONS"].map { Self.news(item.token, $0) }
            } else {
                for _ in 0..<Int.random(in: 1...6, using: &state.generator) {
                    state.banks[item.token]?.changeSomething(&state.generator)
                }
                state.news.append(Self.news(item.token))
            }
        }
    }

    static func news(_ token: String, _ type: String = "TRANSACTIONS") -> BankNews {
        let item = ItemID("item\(token.split(separator: "-").last ?? "")")
        let code = type == "TRANSACTIONS" ? "SYNC_UPDATES_AVAILABLE" : "DEFAULT_UPDATE"
        let body = """
            {"webhook_type":"\(type)","webhook_code":"\(code)","item_id":"\(item)",\
            "initial_update_complete":true,"historical_update_complete":true,"environment":"sandbox"}
            """
        return BankNews(item: item, type: type, code: code, body: Array(body.utf8))
    }

    func takeNews() -> [BankNews] {
        state.withLock { state in
            defer { state.news = [] }
            return state.news
        }
    }

    func pass(_ duration: Duration) {}

    func calm() {
        state.withLock { state in
            state.mutationPercent = 0
            state.failurePercent = 0
        }
    }

    func accounts(of item: SimulationPlan.Item) -> [AccountID] { BankModel.accounts.map { AccountID($0) } }

    private func bank(_ item: ItemID) -> BankModel {
        let number = item.rawValue.dropFirst("item".count)
        return state.withLock { $0.banks["access-sandbox-\(number)"] } ?? BankModel()
    }

    func rows(of item: SimulationPlan.Item) -> [BankRow] {
        bank(item.id).current.map {
            BankRow(
                id: $0.id, account: $0.account, amount: $0.amountText, date: $0.dateText, isPending: $0.isPending,
                pendingID: $0.pendingID)
        }
    }

    func isEnd(_ cursor: String, of account: AccountID?, _ item: SimulationPlan.Item) -> Bool {
        let clock = bank(item.id).clock
        return cursor == "\(clock),\(clock),\(clock)"
    }

    func otherDifferences(of item: ItemID, _ store: any Store) async throws -> [String] {
        let bank = bank(item)
        let query = ProductQuery(itemID: item)
        let held = try await store.products(HoldingRecord.self, of: "user", matching: query)
        let bought = try await store.products(InvestmentTransactionRecord.self, of: "user", matching: query)
        var found: [String] = []
        let shares = bank.shares.map { "\($0.key) \($0.value)" }.sorted()
        if held.map({ "\($0.accountID) \($0.quantity)" }).sorted() != shares {
            found.append("\(item) holds other shares than \(shares)")
        }
        let purchases = bank.purchases.enumerated().map { "buy\($0) \($1.count)" }.sorted()
        if bought.map({ "\($0.investmentTransactionID) \($0.quantity)" }).sorted() != purchases {
            found.append("\(item) has \(bought.count) purchases of \(purchases.count)")
        }
        return found
    }

    var troubles: (failures: Int, mutations: Int) { state.withLock { ($0.failures, $0.mutations) } }
}
