// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import TartanTestSupport
import Testing

@testable import PlaidSandbox

@Suite("Core: /transactions/sync") struct SyncTests {
    private func sync(
        _ bank: Bank, _ link: Bank.Link, cursor: String? = nil, count: Int = 100, options: JSONObject = [:]
    ) throws -> JSONValue {
        var body: JSONObject = ["access_token": .string(link.accessToken), "count": .number(JSONNumber(count))]
        body["cursor"] = cursor.map(JSONValue.string)
        body["options"] = .object(options)
        return try bank.call("/transactions/sync", body)
    }

    @Test func aRefreshRightAfterTheExchangeSucceeds() throws {
        let bank = Bank()
        for user in ["user_good", "user_transactions_dynamic"] {
            let link = try bank.link(user: user)
            let body: JSONObject = ["access_token": .string(link.accessToken)]
            #expect(bank.code("/transactions/refresh", body) == nil)
            var mirror = Mirror()
            bank.pass(5)
            try mirror.round(bank, link)
            #expect(mirror.rows.keys.sorted() == bank.truth(link).keys.sorted())
        }
    }

    @Test func isEmptyUntilTheBankHasAnswered() throws {
        let bank = Bank()
        let link = try bank.link(products: ["auth"])
        let first = try sync(bank, link)
        #expect(first["transactions_update_status"] == "NOT_READY")
        #expect(first["next_cursor"] == "")
        #expect(first["has_more"] == false)
        #expect(try first.list("added").isEmpty)
        bank.pass(1)
        let initial = try sync(bank, link)
        #expect(initial["transactions_update_status"] == "INITIAL_UPDATE_COMPLETE")
        #expect(try initial.list("added").count == 16)
        bank.pass(1)
        let rest = try sync(bank, link, cursor: try initial.text("next_cursor"), count: 500)
        #expect(rest["transactions_update_status"] == "HISTORICAL_UPDATE_COMPLETE")
        #expect(try rest.list("added").count > 350)
        // The Item was made for another product; using transactions made it a transactions Item.
        let item = try bank.call("/item/get", ["access_token": .string(link.accessToken)])
        #expect(item["item"]?["billed_products"] == ["auth", "transactions"])
    }

    @Test func pagesHoldEveryRowOnceAndTheSameCursorGivesTheSamePage() throws {
        let bank = Bank()
        let link = try bank.link()
        bank.pass(5)
        var cursor = ""
        var ids: [String] = []
        var pages = 0
        while true {
            let page = try sync(bank, link, cursor: cursor, count: 37)
            #expect(try sync(bank, link, cursor: cursor, count: 37) == page)
            ids += try page.list("added").map { try $0.text("transaction_id") }
            cursor = try page.text("next_cursor")
            #expect(cursor.utf8.count <= 256)
            pages += 1
            if page["has_more"]?.boolValue != true { break }
            #expect(try page.list("added").count == 37)
        }
        #expect(pages == (ids.count + 36) / 37)
        #expect(Set(ids).count == ids.count)
        #expect(Set(ids) == Set(bank.truth(link).keys))
        let after = try sync(bank, link, cursor: cursor)
        #expect(after["next_cursor"] == .string(cursor))
        #expect(try after.list("accounts").isEmpty)
    }

    @Test func daysRequestedCountsOnceAndIsNinetyByDefault() throws {
        let bank = Bank()
        let standard = try bank.link(days: nil)
        bank.pass(5)
        _ = try sync(bank, standard, options: ["days_requested": 730])
        let oldest = bank.truth(standard).values.compactMap { $0["date"]?.stringValue }.min()
        #expect(try #require(oldest) >= "2026-06-17")

        let chosen = try bank.link(days: nil, products: ["auth"])
        _ = try sync(bank, chosen, options: ["days_requested": 10])
        bank.pass(5)
        _ = try sync(bank, chosen, options: ["days_requested": 400])
        #expect(bank.truth(chosen).values.compactMap { $0["date"]?.stringValue }.min() == "2026-09-06")
    }

