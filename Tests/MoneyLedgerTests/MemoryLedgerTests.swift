// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import TartanTestSupport
import Testing

@Suite struct MemoryLedgerTests {
    private let store = MemoryLedgerStore()
    private let end = LedgerTime.latest

    @Test func aSourceIsBookedOnce() async throws {
        let posting = try Sample.posting("event:1")
        #expect(try await store.book([posting, posting]) == [.booked, .alreadyBooked])
        #expect(try await store.book([posting]) == [.alreadyBooked])
        #expect(try await store.posting(of: posting.source) == posting)
        #expect(try await store.balances(at: end)[.userFunds, .usd] == Sample.usd(-100))
    }

    @Test func otherContentOfASourceIsRefusedAndNothingIsBooked() async throws {
        let first = try Sample.posting("event:1")
        _ = try await store.book([first])
        let others = [
            try Sample.posting("event:1", at: 1), try Sample.posting("event:1", reference: "transfer:t2"),
            try Sample.posting("event:1", kind: "settled"),
            try Sample.posting("event:1", [(.inTransit(.ach), Sample.usd(101)), (.userFunds, Sample.usd(-101))]),
        ]
        for other in others {
            let new = try Sample.posting("event:2")
            await #expect(throws: LedgerError.sourceConflict) { try await self.store.book([new, other]) }
        }
        #expect(try await store.posting(of: LedgerKey("event:2")) == nil)
        #expect(try await store.posting(of: first.source) == first)
    }

    @Test func aBalanceThatDoesNotFitIsAnError() async throws {
        let most = Posting.largestAmount
        let count = Int64.max / most
        for number in 0..<count {
            _ = try await store.book([
                try Sample.posting("e\(number)", [(.settled, Sample.usd(most)), (.userFunds, Sample.usd(-most))])
            ])
        }
        let last = try Sample.posting("last", [(.settled, Sample.usd(most)), (.userFunds, Sample.usd(-most))])
        #expect(try await store.trialBalance(at: end).isBalanced)
        _ = try await store.book([last])
        await #expect(throws: LedgerError.overflow) { try await self.store.trialBalance(at: self.end) }
    }

    @Test func balancesAreOfAnyMoment() async throws {
        // The posting of a late event counts from when the event happened.
        _ = try await store.book([
            try Sample.posting(
                "a", at: 20, kind: "settled", [(.settled, Sample.usd(100)), (.inTransit(.ach), Sample.usd(-100))])
        ])
        _ = try await store.book([try Sample.posting("b", at: 10)])
        let transit: [(Int64, Int64)] = [(9, 0), (10, 100), (19, 100), (20, 0), (21, 0)]
        for (time, units) in transit {
            let balances = try await store.balances(at: LedgerTime(milliseconds: time))
            #expect(balances[.inTransit(.ach), .usd] == Sample.usd(units), "at \(time)")
            #expect(try balances.isBalanced())
        }
        let trial = try await store.trialBalance(at: end)
        #expect(trial.rows.map(\.account) == [.settled, .userFunds])
        #expect(trial.totals[.usd]?.debit == Sample.usd(100) && trial.totals[.usd]?.credit == Sample.usd(100))
        let names = try await store.postings(reference: LedgerKey("transfer:t1")).map(\.source.text)
        #expect(names == ["b", "a"])
    }

    @Test func statementsContinueFromTheOpeningBalance() async throws {
        for number in 1...5 { _ = try await store.book([try Sample.posting("e\(number)", at: Int64(number))]) }
        let statement = try await store.statement(
            of: .userFunds, .usd, after: LedgerTime(milliseconds: 2), through: LedgerTime(milliseconds: 4))
        #expect(statement.opening == Sample.usd(-200))
        #expect(statement.entries.map(\.source.text) == ["e3", "e4"])
        #expect(statement.entries.map(\.balance.minorUnits) == [-300, -400])
        #expect(statement.closing == Sample.usd(-400))
        #expect(try await store.statement(of: .fees, .usd, after: end, through: end).entries.isEmpty)
    }

    @Test func manyAtOnceBookEachSourceOnce() async throws {
        let store = store
        let booked = try await withThrowingTaskGroup(of: Int.self) { group in
            for worker in 0..<8 {
                group.addTask {
                    var count = 0
                    for number in 0..<50 {
                        let source = "e\((number + worker * 7) % 50)"
                        if try await store.book([try Sample.posting(source)]) == [.booked] { count += 1 }
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
        #expect(booked == 50)
        #expect(try await store.balances(at: end)[.userFunds, .usd] == Sample.usd(-5_000))
    }

    @Test(arguments: SeededGenerator.seeds(20)) func randomPostingsAlwaysSumToZero(seed: UInt64) async throws {
        var random = SeededGenerator(seed: seed)
        var expected: [LedgerAccount: Int64] = [:]
        for number in 0..<200 {
            var lines: [LedgerAccount: Int64] = [:]
            for account in LedgerAccount.all.shuffled(using: &random).prefix(Int.random(in: 1...5, using: &random)) {
                lines[account] = Int64.random(in: 1...1_000_000, using: &random)
            }
            let rest = LedgerAccount.all.first { lines[$0] == nil }
            lines[try #require(rest)] = -lines.values.reduce(0, +)
            let time = Int64.random(in: 0...100, using: &random)
            _ = try await store.book([
                try Sample.posting("e\(number)", at: time, lines.map { ($0.key, Sample.usd($0.value)) })
            ])
            for (account, units) in lines { expected[account, default: 0] += units }
        }
        for time in stride(from: Int64(-1), through: 101, by: 6) {
            let trial = try await store.trialBalance(at: LedgerTime(milliseconds: time))
            #expect(trial.isBalanced, "seed \(seed), at \(time)")
        }
        let final = try await store.balances(at: end)
        for account in LedgerAccount.all {
            #expect(final[account, .usd].minorUnits == expected[account] ?? 0, "seed \(seed), \(account)")
        }
    }
}
