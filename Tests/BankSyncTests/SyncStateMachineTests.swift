// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import FoundationEssentials
import PlaidCore
import PlaidTypes
import TartanStorage
import Testing

@Suite("Sync state machine")
struct SyncStateMachineTests {
    static func row(_ id: TransactionID, _ amount: String = "1") -> TransactionRecord {
        TransactionRecord(
            itemID: "item", transactionID: id, accountID: "a", amount: DecimalText.value(amount) ?? .nan,
            date: CalendarDate(daysSinceEpoch: 20_000), name: "n")
    }

    static let mutation = PlaidError(
        kind: .transactionsError, code: .transactionsSyncMutationDuringPagination, message: "", requestID: "m")

    /// The action as text, so that it can be compared.
    private func describe(_ action: SyncStateMachine.Action) -> String {
        switch action {
        case .fetch(let cursor): "fetch \(cursor ?? "nil")"
        case .wait(_, let cursor): "wait, fetch \(cursor ?? "nil")"
        case .apply(let round):
            "apply \(round.endCursor): +\(round.upserts.map(\.transactionID.rawValue).joined(separator: ",")) "
                + "-\(round.removals.map(\.rawValue).joined(separator: ","))"
        case .notReady: "notReady"
        case .stop(let error): "stop \(error.code.rawValue)"
        }
    }

    @Test("A round without an end ends", arguments: [1, 2, 3, 1_000_000])
    func endless(cursors: Int) {
        var machine = SyncStateMachine(startCursor: "0")
        var pages = 0
        while pages < 20_000 {
            pages += 1
            let action = machine.received(SyncPage(nextCursor: "\(pages % cursors)", hasMore: true))
            guard case .stop(let error) = action else { continue }
            #expect(error.code == .cursorStuck)
            break
        }
        #expect(pages == min(cursors, SyncStateMachine.maximumPages))
    }

    @Test("Pages are held until the last one is there")
    func pages() {
        var machine = SyncStateMachine(startCursor: "")
        #expect(describe(machine.start()) == "fetch nil")
        let first = SyncPage(added: [Self.row("a")], nextCursor: "1", hasMore: true, requestID: "r1")
        #expect(describe(machine.received(first)) == "fetch 1")
        let last = SyncPage(added: [Self.row("b")], removed: ["x"], nextCursor: "2", requestID: "r2")
        #expect(describe(machine.received(last)) == "apply 2: +a,b -x")
        #expect(machine.requestIDs == ["r1", "r2"])
    }

    @Test("Each id counts once, at its last change")
    func folds() {
        var machine = SyncStateMachine(startCursor: "s")
        _ = machine.received(
            SyncPage(
                added: [Self.row("a"), Self.row("b"), Self.row("d")], removed: ["c"], nextCursor: "1", hasMore: true))
        let action = machine.received(
            SyncPage(added: [Self.row("c")], modified: [Self.row("b", "2")], removed: ["a"], nextCursor: "2"))
        #expect(describe(action) == "apply 2: +d,c,b -a")
        guard case .apply(let round) = action else { return }
        #expect(round.upserts.last?.amount == 2)
        #expect(round.added == 4 && round.modified == 1 && round.removed == 2 && round.pages == 2)
    }

    @Test("Data that changes between two pages drops them and restarts with the run's first cursor")
    func mutation() {
        var machine = SyncStateMachine(startCursor: "s")
        #expect(describe(machine.start()) == "fetch s")
        _ = machine.received(SyncPage(added: [Self.row("gone")], nextCursor: "1", hasMore: true))
        #expect(describe(machine.failed(Self.mutation, random: 0)) == "wait, fetch s")
        #expect(machine.restarts == 1 && machine.pages == 0)
        #expect(describe(machine.received(SyncPage(added: [Self.row("b")], nextCursor: "2"))) == "apply 2: +b -")
    }

    @Test("Restarts end, wait longer each time, and depend on chance")
    func bounded() {
        var machine = SyncStateMachine(startCursor: "s", maximumRestarts: 3)
        var pauses: [Duration] = []
        for _ in 0..<3 {
            guard case .wait(let pause, _) = machine.failed(Self.mutation, random: 1) else {
                Issue.record("A restart was refused too early.")
                return
            }
            pauses.append(pause)
        }
        #expect(pauses == pauses.sorted() && Set(pauses).count == 3)
        #expect(describe(machine.failed(Self.mutation, random: 1)) == "stop tooManyRestarts")
        var other = SyncStateMachine(startCursor: "s")
        guard case .wait(let pause, _) = other.failed(Self.mutation, random: 0) else { return }
        #expect(pause == .zero)
    }

    @Test("Not being ready is a state; an Item without transactions is not the same")
    func readiness() {
        var machine = SyncStateMachine(startCursor: "")
        #expect(describe(machine.received(SyncPage(nextCursor: "", readiness: .notReady))) == "notReady")
        var empty = SyncStateMachine(startCursor: "")
        #expect(describe(empty.received(SyncPage(nextCursor: "", readiness: .historical))) == "apply : + -")
    }

    @Test("A cursor that stands still or gets lost stops the round")
    func cursors() {
        for next in ["s", ""] {
            var machine = SyncStateMachine(startCursor: "s")
            #expect(describe(machine.received(SyncPage(nextCursor: next, hasMore: true))) == "stop cursorStuck")
        }
        var machine = SyncStateMachine(startCursor: "s")
        #expect(describe(machine.received(SyncPage(nextCursor: ""))) == "stop cursorStuck")
    }

    @Test("Other errors stop the round")
    func errors() {
        var machine = SyncStateMachine(startCursor: "s")
        let error = PlaidError(kind: .itemError, code: .itemLoginRequired, message: "", requestID: "e")
        #expect(describe(machine.failed(error, random: 0)) == "stop ITEM_LOGIN_REQUIRED")
        #expect(machine.requestIDs == ["e"])
    }

    @Test("Failures wait by their class and say what is wrong with the Item")
    func plans() {
        func plan(_ code: String, kind: PlaidError.Kind = .itemError, failures: Int = 0) -> FailurePlan {
            let error = PlaidError(kind: kind, code: PlaidError.Code(rawValue: code), message: "")
            return FailurePlan(SyncError(error), failures: failures, random: 1)
        }
        #expect(plan("ITEM_LOGIN_REQUIRED").health == .loginRequired)
        #expect(plan("ITEM_NOT_FOUND").health == .removed)
        #expect(plan("INSTITUTION_DOWN", kind: .institutionError).health == .institutionDown)
        #expect(plan("INVALID_ACCESS_TOKEN", kind: .invalidInput).health == nil)
        #expect(plan("INTERNAL_SERVER_ERROR", kind: .apiError).delay == .seconds(1))
        #expect(plan("INTERNAL_SERVER_ERROR", kind: .apiError, failures: 3).delay == .seconds(8))
        #expect(plan("INTERNAL_SERVER_ERROR", kind: .apiError, failures: 99).delay == .seconds(1800))
        #expect(plan("INVALID_API_KEYS", kind: .invalidInput).delay >= .seconds(600))
        var limited = PlaidError(kind: .rateLimitExceeded, code: .init(rawValue: "TRANSACTIONS_LIMIT"), message: "")
        limited.retryAfter = .seconds(77)
        #expect(FailurePlan(SyncError(limited), failures: 0, random: 0).delay == .seconds(77))
    }
}
