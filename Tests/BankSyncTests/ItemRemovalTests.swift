// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import FoundationEssentials
import GRDB
import Logging
import PlaidCore
import PlaidJSON
import PlaidTypes
import Synchronization
import TartanStorage
import TartanStorageSQLite
import TartanTestSupport
import Testing
import TokenVault

@Suite("Removing Items and erasing users")
struct ItemRemovalTests {
    /// A Plaid that removes Items once and then says that there is none.
    private final class RemovingPlaid: PlaidClientProtocol {
        private struct State {
            var removed = 0
            var calls = 0
            var failure: PlaidError?
            /// Whether the answer gets lost after the Item was removed.
            var losesAnswer = false
        }

        private let state = Mutex(State())

        var removed: Int { state.withLock { $0.removed } }
        var calls: Int { state.withLock { $0.calls } }
        func fail(_ error: PlaidError?) { state.withLock { $0.failure = error } }
        func loseAnswer(_ loses: Bool) { state.withLock { $0.losesAnswer = loses } }

        func execute<Request: PlaidRequest>(_ request: Request) async throws(PlaidError) -> Request.Response {
            try state.withLock { (state) throws(PlaidError) in
                state.calls += 1
                if let failure = state.failure { throw failure }
                if state.removed > 0 { throw ItemRemovalTests.error("ITEM_NOT_FOUND", 400) }
                state.removed += 1
                if state.losesAnswer { throw PlaidError(code: .connectionLost, message: "lost") }
            }
            do {
                return try Request.Response.read(
                    body: Array(#"{"request_id":"r"}"#.utf8), contentType: "application/json", options: .standard)
            } catch {
                throw PlaidError(code: .unexpectedResponse, message: "no answer")
            }
        }
    }

    private static func error(_ code: String, _ status: Int) -> PlaidError {
        PlaidError(
            kind: .init(rawValue: status == 500 ? "API_ERROR" : "INVALID_INPUT"), code: .init(rawValue: code),
            message: "no", httpStatus: status)
    }

    private func isListed(_ store: any Store) async throws -> Bool { try await store.engineItem("item") != nil }

    @Test(
        "Only Plaid's word that the Item is gone forgets it",
        arguments: [
            "INVALID_ACCESS_TOKEN", "INVALID_API_KEYS", "UNAUTHORIZED_ENVIRONMENT", "INVALID_ITEM_ID",
            "ITEM_LOGIN_REQUIRED", "ITEM_NOT_SUPPORTED", "ACCESS_NOT_GRANTED", "INSTITUTION_DOWN",
            "INTERNAL_SERVER_ERROR", "RATE_LIMIT_EXCEEDED", "NOT_FOUND", "SOMETHING_NEW",
        ])
    func proofs(code: String) async throws {
        let store = MemoryStore()
        let plaid = RemovingPlaid()
        let removal = ItemRemoval(client: plaid, store: store, vault: Fixture.vault)
        let item = try Fixture.item()
        try await store.engineInsertItem(item)
        let failure = Self.error(code, code == "INTERNAL_SERVER_ERROR" ? 500 : 400)
        plaid.fail(failure)
        await #expect(throws: ItemRemoval.Failure.self) { try await removal.remove(item, at: Fixture.start) }
        #expect(try await isListed(store))
        // What a person has to settle is not tried again behind that person's back.
        let isIntended = try await !store.engineUnfinishedRemovals().isEmpty
        #expect(isIntended == (failure.isRetryable || failure.outcomeIsUnknown), "\(code)")
        // Only the unknown token can be settled by a person.
        if code == "INVALID_ACCESS_TOKEN" {
            try await removal.remove(item, isSettled: true, at: Fixture.start)
            #expect(try await !isListed(store))
        } else {
            await #expect(throws: ItemRemoval.Failure.self) {
                try await removal.remove(item, isSettled: true, at: Fixture.start)
            }
            #expect(try await isListed(store))
        }
        plaid.fail(Self.error("ITEM_NOT_FOUND", 400))
        try await removal.remove(item, at: Fixture.start)
        #expect(try await !isListed(store))
    }

