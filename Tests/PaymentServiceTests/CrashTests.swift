// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import MoneyLedger
import Payments
import PlaidCore
import PlaidTypes
import TartanStorage
import TartanStorageSQLite
import Testing

@testable import PaymentService

/// A process dies at each of its operations, before and after the effect; others go on.
@Suite struct CrashTests {
    enum Story: String, Sendable, CaseIterable {
        case created, cancelled, refunded, approved

        var configuration: PaymentConfiguration {
            var configuration = Bench.configuration
            if self == .approved { configuration.approvalAbove = Money(minorUnits: 1_000, .usd) }
            return configuration
        }

        /// Everything that callers do, each with its own idempotency key.
        func tell(_ bench: Bench, _ service: PaymentService) async throws {
            let (payment, _) = try await service.create(bench.request(), key: "key", creator: "alice")
            switch self {
            case .created: break
            case .cancelled: _ = try await service.cancel(payment.id, of: Bench.user)
            case .refunded:
                for (key, cents) in [("r1", 500), ("r2", 200)] as [(String, Int64)] {
                    _ = try await service.refund(
                        payment.id, of: Bench.user, amount: Money(minorUnits: cents, .usd), key: key)
                }
            case .approved: _ = try await service.approve(payment.id, by: "bob")
            }
        }
    }

    @Test(arguments: Story.allCases) func nothingIsSentTwiceOrLost(story: Story) async throws {
        var deaths = 0
        for turn in [Life.Turn.dieBefore, .dieAfter] {
            for operation in 1...200 {
                let bench = try await Bench()
                bench.watchIntents()
                let life = Life(diesAt: operation, turn)
                try? await story.tell(bench, bench.service(life, story.configuration))
                guard life.isDead else { break }
                deaths += 1
                try await check(bench, story, "\(story.rawValue) \(turn) \(operation)")
            }
        }
        #expect(deaths > 10, "The story has fewer steps than it should.")
    }

    /// The same stories, without a death, in a database.
    @Test(arguments: Story.allCases) func storiesEndWellInADatabase(story: Story) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("payments-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try SQLiteStore(path: folder.path + "/tartan.db")
        let bench = try await Bench(store: store)
        bench.watchIntents()
        try await story.tell(bench, bench.service(Life(), story.configuration))
        try await check(bench, story, story.rawValue)
        try store.close()
    }

    private func check(_ bench: Bench, _ story: Story, _ place: String) async throws {
        try await bench.settle(story.configuration)
        let interrupted = try await bench.store.enginePayments(PaymentQuery())
        // Without an intent nothing was sent, and every transfer belongs to a payment.
        #expect(bench.plaid.transfers.map(\.id) == interrupted.compactMap(\.transferID), "\(place)")
        if interrupted.isEmpty { #expect(bench.plaid.seen.allSatisfy { !$0.path.hasPrefix("/transfer") }, "\(place)") }
        for record in interrupted where story != .approved {
            #expect(["submitted", "withdrawn"].contains(record.phase), "\(place): \(record.phase)")
        }
        // The callers repeat everything with the same keys.
        do {
            try await story.tell(bench, bench.service(Life(), story.configuration))
        } catch {
            Issue.record("\(place): \(error)")
        }
        try await bench.settle(story.configuration)
        let record = try #require(try await bench.store.enginePayments(PaymentQuery()).first)
        let document = try PaymentDocument(record)
        #expect(try await bench.store.enginePayments(PaymentQuery()).count == 1, "\(place)")
        #expect(document.warnings.isEmpty, "\(place): \(document.warnings)")
        switch story {
        case .created, .approved:
            #expect(record.phase == "submitted" && bench.plaid.transfers.count == 1, "\(place): \(record.phase)")
        case .cancelled:
            #expect(bench.plaid.transfers.allSatisfy { $0.status == "cancelled" }, "\(place)")
            #expect(bench.plaid.transfers.count == (record.phase == "withdrawn" ? 0 : 1), "\(place): \(record.phase)")
        case .refunded:
            #expect(bench.plaid.transfers.count == 1, "\(place)")
            #expect(bench.plaid.refunds.map(\.cents).sorted() == [200, 500], "\(place)")
            #expect(document.transfer?.reservedRefunds.isEmpty == true, "\(place)")
            #expect(
                Set(document.transfer.map { Array($0.refunds.keys) } ?? []) == Set(bench.plaid.refunds.map(\.id)),
                "\(place)")
        }
    }

