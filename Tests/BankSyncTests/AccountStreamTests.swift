// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import PlaidCore
import PlaidTypes
import Synchronization
import TartanStorage
import TartanTestSupport
import Testing

@Suite("Chosen accounts")
struct AccountStreamTests {
    private let store = MemoryStore()
    private let plaid = FakePlaid(seed: 1)

    private func read() async throws -> SyncOutcome {
        let service = SyncService(
            client: plaid, store: store, vault: Fixture.vault, logger: LogCapture().logger,
            runtime: SyncRuntime(now: { Fixture.start }, sleep: { _ in }, random: { 0.5 }))
        return try await service.syncItem("item", reason: "test")
    }

    private func commit() async throws -> SyncRunRecord {
        let outcome = try await read()
        guard case .committed(let run) = outcome else {
            Issue.record("not committed: \(outcome)")
            return SyncRunRecord(itemID: "item", reason: "", startedAt: Fixture.start, finishedAt: Fixture.start)
        }
        return run
    }

    private func change(_ count: Int) {
        plaid.change { bank, generator in for _ in 0..<count { bank.changeSomething(&generator) } }
    }

    /// What is stored of each account that has rows.
    private func stored() async throws -> [String: Set<String>] {
        let rows = try await store.dump().currentTransactions
        return Dictionary(grouping: rows, by: \.accountID.rawValue).mapValues { Set($0.map(\.transactionID.rawValue)) }
    }

    private func bank(_ accounts: String...) -> [String: Set<String>] {
        let rows = plaid.bank.current.filter { accounts.contains($0.account) }
        return Dictionary(grouping: rows, by: \.account).mapValues { Set($0.map(\.id)) }
    }

    private func choose(_ accounts: Set<AccountID>?) async throws {
        try await store.engineSelectAccounts(accounts, of: "item", at: Fixture.start)
    }

    @Test("Only their streams are read, and rows that went while nobody asked go")
    func reading() async throws {
        try await store.engineInsertItem(Fixture.item(products: ["transactions"]))
        change(60)
        _ = try await commit()
        #expect(try await stored() == bank("checking", "savings"))
        try await choose(["savings"])
        #expect(try await stored() == bank("savings"))
        change(60)
        #expect(try await commit().reason == "test")
        #expect(try await stored() == bank("savings"))
        try await choose(nil)
        change(60)
        _ = try await commit()
        #expect(try await stored() == bank("checking", "savings"))
    }

    @Test("An Item without transactions goes on being read, whatever was chosen")
    func otherProducts() async throws {
        try await store.engineInsertItem(Fixture.item(products: ["auth"]))
        _ = try await commit()
        try await choose(["checking"])
        _ = try await commit()
        #expect(try await store.engineItem("item")?.sync.hasNews == false)
        #expect(try await store.engineStreams(of: "item").map(\.cursor) == [""])
    }

    @Test("An account that is gone keeps its rows and does not stop the others")
    func lostAccount() async throws {
        try await store.engineInsertItem(Fixture.item(products: ["transactions"]))
        change(60)
        _ = try await commit()
        try await choose(["checking", "savings"])
        _ = try await commit()
        let before = try await stored()
        let cursors = try await store.engineStreams(of: "item")
        plaid.state.withLock { $0.lostAccounts = ["savings"] }
        change(60)
        _ = try await commit()
        #expect(try await stored() == ["checking": bank("checking")["checking"], "savings": before["savings"]])
        let after = try await store.engineStreams(of: "item")
        #expect(after[0].cursor != cursors[0].cursor && after[1] == cursors[1])
        // What is wrong with the call itself is not taken for a lost account.
        plaid.state.withLock { state in
            state.lostAccounts = []
            state.refused["/transactions/sync"] = .init(
                kind: .invalidRequest, code: .init(rawValue: "INVALID_FIELD"), message: "")
        }
        guard case .failed(let error) = try await read() else {
            Issue.record("a refused call was taken for a lost account")
            return
        }
        #expect(error.code.rawValue == "INVALID_FIELD")
    }

    @Test("A restarted stream starts from the beginning until the history is complete")
    func history() async throws {
        try await store.engineInsertItem(Fixture.item(products: ["transactions"]))
        change(60)
        _ = try await commit()
        try await choose(["checking"])
        plaid.state.withLock { $0.isHistorical = false }
        change(60)
        _ = try await commit()
        #expect(try await store.engineStreams(of: "item").map(\.cursor) == [""])
        plaid.state.withLock { $0.isHistorical = true }
        _ = try await commit()
        #expect(try await store.engineStreams(of: "item").map(\.cursor) != [""])
        #expect(try await stored() == bank("checking"))
    }
}
