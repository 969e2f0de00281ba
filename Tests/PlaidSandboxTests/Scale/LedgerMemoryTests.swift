// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Ledgers whose rows come and go from memory, held against ledgers that always have them.
@Suite struct LedgerMemoryTests {
    private func source(_ persona: Persona, seed: UInt64, days: Int) -> Ledger.Source {
        let today = Day(Bank.start)
        return Ledger.Source(
            identifiers: Identifiers(seed: seed), persona: persona, currency: "USD", firstDay: today.adding(-days),
            today: today)
    }

    private func isEqual(_ left: Ledger, _ right: Ledger) -> Bool {
        left.logCount == right.logCount && left.historicalEnd == right.historicalEnd && left.nextDay == right.nextDay
            && left.log == right.log
            && zip(left.rows, right.rows).allSatisfy {
                $0.id == $1.id && $0.amount == $1.amount && $0.day == $1.day && $0.isRemoved == $1.isRemoved
                    && $0.addedAt == $1.addedAt && $0.changedAt == $1.changedAt
            } && left.rows.count == right.rows.count
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func rowsThatAreNotInMemoryAreTheSameRows(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let persona: Persona = generator.below(2) == 0 ? .good : .dynamic(variant: "user_transactions_dynamic")
        let source = source(persona, seed: seed, days: [5, 30, 31, 90, 730][generator.below(5)])
        var lazy = Ledger(source: source)
        var eager = Ledger(source: source)
        var day = source.today
        for step in 0..<30 {
            let change: Ledger.Change
            switch (step, generator.below(4)) {
            case (0, _): change = .initial
            case (1, _): change = .historical
            case (_, 0):
                let rows = eager.rows
                let removed = rows.isEmpty ? nil : generator.below(rows.count)
                change = .disturbance(removed: removed, modified: nil, on: day)
            case (_, 1): change = .refresh(on: day)
            default:
                day = day.adding(generator.below(9))
                change = .days(through: day)
            }
            _ = eager.rows
            let expected = eager.apply(change)
            if generator.below(3) == 0 { _ = lazy.rows }
            let outcome = lazy.apply(change)
            #expect(outcome.added == expected.added && outcome.removed == expected.removed, "seed \(seed)")
            if generator.below(2) == 0 { lazy.forgetRows() }
        }
        #expect(isEqual(lazy, eager), "seed \(seed)")
    }

    @Test func aCopyDoesNotSeeWhatHappensToTheOther() {
        let original = {
            var ledger = Ledger(source: source(.good, seed: 3, days: 90))
            ledger.apply(.initial)
            ledger.apply(.historical)
            return ledger
        }()
        let count = original.rows.count
        var changed = original
        changed.apply(.disturbance(removed: 0, modified: 1, on: original.source.today))
        #expect(changed.rows.count == count + 1)
        #expect(original.rows.count == count)
        #expect(original.rows.allSatisfy { !$0.isRemoved })
        let unread = original
        unread.forgetRows()
        var another = unread
        another.apply(.days(through: original.source.today.adding(40)))
        #expect(another.rows.count > count)
        #expect(unread.rows.count == count)
    }

    @Test func onlyTheItemsReadLastKeepTheirRows() throws {
        let bank = Bank()
        let links = try (0..<ItemTable.warmLimit + 40).map { _ in try bank.link(webhook: nil) }
        bank.pass(10)
        for link in links { _ = try bank.call("/transactions/sync", ["access_token": .string(link.accessToken)]) }
        let inMemory = bank.world.items.filter { $0.transactions?.ledger.memory.isEmpty == false }
        #expect(inMemory.count == ItemTable.warmLimit)
        bank.pass(days: 5)
        #expect(bank.world.items.filter { $0.transactions?.ledger.memory.isEmpty == false }.count <= 128)
        var mirror = Mirror()
        try mirror.round(bank, links[0])
        #expect(mirror.rows == bank.truth(links[0]))
    }

    @Test(arguments: ["user_good", "user_transactions_dynamic", "user_yuppie"])
    func textIsWhatTheValueWouldBe(user: String) throws {
        let bank = Bank()
        let link = try bank.link(user: user)
        var cursor = ""
        var compared = 0
        for round in 0..<4 {
            bank.pass(days: round)
            if round == 2 { _ = bank.code("/transactions/refresh", ["access_token": .string(link.accessToken)]) }
            for (count, version) in [(500, "v2"), (40, "v1"), (500, "v1"), (7, "v2")] {
                var body: JSONObject = [
                    "access_token": .string(link.accessToken), "count": .number(JSONNumber(count)),
                    "cursor": .string(cursor),
                ]
                body["options"] = [
                    "include_original_description": .bool(round.isMultiple(of: 2)),
                    "personal_finance_category_version": .string(version),
                ]
                let request = SandboxRequest(
                    path: "/transactions/sync", clientID: "client", body: body, now: bank.now, requestID: "r")
                var other = bank.world
                do {
                    var value = try other.respond(to: request)
                    value["request_id"] = "r"
                    let text = try bank.world.transactionsSyncText(request)
                    #expect(text == value.serialized())
                    compared += 1
                    if count == 40 { cursor = value["next_cursor"]?.stringValue ?? "" }
                } catch {
                    #expect(error.code == "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION")
                    #expect(throws: SandboxError.self) { try bank.world.transactionsSyncText(request) }
                    cursor = ""
                }
            }
        }
        #expect(compared >= 8)
    }
}
