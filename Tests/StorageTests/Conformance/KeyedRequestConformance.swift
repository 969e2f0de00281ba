// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage
import Testing

@Suite("Conformance: requests with idempotency keys")
struct KeyedRequestConformance {
    private static func request(
        _ byte: UInt8 = 1, user: UserID = "user", item: ItemID? = nil, content: UInt8 = 100, at seconds: Int = 0
    ) -> KeyedRequestRecord {
        KeyedRequestRecord(
            digest: Sample.digest(byte), userID: user, itemID: item, contentDigest: Sample.digest(content),
            startedAt: Sample.time(seconds))
    }

    @Test("A key belongs to its first request for a day, with its response", arguments: StoreKind.allCases)
    func first(kind: StoreKind) async throws {
        try await kind.run { store in
            var first = Self.request()
            #expect(try await store.beginRequest(first, interruptedBefore: nil) == nil)
            #expect(try await store.beginRequest(Self.request(at: 1), interruptedBefore: nil) == first)
            #expect(try await store.beginRequest(Self.request(2), interruptedBefore: nil) == nil)
            first.response = SealedBytes([1, 2, 3])
            first.itemID = "item"
            try await store.finishRequest(first)
            #expect(try await store.beginRequest(Self.request(content: 101, at: 2), interruptedBefore: nil) == first)
            let last = 24 * 3600
            #expect(
                try await store.beginRequest(Self.request(at: last - 1), interruptedBefore: Sample.time(last))
                    == first)
            let next = Self.request(content: 101, at: last)
            #expect(try await store.beginRequest(next, interruptedBefore: nil) == nil)
            #expect(try await store.beginRequest(Self.request(at: last), interruptedBefore: nil) == next)
            // The first one's response comes too late for what has its place.
            try await store.finishRequest(first)
            #expect(try await store.beginRequest(Self.request(at: last), interruptedBefore: nil) == next)
        }
    }

    @Test("An interrupted request gives way to an equal one, and to no other", arguments: StoreKind.allCases)
    func interrupted(kind: StoreKind) async throws {
        try await kind.run { store in
            let first = Self.request(at: 10)
            #expect(try await store.beginRequest(first, interruptedBefore: nil) == nil)
            #expect(try await store.beginRequest(Self.request(at: 20), interruptedBefore: nil) == first)
            #expect(try await store.beginRequest(Self.request(at: 20), interruptedBefore: Sample.time(10)) == first)
            let other = Self.request(content: 101, at: 20)
            #expect(try await store.beginRequest(other, interruptedBefore: Sample.time(11)) == first)
            var second = Self.request(at: 20)
            #expect(try await store.beginRequest(second, interruptedBefore: Sample.time(11)) == nil)
            // The first process was only slow.
            var late = first
            late.response = SealedBytes([9])
            try await store.finishRequest(late)
            try await store.abandonRequest(first)
            #expect(try await store.beginRequest(Self.request(at: 21), interruptedBefore: nil) == second)
            second.response = SealedBytes([7])
            try await store.finishRequest(second)
            #expect(try await store.beginRequest(Self.request(at: 90), interruptedBefore: Sample.time(80)) == second)
        }
    }

    @Test("An abandoned request can be sent again, and one with a response is kept", arguments: StoreKind.allCases)
    func abandoned(kind: StoreKind) async throws {
        try await kind.run { store in
            var request = Self.request()
            #expect(try await store.beginRequest(request, interruptedBefore: nil) == nil)
            try await store.abandonRequest(request)
            try await store.abandonRequest(request)
            #expect(try await store.beginRequest(request, interruptedBefore: nil) == nil)
            request.response = SealedBytes([1])
            try await store.finishRequest(request)
            try await store.abandonRequest(request)
            #expect(try await store.beginRequest(Self.request(at: 1), interruptedBefore: nil) == request)
        }
    }

    @Test("Of many at once with one key, one starts", arguments: StoreKind.allCases)
    func race(kind: StoreKind) async throws {
        try await kind.run { store in
            let started = try await withThrowingTaskGroup(of: Bool.self) { group in
                for second in 0..<16 {
                    group.addTask {
                        try await store.beginRequest(Self.request(at: second), interruptedBefore: nil) == nil
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(started == 1)
        }
    }

    @Test("While a request is abandoned, one of many others with its key starts", arguments: StoreKind.allCases)
    func raceWithAbandonment(kind: StoreKind) async throws {
        try await kind.run { store in
            for round in 0..<24 {
                let first = Self.request(UInt8(round))
                #expect(try await store.beginRequest(first, interruptedBefore: nil) == nil)
                let started = try await withThrowingTaskGroup(of: Bool.self) { group in
                    for second in 1...8 {
                        group.addTask {
                            let next = Self.request(UInt8(round), at: second)
                            return try await store.beginRequest(next, interruptedBefore: nil) == nil
                        }
                    }
                    group.addTask {
                        try await store.abandonRequest(first)
                        return false
                    }
                    return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
                }
                #expect(started <= 1, "round \(round)")
            }
        }
    }

    @Test("A user has a limited number of requests and bytes of responses", arguments: StoreKind.allCases)
    func quota(kind: StoreKind) async throws {
        try await kind.run { store in
            let quota = KeyedRequestRecord.Quota(requests: 3, bytes: 100)
            func begin(_ request: KeyedRequestRecord) async throws -> KeyedRequestRecord? {
                try await store.beginRequest(request, interruptedBefore: nil, within: quota)
            }
            for byte in 1...3 { #expect(try await begin(Self.request(UInt8(byte))) == nil) }
            for _ in 0..<2 {
                #expect(await storageCode { _ = try await begin(Self.request(4)) } == .limitReached)
            }
            // Others' and known requests are not affected.
            #expect(try await begin(Self.request(5, user: "other")) == nil)
            #expect(try await begin(Self.request(3, at: 1)) == Self.request(3))
            #expect(try await begin(Self.request(3, content: 101, at: 24 * 3600)) == nil)
            try await store.abandonRequest(Self.request(1))
            var large = Self.request(4)
            #expect(try await begin(large) == nil)
            try await store.abandonRequest(Self.request(2))
            large.response = SealedBytes(Array(repeating: 7, count: 100))
            try await store.finishRequest(large)
            #expect(await storageCode { _ = try await begin(Self.request(6)) } == .limitReached)
            large.response = SealedBytes(Array(repeating: 7, count: 99))
            try await store.finishRequest(large)
            #expect(try await begin(Self.request(6)) == nil)
        }
    }

    @Test("They go with their Item, with their user and after a day", arguments: StoreKind.allCases)
    func deletion(kind: StoreKind) async throws {
        try await kind.run { store in
            try await store.engineInsertItem(Sample.item())
            let requests = [
                Self.request(1, item: "item"), Self.request(2), Self.request(3, user: "other", item: "another"),
                Self.request(4, user: "other", at: 100),
            ]
            for var request in requests {
                #expect(try await store.beginRequest(request, interruptedBefore: nil) == nil)
                request.response = SealedBytes([5])
                try await store.finishRequest(request)
            }
            func present() async throws -> Int { try await store.engineCountSealed(.keyedResponses) }
            #expect(try await present() == 4)
            try await store.deleteItem("item", of: "user")
            #expect(try await present() == 3)
            try await store.engineFinishErasure(of: "user")
            #expect(try await present() == 2)
            let day = Sample.time(24 * 3600)
            #expect(try await store.engineTidy(Retention(), at: day) == 0)
            #expect(try await store.engineTidy(Retention(), at: day + .seconds(1)) == 1)
            #expect(try await present() == 1)
            // Its user is gone, so that nothing of the request is stored.
            var gone = requests[1]
            gone.response = SealedBytes([6])
            try await store.finishRequest(gone)
            #expect(try await present() == 1)
        }
    }
}