    /// Where a process dies.
    enum Crash: CaseIterable {
        /// The intent is written, and Plaid was not asked.
        case beforePlaid
        /// Plaid has removed the Item, and its answer was not seen.
        case beforeTheAnswer
        /// The answer was seen, and the transaction that deletes did not happen.
        case beforeTheDeletion
    }

    @Test("A crash between any two steps is finished by the next process", arguments: Crash.allCases, [false, true])
    func crashes(crash: Crash, erasesUser: Bool) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("removal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.path + "/tartan.db"
        let store = try SQLiteStore(path: path)
        let plaid = RemovingPlaid()
        let item = try Fixture.item()
        try await store.engineInsertItem(item)
        let token = LinkTokenRecord(
            digest: TokenDigest(bytes: Array(repeating: 1, count: 32)), userID: "user", purpose: .update,
            itemID: "item", createdAt: Fixture.start, expiresAt: Fixture.start + .seconds(60))
        try await store.insertLinkToken(token)
        let removal = ItemRemoval(client: plaid, store: store, vault: Fixture.vault)
        let database = try DatabaseQueue(path: path)
        switch crash {
        case .beforePlaid:
            if erasesUser { try await store.engineBeginErasure(of: "user", at: Fixture.start) }
            try await store.engineBeginRemoval(of: "item", user: "user", at: Fixture.start)
        case .beforeTheAnswer, .beforeTheDeletion:
            if crash == .beforeTheAnswer {
                plaid.loseAnswer(true)
            } else {
                // The whole transaction fails at its last statement.
                try await database.write { db in
                    try db.execute(
                        sql: "CREATE TRIGGER crash AFTER DELETE ON items BEGIN SELECT RAISE(ABORT, 'crash'); END")
                }
            }
            await #expect(throws: ItemRemoval.Failure.self) {
                if erasesUser {
                    try await removal.erase("user", at: Fixture.start)
                } else {
                    try await removal.remove(item, at: Fixture.start)
                }
            }
            #expect(plaid.removed == 1)
        }
        #expect(try await isListed(store))
        #expect(try await store.linkToken(token.digest, of: "user") != nil)
        try store.close()

        plaid.loseAnswer(false)
        if crash == .beforeTheDeletion { try await database.write { try $0.execute(sql: "DROP TRIGGER crash") } }
        let next = try SQLiteStore(path: path)
        let service = SyncService(
            client: plaid, store: next, vault: Fixture.vault,
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        try await service.keepHouse()
        #expect(try await !isListed(next))
        #expect(try await next.linkToken(token.digest, of: "user") == nil)
        #expect(try await next.engineUnfinishedErasures().isEmpty)
        #expect(plaid.removed == 1)
        try next.close()
    }

    @Test("Many removals of one Item at once all succeed")
    func concurrent() async throws {
        try await Fixture.withSQLite { store in
            let plaid = RemovingPlaid()
            let removal = ItemRemoval(client: plaid, store: store, vault: Fixture.vault)
            let item = try Fixture.item()
            try await store.engineInsertItem(item)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<12 { group.addTask { try await removal.remove(item, at: Fixture.start) } }
                try await group.waitForAll()
            }
            #expect(try await store.engineItems().isEmpty && plaid.removed == 1)
        }
    }

    @Test("A user with an exchange of unknown outcome is erased only once a person has settled it")
    func unresolved() async throws {
        let store = MemoryStore()
        let removal = ItemRemoval(client: RemovingPlaid(), store: store, vault: Fixture.vault)
        let digest = TokenDigest(bytes: Array(repeating: 2, count: 32))
        _ = try await store.beginExchange(
            ExchangeIntentRecord(
                publicTokenDigest: digest, userID: "user", state: .unknownOutcome, createdAt: Fixture.start))
        await #expect(throws: ItemRemoval.Failure.self) { try await removal.erase("user", at: Fixture.start) }
        #expect(try await store.exchange(digest, of: "user") != nil)
        // What was refused is not carried out later, when the user may have connected another bank.
        #expect(try await store.engineUnfinishedErasures().isEmpty)
        try await removal.erase("user", isSettled: true, at: Fixture.start)
        #expect(try await store.exchange(digest, of: "user") == nil)
        #expect(try await store.engineUnfinishedErasures().isEmpty)
    }
}
