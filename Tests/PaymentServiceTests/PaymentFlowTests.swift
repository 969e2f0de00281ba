// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@testable import PaymentService

/// The decisions, without requests and without a store.
@Suite struct PaymentFlowTests {
    private static let start = Instant(milliseconds: 1_790_000_000_000)
    private static let amount = Money(minorUnits: 1_000, .usd)

    private static func record(_ phase: PaymentPhase = .authorizing) -> PaymentRecord {
        var document = PaymentDocument(creator: "alice", source: .plaidLedger, achClass: "ppd")
        document.lapsesAt = start + .seconds(86_400)
        var record = PaymentRecord(
            id: "pay_1", userID: "user", itemID: "item", accountID: "account",
            keyDigest: TokenDigest(bytes: [1]), contentDigest: TokenDigest(bytes: [2]), direction: "debit",
            amount: amount, network: "ach", phase: "", state: "", details: nil, day: CalendarDate(daysSinceEpoch: 1),
            createdAt: start, updatedAt: start)
        document.store(in: &record, phase: phase, dueAt: start, at: start)
        return record
    }

    private static func transfer(_ id: String = "t1") throws -> Payment {
        try Payment(transferID: id, direction: .debit, amount: amount, network: .ach, source: .plaidLedger)
    }

    private static func authorization(_ decision: String) -> PaymentView.Authorization {
        PaymentView.Authorization(id: "a1", decision: decision, expiresAt: start + .seconds(3_600))
    }

    private static let refusal = PaymentView.Refusal(code: "C", message: "M")

    private static func outcomes() throws -> [PaymentOutcome] {
        let (k1, k2) = (try IdempotencyKey("k1"), try IdempotencyKey("k2"))
        return try ["approved", "declined", "user_action_required", "new_word"].flatMap {
            [.decided(authorization($0), round: 0), .decided(authorization($0), round: 1)]
        } + PaymentPhase.allCases.map { .unknown(code: "X", in: $0) } + [
            .undecided(refusal, round: 0, needsUser: false), .undecided(refusal, round: 0, needsUser: true),
            .transfer(transfer()), .transfer(transfer("t2")), .noTransfer(isUnusable: false),
            .noTransfer(isUnusable: true), .transferRefused(refusal), .cancelAccepted, .cancelRefused,
            .refundCreated(k1, id: "r1"), .refundCreated(k2, id: "r1"), .refundRefused(k1), .refundRefused(k2),
            .eventsApplied, .lapsed,
        ]
    }

    /// Anything may happen in any order: responses that come late, twice, or after somebody has changed the payment.
    @Test(arguments: SeededGenerator.seeds(200)) func noOrderBreaksTheRules(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var flow = try PaymentFlow(Self.record(), patience: .seconds(86_400))
        let outcomes = try Self.outcomes()
        var time = Self.start
        for step in 0..<60 {
            time = time + .seconds(Int64.random(in: 0...2_000, using: &random))
            let before = flow
            let comment: Comment = "seed \(seed), step \(step), from \(before.phase)"
            let isChanged: Bool
            switch Int.random(in: 0..<12, using: &random) {
            case 0: isChanged = (try? flow.requestCancel(at: time)) ?? false
            case 1: isChanged = (try? flow.resume(at: time)) ?? false
            case 2: isChanged = (try? flow.approve(by: "bob", at: time)) ?? false
            case 3, 4:
                let key = try IdempotencyKey(Bool.random(using: &random) ? "k1" : "k2")
                let cents = Int64.random(in: 1...1_000, using: &random)
                isChanged = (try? flow.reserveRefund(key, Money(minorUnits: cents, .usd), at: time)) ?? false
            default:
                let outcome = outcomes[Int.random(in: 0..<outcomes.count, using: &random)]
                isChanged = flow.apply(outcome, at: time)
            }
            #expect(isChanged || flow == before, comment)
            try Self.check(flow, after: before, at: time, comment)
            // What is stored is read back equal, with the columns that follow from it.
            var record = Self.record()
            flow.document.store(in: &record, phase: flow.phase, dueAt: flow.dueAt, at: time)
            #expect(try PaymentFlow(record, patience: .seconds(86_400)) == flow, comment)
            #expect(record.transferID == flow.document.transfer?.transferID, comment)
            #expect(record.counts == (!flow.phase.isVoid || flow.document.transfer != nil), comment)
        }
    }