    @Test func postingRemovesAndAddsARow() throws {
        let bank = Bank()
        let link = try bank.link(user: "user_transactions_dynamic", password: "anything")
        bank.pass(5)
        var mirror = Mirror()
        try mirror.round(bank, link)
        let pending = mirror.rows.values.filter { $0["pending"] == true }
        #expect(pending.count == 4)
        _ = try bank.call("/transactions/refresh", ["access_token": .string(link.accessToken)])
        let page = try sync(bank, link, cursor: mirror.cursor)
        let added = try page.list("added")
        let removed = Set(try page.list("removed").map { try $0.text("transaction_id") })
        #expect(removed == Set(try pending.map { try $0.text("transaction_id") }))
        #expect(Set(added.compactMap { $0["pending_transaction_id"]?.stringValue }) == removed)
        #expect((2...4).contains(added.filter { $0["pending"] == true }.count))
        let modified = try page.list("modified")
        #expect(modified.count == 1)
        let before = try #require(mirror.rows[try modified[0].text("transaction_id")]?["amount"]?.decimalValue)
        #expect(modified[0]["amount"]?.decimalValue == before + 1)
        try mirror.round(bank, link)
        #expect(mirror.rows.count == bank.truth(link).count)
    }

    @Test func pendingRowsPostByThemselves() throws {
        let bank = Bank()
        let link = try bank.link(user: "user_transactions_dynamic", password: "anything")
        bank.pass(5)
        var mirror = Mirror()
        try mirror.round(bank, link)
        _ = bank.codes()
        bank.pass(days: 4)
        #expect(bank.codes().contains("SYNC_UPDATES_AVAILABLE"))
        try mirror.round(bank, link)
        #expect(mirror.rows.values.allSatisfy { $0["pending"] == false })
        #expect(mirror.rows == bank.truth(link))
    }

    @Test func nowSkipsTheHistoryEvenWhenAskedEarly() throws {
        let bank = Bank()
        let link = try bank.link()
        let early = try sync(bank, link, cursor: "now").text("next_cursor")
        bank.pass(1)
        #expect(try sync(bank, link, cursor: early).list("added").isEmpty)
        bank.pass(1)
        let late = try sync(bank, link, cursor: "now")
        #expect(try late.list("added").isEmpty)
        bank.pass(days: 28)
        let news = try sync(bank, link, cursor: early).list("added")
        #expect(try sync(bank, link, cursor: try late.text("next_cursor")).list("added") == news)
        #expect(!news.isEmpty && news.count <= 16)
    }

