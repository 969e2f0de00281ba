// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Copies of what a world holds share what has not changed.
struct SharedCollectionTests {
    @Test(arguments: [1, 2, 3] as [UInt64]) func aVectorIsAnArray(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var vector = SharedVector<Int>()
        var array: [Int] = []
        var copies: [(SharedVector<Int>, [Int])] = []
        for step in 0..<20_000 {
            switch array.isEmpty ? 9 : generator.below(10) {
            case 0:
                #expect(vector.popLast() == array.popLast())
            case 1, 2:
                let index = generator.below(array.count)
                vector[index] = step
                array[index] = step
            default:
                vector.append(step)
                array.append(step)
            }
            if generator.below(2_000) == 0 { copies.append((vector, array)) }
        }
        #expect(Array(vector) == array, "seed \(seed)")
        for (vector, array) in copies { #expect(Array(vector) == array, "seed \(seed)") }
        #expect(copies.count > 2)
    }

    @Test func oneChangeCopiesOneLeaf() {
        var vector = SharedVector(0..<300_000)
        let copy = vector
        #expect(vector.leavesChanged(since: copy).isEmpty)
        vector[123_456] = -1
        #expect(vector.leavesChanged(since: copy) == [123_456 / SharedVector<Int>.leafCount])
        vector.append(1)
        #expect(vector.leavesChanged(since: copy).count == 2)
        #expect(copy[123_456] == 123_456)
    }

    @Test func oneChangeToAnItemCopiesOneGroup() throws {
        var world = World(clientID: "client", seed: 1, now: Shell.start)
        var order = Population(items: 1_000)
        order.products = ["auth"]
        _ = try world.populate(order, now: Shell.start)
        let copy = world.items
        world.items[500].webhook = "https://example.com"
        #expect(world.items.groupsChanged(since: copy).count == 1)
        #expect(copy[500].webhook == nil)
        // All of it is still found in the order of time.
        world.items[500].isRemoved = true
        #expect(world.items.presentCount == 999)
        #expect(copy.presentCount == 1_000)
    }

    @Test func aTableIsGoneThroughInOrder() {
        let names = (0..<500).map { "name-\($0 * 7_919 % 500)" }
        var table = SharedTable<String, Int>()
        for (number, name) in names.enumerated() { table[name] = number }
        #expect(table.keys == names.sorted())
        #expect(table.map(\.key) == names.sorted())
        #expect(table.filter { $0.value < 10 }.keys == names.prefix(10).sorted())
        let copy = table
        table["name-1"] = nil
        #expect(table.count == 499)
        #expect(copy.count == 500)
        #expect(table.keys.first == "name-0")
    }

    @Test func theCountOfRowsIsTheirNumber() throws {
        let bank = Bank()
        let link = try bank.link()
        bank.pass(60)
        let custom: [String: String] = ["user_good": "pass_good", "user_transactions_dynamic": "pass_good"]
        for (user, password) in custom { _ = try bank.link(user: user, password: password) }
        bank.pass(60)
        for day in 0..<40 {
            bank.pass(days: 1)
            if day % 5 == 0 { _ = bank.code("/transactions/refresh", ["access_token": .string(link.accessToken)]) }
            if day % 7 == 0 { bank.world.disturb(itemID: link.itemID, now: bank.now) }
            for item in bank.world.items {
                let ledger = try #require(item.transactions?.ledger)
                #expect(ledger.presentCount == ledger.presentRows.count, "\(item.persona), day \(day)")
            }
        }
        bank.world.items[0].transactions?.ledger.apply(.withdrawn(account: 0))
        let ledger = try #require(bank.world.items[0].transactions?.ledger)
        #expect(ledger.presentCount == ledger.presentRows.count)
        let saved = try JSONDecoder().decode(Ledger.self, from: JSONEncoder().encode(ledger))
        #expect(saved.presentCount == ledger.presentCount)
    }
}
