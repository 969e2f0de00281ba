// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage
import Testing

@Suite("Conformance: calls that cost money")
struct CostConformance {
    private static let caps = CostCaps(perItem: [.balance: 3, .refresh: 1])

    private static func reserve(
        _ store: any Store, _ kind: CostlyCallRecord.Kind = .balance, of item: ItemID = "item",
        caps: CostCaps = caps, at seconds: Int
    ) async throws -> CostReservation {
        try await store.engineReserveCall(kind, of: item, caps: caps, at: Sample.time(seconds))
    }

    private static func isGranted(_ reservation: CostReservation) -> Bool {
        if case .granted = reservation { true } else { false }
    }

    @Test("A cap holds for one kind of one Item and any 24 hours", arguments: StoreKind.allCases)
    func cap(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await store.engineInsertItem(Sample.item("other"))
            for second in [0, 10, 20] { #expect(Self.isGranted(try await Self.reserve(store, at: second))) }
            let refusal = CostRefusal(isOverall: false, cap: 3, freeAt: Sample.time(86_400))
            #expect(try await Self.reserve(store, at: 30) == .refused(refusal))
            #expect(Self.isGranted(try await Self.reserve(store, .refresh, at: 30)))
            #expect(Self.isGranted(try await Self.reserve(store, of: "other", at: 30)))
            // The first one grows old, the others still count.
            #expect(try await Self.reserve(store, at: 86_399) == .refused(refusal))
            #expect(Self.isGranted(try await Self.reserve(store, at: 86_400)))
            #expect(
                try await Self.reserve(store, at: 86_401)
                    == .refused(CostRefusal(isOverall: false, cap: 3, freeAt: Sample.time(86_410))))
            #expect(
                try await Self.reserve(store, caps: CostCaps(perItem: [:]), at: 999_999)
                    == .refused(CostRefusal(isOverall: false, cap: 0, freeAt: nil)))
            #expect(await storageCode { _ = try await Self.reserve(store, of: "nobody", at: 0) } == .notFound)
        }
    }

    @Test("A cap of all Items together also counts those that were deleted since", arguments: StoreKind.allCases)
    func overall(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            try await store.engineInsertItem(Sample.item("other"))
            let caps = CostCaps(perItem: [.balance: 9, .refresh: 9], overall: 2)
            #expect(Self.isGranted(try await Self.reserve(store, caps: caps, at: 0)))
            #expect(Self.isGranted(try await Self.reserve(store, .refresh, of: "other", caps: caps, at: 5)))
            try await store.deleteItem("other", of: "user")
            #expect(
                try await Self.reserve(store, caps: caps, at: 6)
                    == .refused(CostRefusal(isOverall: true, cap: 2, freeAt: Sample.time(86_400))))
            #expect(try await store.engineCostlyCalls(of: nil, since: Sample.time(0)).map(\.itemID) == ["item", nil])
        }
    }

    @Test("How a call ended is kept, and one that was never sent does not count", arguments: StoreKind.allCases)
    func outcomes(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            let caps = CostCaps(perItem: [.balance: 1])
            guard case .granted(let lost) = try await Self.reserve(store, caps: caps, at: 0) else {
                Issue.record("the first call was refused")
                return
            }
            try await store.engineGiveBackCall(lost)
            guard case .granted(let number) = try await Self.reserve(store, caps: caps, at: 1) else {
                Issue.record("the call that was given back counts")
                return
            }
            try await store.engineSettleCall(number, requestID: "req", errorCode: "INSTITUTION_DOWN")
            #expect(
                try await store.engineCostlyCalls(of: "item", since: Sample.time(0)) == [
                    CostlyCallRecord(
                        id: number, itemID: "item", kind: .balance, askedAt: Sample.time(1), requestID: "req",
                        errorCode: "INSTITUTION_DOWN")
                ])
            #expect(try await store.engineCostlyCalls(of: "item", since: Sample.time(2)).isEmpty)
            // What is older than a month is forgotten.
            _ = try await Self.reserve(store, caps: caps, at: 40 * 86_400)
            #expect(try await store.engineCostlyCalls(of: nil, since: Sample.time(0)).count == 1)
        }
    }

    @Test("Many at once get no more than there are", arguments: StoreKind.allCases)
    func race(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            let caps = CostCaps(perItem: [.balance: 5])
            let granted = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<40 { group.addTask { Self.isGranted(try await Self.reserve(store, caps: caps, at: 1)) } }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(granted == 5)
        }
    }
}