    private static func check(
        _ flow: PaymentFlow, after before: PaymentFlow, at time: Instant, _ comment: Comment
    ) throws {
        // A transfer is never forgotten, never exchanged, and only `submitted` has one.
        if let known = before.document.transfer {
            #expect(flow.document.transfer?.transferID == known.transferID, comment)
        }
        #expect((flow.document.transfer != nil) == (flow.phase == .submitted), comment)
        // Only a transfer that exists ends what is over, and a person is told.
        if before.phase.isVoid, flow != before {
            #expect(flow.phase == .submitted && !flow.document.warnings.isEmpty, comment)
        }
        // Refunds never exceed the payment.
        if let transfer = flow.document.transfer {
            #expect(try transfer.refundedAmount().minorUnits <= amount.minorUnits, comment)
        }
        // A payment that is not finished is due at some time, unless it waits for events.
        if !flow.phase.isVoid, flow.phase != .submitted { #expect(flow.dueAt != nil, comment) }
        if flow.phase.isVoid { #expect(flow.dueAt == nil, comment) }
        // Nothing is sent once it is over, cancelled or lapsed.
        let actions = [true, false].map { flow.action(at: time, isOwn: $0) }
        if flow.phase.isVoid { #expect(actions == [.nothing, .nothing], comment) }
        if flow.document.cancelRequestedAt != nil, flow.phase == .creating {
            #expect(actions == [.cancelAuthorization, .cancelAuthorization], comment)
        }
        if !flow.isUsable(at: time) { #expect(!actions.contains(.create), comment) }
        #expect(flow.action(at: time, isOwn: false) != .create, "The transfer would be created without a look.")
    }

    @Test func thePhaseAfterEachOutcome() throws {
        for phase in PaymentPhase.allCases where phase != .submitted {
            for outcome in try Self.outcomes() {
                var record = Self.record(phase)
                if phase == .creating {
                    var document = try PaymentDocument(record)
                    document.authorization = Self.authorization("approved")
                    document.store(in: &record, phase: phase, dueAt: Self.start, at: Self.start)
                }
                var flow = try PaymentFlow(record, patience: .seconds(60))
                let isChanged = flow.apply(outcome, at: Self.start)
                let expected: PaymentPhase =
                    switch (phase, outcome) {
                    case (_, .transfer): .submitted
                    case (.authorizing, .decided(let authorization, round: 0)):
                        switch authorization.decision {
                        case "approved": .creating
                        case "user_action_required": .actionRequired
                        default: .declined
                        }
                    case (.authorizing, .undecided(_, round: 0, let needsUser)):
                        needsUser ? .actionRequired : .rejected
                    case (.creating, .noTransfer(isUnusable: true)): .expired
                    case (.creating, .transferRefused): .rejected
                    default: phase
                    }
                #expect(flow.phase == expected, "\(phase), \(outcome)")
                if flow.phase != phase { #expect(isChanged) }
            }
        }
    }

    @Test func delaysGrowAndAreBounded() {
        #expect(PaymentFlow.delay(after: 1) == .seconds(15) && PaymentFlow.delay(after: 2) == .seconds(30))
        var last = Duration.zero
        for attempts in [0, 1, 2, 5, 9, 10, 11, 1_000, .max] {
            let delay = PaymentFlow.delay(after: attempts)
            #expect(delay >= last && delay <= .seconds(3_600))
            last = delay
        }
    }

    @Test func aDamagedRecordIsAnError() throws {
        let good = Self.record()
        let counts = #"{"creator":"a","source":"sweep","attempts":9223372036854775807}"#
        let states = [counts, "", "{", "[]", "{}", #"{"creator":"a","source":"nowhere"}"#, good.state + "x"]
        for state in states {
            var record = good
            record.state = state
            let error = #expect(throws: PaymentError.self, "\(state)") { try PaymentDocument(record) }
            #expect(error?.code == .storage)
        }
        // The columns and the state belong together.
        var record = good
        record.transferID = "t1"
        #expect(throws: PaymentError.self) { try PaymentDocument(record) }
        record = good
        record.authorizationID = "a1"
        #expect(throws: PaymentError.self) { try PaymentDocument(record) }
        record = good
        record.phase = "teleported"
        #expect(throws: PaymentError.self) { try PaymentFlow(record, patience: .seconds(1)) }
    }

    @Test func daysAreThoseOfNewYork() {
        for (milliseconds, day) in [
            // 2026-01-01T04:59:59.999Z and one millisecond later; then the same in summer.
            (1_767_243_599_999, "2025-12-31"), (1_767_243_600_000, "2026-01-01"),
            (1_782_878_399_999, "2026-06-30"), (1_782_878_400_000, "2026-07-01"),
        ] as [(Int64, String)] {
            #expect(PaymentService.day(of: Instant(milliseconds: milliseconds)) == CalendarDate(day), "\(day)")
        }
    }
}
