// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage
import Testing

@Suite("Conformance: what the operator asks")
struct OperatorConformance {
    @Test("Rounds of all Items come newest first, and each Item's are bounded", arguments: StoreKind.allCases)
    func runs(kind: StoreKind) async throws {
        try await kind.run { store in
            for id in ["a", "b"] as [ItemID] { try await store.engineInsertItem(Sample.item(id)) }
            let count = SyncRunRecord.keptPerItem + 3
            for number in 0..<count {
                try await store.engineRecord(
                    SyncRunRecord(
                        itemID: "a", reason: "poll", added: number, startedAt: Sample.time(number),
                        finishedAt: Sample.time(number)))
            }
            try await store.engineRecord(
                SyncRunRecord(itemID: "b", reason: "link", startedAt: Sample.time(0), finishedAt: Sample.time(1)))
            let own = try await store.engineSyncRuns(of: "a", limit: 1000)
            #expect(own.map(\.added) == Array((3..<count).reversed()))
            let all = try await store.engineSyncRuns(of: nil, limit: 2)
            #expect(all.map(\.itemID) == ["b", "a"])
            #expect(try await store.syncRuns(of: "user", item: "b", limit: 9).count == 1)
        }
    }

    @Test(
        "Failed and ignored deliveries are listed and can be processed again, others cannot",
        arguments: StoreKind.allCases)
    func replay(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            var ids: [Int64] = []
            for byte in 0..<4 as Range<UInt8> {
                let delivery = WebhookDeliveryRecord(
                    tokenDigest: Sample.digest(byte), body: [1], type: "ITEM", code: "ERROR",
                    itemID: byte == 3 ? nil : "item", receivedAt: Sample.time(Int(byte)))
                guard case .stored(let id) = try await store.receiveWebhook(delivery, raisesGeneration: false) else {
                    Issue.record("not stored")
                    return
                }
                ids.append(id)
            }
            _ = try await store.engineClaimWebhooks(limit: 9, now: Sample.time(9), until: Sample.time(99))
            for (id, state) in zip(ids, [.processed, .failed, .ignored] as [WebhookDeliveryRecord.State]) {
                try await store.engineFinishWebhook(
                    id, state: state, errorCode: state == .failed ? "gaveUp" : nil, health: nil, at: Sample.time(10))
            }
            let generation = try await store.engineItem("item")?.sync.generation ?? 0
            #expect(
                try await store.engineWebhooks(of: nil, states: [.failed, .ignored], limit: 9).map(\.id) == [
                    ids[2], ids[1],
                ])
            #expect(try await store.engineWebhooks(of: "item", states: [.pending], limit: 9).isEmpty)
            #expect(try await store.engineReplayWebhook(ids[1]))
            #expect(try await !store.engineReplayWebhook(ids[1]))
            #expect(try await !store.engineReplayWebhook(ids[0]))
            #expect(try await !store.engineReplayWebhook(999))
            #expect(try await store.engineItem("item")?.sync.generation == generation + 1)
            let again = try await store.engineClaimWebhooks(limit: 9, now: Sample.time(20), until: Sample.time(99))
            #expect(again.map(\.id) == [ids[1]])
            #expect(again.first?.errorCode == nil && again.first?.attempts == 1)
        }
    }
}