    /// What a single lost, refused or empty response does to a payment, with the process alive.
    @Test(
        arguments: ["/transfer/authorization/create", "/transfer/create"],
        [[SandboxPlaid.Fault.lost], [.unsent], [.empty], [.lost, .lost, .unsent], [.empty, .lost]])
    func lostResponsesAreMadeUpFor(path: String, faults: [SandboxPlaid.Fault]) async throws {
        let bench = try await Bench()
        bench.watchIntents()
        bench.plaid.fail(path, faults)
        // Looking for the transfer fails as well, once.
        bench.plaid.fail("/transfer/get", [.lost])
        let (payment, _) = try await bench.service().create(bench.request(), key: "key", creator: "alice")
        #expect(payment.phase == (path == "/transfer/create" ? .creating : .authorizing))
        #expect(payment.refusal?.code == "outcome_unknown" && payment.stage == nil)
        let due = try #require(try await bench.record(payment.id).dueAt)
        #expect(due > bench.plaid.now)
        #expect(try await bench.service().workOnDuePayments() == 0, "It was repeated without a delay.")
        try await bench.settle()
        let record = try await bench.record(payment.id)
        #expect(record.phase == "submitted" && bench.plaid.transfers.map(\.id) == [record.transferID])
        #expect(try PaymentView(record, vault: bench.vault).refusal == nil)
    }

    @Test func anAuthorizationThatLapsedIsNotUsed() async throws {
        let bench = try await Bench()
        bench.plaid.fail("/transfer/create", Array(repeating: .unsent, count: 200))
        let (payment, _) = try await bench.service().create(bench.request(), key: "key", creator: "alice")
        try await bench.settle()
        let record = try await bench.record(payment.id)
        #expect(record.phase == "expired" && !record.counts && record.dueAt == nil)
        #expect(bench.plaid.transfers.isEmpty)
        #expect(bench.plaid.now >= payment.createdAt + .seconds(3600) + PaymentFlow.expiryMargin)
    }

    /// The transfer exists, and nobody here knows it until the authorization has lapsed.
    @Test func aTransferIsFoundAfterItsAuthorizationLapsed() async throws {
        let bench = try await Bench()
        bench.plaid.fail("/transfer/create", [.lost])
        let (payment, _) = try await bench.service().create(bench.request(), key: "key", creator: "alice")
        bench.plaid.advance(by: .seconds(3 * 3600))
        try await bench.settle()
        let record = try await bench.record(payment.id)
        #expect(record.phase == "submitted" && bench.plaid.transfers.map(\.id) == [record.transferID])
        #expect(bench.plaid.count("/transfer/create") == 1)
    }

    /// Plaid refuses a request after an earlier one has succeeded.
    @Test func aRefusalDoesNotHideATransfer() async throws {
        let bench = try await Bench()
        let refusal = PlaidError(
            kind: .invalidRequest, code: .invalidField, message: "The authorization was used.", httpStatus: 400)
        bench.plaid.fail("/transfer/create", [.lost, .refused(refusal)])
        let (payment, _) = try await bench.service().create(bench.request(), key: "key", creator: "alice")
        bench.plaid.fail("/transfer/get", [.refused(refusal)])
        try await bench.settle()
        let record = try await bench.record(payment.id)
        #expect(record.phase == "submitted" && bench.plaid.transfers.map(\.id) == [record.transferID])
    }

    @Test func aBrokenPaymentDoesNotStopTheOthers() async throws {
        let bench = try await Bench()
        bench.plaid.fail("/transfer/authorization/create", [.lost, .lost])
        let first = try await bench.service().create(bench.request(), key: "k1", creator: "alice").payment
        let second = try await bench.service().create(bench.request(), key: "k2", creator: "alice").payment
        var broken = try await bench.record(first.id)
        broken.state = "{\"creator\":"
        var commit = PaymentCommit()
        commit.payments = [broken]
        #expect(try await bench.store.engineCommit(commit))
        bench.plaid.advance(by: .seconds(600))
        #expect(try await bench.service().workOnDuePayments() == 2)
        #expect(try await bench.record(second.id).phase == "submitted")
        let after = try await bench.record(first.id)
        #expect(after.state == broken.state)
        #expect(try #require(after.dueAt) > bench.plaid.now, "It would be tried again without a delay.")
    }

    @Test func workersShareTheWork() async throws {
        let bench = try await Bench()
        bench.watchIntents()
        bench.plaid.fail("/transfer/create", Array(repeating: .lost, count: 6))
        for number in 0..<6 {
            _ = try await bench.service().create(bench.request(500), key: "k\(number)", creator: "alice")
        }
        bench.plaid.advance(by: .seconds(60))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 { group.addTask { _ = try await bench.service().workOnDuePayments() } }
            try await group.waitForAll()
        }
        try await bench.settle()
        let records = try await bench.store.enginePayments(PaymentQuery())
        #expect(Set(records.compactMap(\.transferID)) == Set(bench.plaid.transfers.map(\.id)))
        #expect(records.count == 6 && records.allSatisfy { $0.phase == "submitted" })
    }
}