    @Test func anAccountHasAStreamOfItsOwn() throws {
        let bank = Bank()
        let link = try bank.link()
        bank.pass(5)
        let accounts = try bank.call("/accounts/get", ["access_token": .string(link.accessToken)]).list("accounts")
        var total = 0
        for account in accounts {
            var mirror = Mirror()
            let id = try account.text("account_id")
            try mirror.round(bank, link, count: 20, account: id)
            #expect(mirror.rows.values.allSatisfy { $0["account_id"] == .string(id) })
            total += mirror.rows.count
            #expect(
                bank.code(
                    "/transactions/sync",
                    ["access_token": .string(link.accessToken), "cursor": .string(mirror.cursor)]) == "INVALID_FIELD")
        }
        #expect(total == bank.truth(link).count)
        #expect(throws: SandboxError.self) { try sync(bank, link, options: ["account_id": "nobody"]) }
    }

    @Test func refusesCursorsOfOthersAndRubbish() throws {
        let bank = Bank()
        let one = try bank.link()
        let two = try bank.link()
        bank.pass(5)
        let cursor = try sync(bank, one).text("next_cursor")
        for text in [cursor + "A", String(cursor.dropLast(4)), "rubbish", "AAAA", String(cursor.reversed())] {
            #expect(
                bank.code("/transactions/sync", ["access_token": .string(one.accessToken), "cursor": .string(text)])
                    == "INVALID_FIELD")
        }
        #expect(
            bank.code("/transactions/sync", ["access_token": .string(two.accessToken), "cursor": .string(cursor)])
                == "INVALID_FIELD")
        #expect(
            bank.code("/transactions/sync", ["access_token": .string(one.accessToken), "count": 501]) == "INVALID_FIELD"
        )
    }

    @Test func dataThatChangesBetweenPagesIsAnError() throws {
        let bank = Bank()
        let link = try bank.link(user: "user_transactions_dynamic", password: "anything")
        bank.pass(5)
        let first = try sync(bank, link, count: 10).text("next_cursor")
        _ = try bank.call("/transactions/refresh", ["access_token": .string(link.accessToken)])
        #expect(
            bank.code("/transactions/sync", ["access_token": .string(link.accessToken), "cursor": .string(first)])
                == "TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION")
        #expect(try sync(bank, link).list("added").count == 100)
    }

    @Test(arguments: [1, 2, 3]) func aMutationComesWhenItIsOrderedAndOnce(afterPage: Int) throws {
        let bank = Bank()
        let link = try bank.link()
        bank.pass(5)
        let isArmed = bank.world.armMutation(itemID: link.itemID, afterPage: afterPage)
        #expect(isArmed)
        var pages = 0
        var mirror = Mirror()
        try mirror.round(bank, link, count: 40) { _ in pages += 1 }
        #expect(mirror.restarts == 1)
        #expect(pages >= afterPage)
        #expect(mirror.rows == bank.truth(link))
    }

    @Test func aClientThatKeepsPagesFromBeforeAMutationIsFoundOut() throws {
        let bank = Bank()
        let link = try bank.link()
        bank.pass(5)
        bank.world.armMutation(itemID: link.itemID, afterPage: 2)
        var mirror = Mirror(keepsOldPages: true)
        try mirror.round(bank, link, count: 40)
        #expect(mirror.rows != bank.truth(link))
    }

    /// A client that follows the contract ends equal to the bank, whatever happens in whatever order.
    @Test(arguments: SeededGenerator.seeds(40)) func anyScheduleEndsEqualToTheTruth(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let bank = Bank(seed: seed, now: Bank.start + Double(Int.random(in: 0..<4_000_000, using: &generator)))
        let isDynamic = Bool.random(using: &generator)
        let link = try bank.link(
            user: isDynamic ? "user_transactions_dynamic" : "user_good",
            days: [20, 90, 730].randomElement(using: &generator))
        let body: JSONObject = ["access_token": .string(link.accessToken)]
        var mirror = Mirror()
        for _ in 0..<30 {
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: bank.pass(Double(Int.random(in: 0..<3, using: &generator)))
            case 1: bank.pass(Double(Int.random(in: 0..<80_000, using: &generator)))
            case 2: bank.world.armMutation(itemID: link.itemID, afterPage: Int.random(in: 1...4, using: &generator))
            case 3: bank.world.disturb(itemID: link.itemID, now: bank.now)
            case 4: _ = bank.code("/transactions/refresh", body)
            case 5:
                // A saved world goes on like one that was never saved.
                bank.world = try JSONDecoder().decode(World.self, from: JSONEncoder().encode(bank.world))
            default:
                // Few enough that a round of many small pages comes to its end.
                var chance = generator
                var left = 3
                try mirror.round(bank, link, count: Int.random(in: 5...60, using: &generator)) { bank in
                    if left > 0, Int.random(in: 0..<6, using: &chance) == 0 {
                        left -= 1
                        bank.world.disturb(itemID: link.itemID, now: bank.now)
                    }
                }
            }
        }
        bank.pass(5)
        // Otherwise a task that waits for the next event would never sleep.
        #expect(try #require(bank.world.nextEventAt) > bank.now, "seed \(seed)")
        try mirror.round(bank, link, count: 500)
        #expect(mirror.rows == bank.truth(link), "seed \(seed)")
        #expect(!mirror.rows.isEmpty)
    }

    @Test func pagingTwoYearsInSmallPagesIsQuickEnough() throws {
        let bank = Bank()
        let link = try bank.link()
        bank.pass(5)
        for _ in 0..<500 { bank.world.disturb(itemID: link.itemID, now: bank.now) }
        var mirror = Mirror()
        try mirror.round(bank, link, count: 1)
        #expect(mirror.rows == bank.truth(link))
    }
}
