// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization
import Testing

@testable import PlaidSandbox

/// A jump of the clock is carried out some Items at a time: nothing else waits for it, and the result is the same.
@Suite struct JumpTests {
    /// Before the logins of all Items end.
    private static let jump = 25.0 * 86_400

    /// Items in several states when the clock jumps: new ones, ready ones, removed ones, and one that needs a login.
    private func makeBank(_ links: inout [Bank.Link]) throws -> Bank {
        let bank = Bank()
        let users = ["user_good", "user_transactions_dynamic", "user_ewa_user"]
        for number in 0..<24 {
            links.append(try bank.link(user: users[number % 3], days: 60))
            if number == 16 { bank.pass(days: 1) }
        }
        _ = try bank.call("/item/remove", ["access_token": .string(links.removeLast().accessToken)])
        _ = try bank.call("/sandbox/item/reset_login", ["access_token": .string(links[3].accessToken)])
        _ = bank.world.takeWebhooks()
        return bank
    }

    @Test(arguments: [1, 7, 20, 1_000]) func stepsGiveTheSame(items: Int) throws {
        var links: [Bank.Link] = []
        let bank = try makeBank(&links)
        var (whole, steps) = (bank.world, bank.world)
        // Beyond the end of all logins.
        let time = bank.now + 40 * 86_400
        let isDone = whole.advance(to: time)
        #expect(isDone)
        var count = 1
        while !steps.advance(to: time, items: items) {
            let done = try #require(steps.jump).done
            #expect(done == count * items)
            // What is queued waits for its place in the order.
            let early = steps.takeWebhooks()
            #expect(early.isEmpty)
            // A saved world goes on in the middle.
            if done == 7 { steps = try JSONDecoder().decode(World.self, from: JSONEncoder().encode(steps)) }
            count += 1
            try #require(count < 1_000)
        }
        #expect((count > 1) == (items < 1_000))
        #expect(steps.truth() == whole.truth())
        #expect(steps.nextEventAt == whole.nextEventAt)
        let (sent, expected) = (steps.takeWebhooks(), whole.takeWebhooks())
        #expect(sent.map(\.body) == expected.map(\.body))
        #expect(sent.map(\.queuedAt) == expected.map(\.queuedAt))
        let codes = expected.map { $0.body["webhook_code"]?.stringValue }
        #expect(codes.contains("ERROR") && codes.contains("DEFAULT_UPDATE") && codes.contains("HISTORICAL_UPDATE"))
    }

    @Test func aRequestInTheMiddleHasTheResponseOfTheEnd() throws {
        var links: [Bank.Link] = []
        let bank = try makeBank(&links)
        bank.now += Self.jump
        let whole = Bank()
        (whole.world, whole.now) = (bank.world, bank.now)
        whole.world.advance(to: bank.now)
        for link in links {
            for path in ["/transactions/sync", "/item/get", "/accounts/get"] {
                let one = Bank()
                (one.world, one.now) = (bank.world, bank.now)
                let isDone = one.world.advance(to: bank.now, items: 1)
                #expect(!isDone)
                let body: JSONObject = ["access_token": .string(link.accessToken)]
                let other = Bank()
                (other.world, other.now) = (whole.world, whole.now)
                #expect(one.code(path, body) == other.code(path, body))
                #expect(one.world.jump != nil)
                if other.code(path, body) == nil { #expect(try one.call(path, body) == other.call(path, body)) }
                // And the jump ends where it would have ended.
                while !one.world.advance(to: bank.now, items: 5) {}
                #expect(one.world.truth() == whole.world.truth())
            }
        }
    }

    /// What a call does to a jump that is being carried out.
    enum Effect: Sendable { case nothing, oneStep, end }

    private static let calls: [(path: String, body: JSONObject?, effect: Effect)] = [
        ("/item/get", ["access_token": "TOKEN"], .oneStep), ("/transactions/sync", ["access_token": "TOKEN"], .oneStep),
        ("/institutions/get_by_id", ["institution_id": "ins_109508", "country_codes": ["US"]], .oneStep),
        ("/_tartan/mutation", ["item_id": "ITEM"], .oneStep),
        ("/_tartan/populate", ["client_id": "client", "items": 1], .oneStep), ("/_tartan/clock", nil, .nothing),
        ("/_tartan/items", nil, .nothing), ("/_tartan/webhooks", nil, .nothing), ("/_tartan/users", nil, .nothing),
        ("/_tartan/snapshot", nil, .nothing),
        ("/_tartan/truth?count=1", nil, .end), ("/_tartan/snapshot", [:], .end),
        ("/_tartan/trigger", ["event": "new-accounts", "item_id": "ITEM"], .end),
        ("/_tartan/items/ITEM/event", ["code": "ERROR"], .end), ("/_tartan/clock", ["advance": "1h"], .end),
    ]

    @Test(arguments: JumpTests.calls.indices) func noCallCarriesOutAWholeJump(_ index: Int) async throws {
        let (path, body, effect) = Self.calls[index]
        let receiver = Receiver()
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        let made = try await shell.control(
            "/_tartan/populate",
            [
                "client_id": "client", "secret": "secret", "items": 320, "days": 30, "user": "user_good",
                "webhook": "http://127.0.0.1/hook",
            ])
        let last = try #require(try made.body.list("items").last)
        let engine = shell.sandbox.engine
        let client = try #require(engine.client(id: "client"))
        // As another call would that has just begun to carry it out.
        #expect(engine.clock.advance(by: Self.jump))
        let isDone = client.world.withLock { $0.advance(to: engine.clock.now, items: World.itemsPerStep) }
        #expect(!isDone)
        func filled(_ text: String) throws -> String {
            text.replacingOccurrences(of: "TOKEN", with: try last.text("access_token"))
                .replacingOccurrences(of: "ITEM", with: try last.text("item_id"))
        }
        let given = try body.map { body in
            try JSONValue(parsing: Array(filled(String(decoding: body.serialized(), as: UTF8.self)).utf8)).objectValue
        }
        let members: JSONObject? = given ?? nil
        let answer =
            try await path.hasPrefix("/_tartan")
            ? shell.control(filled(path), members) : shell.call(path, members ?? [:])
        #expect(answer.status == 200, "\(path): \(answer.body)")
        let done = client.world.withLock { $0.jump?.done }
        switch effect {
        case .nothing: #expect(done == World.itemsPerStep)
        case .oneStep: #expect(done == 2 * World.itemsPerStep)
        case .end: #expect(done == nil)
        }
        await shell.sandbox.settle()
        #expect(client.world.withLock { !$0.isUnfinished })
        let news = receiver.webhooks.compactMap { try? JSONValue(parsing: $0.body) }
            .filter { $0["webhook_code"] == "DEFAULT_UPDATE" }
        #expect(Set(news.compactMap { $0["item_id"]?.stringValue }).count >= 319)
    }

    @Test func webhooksAreHandedOverSomeAtATime() {
        let bank = Bank()
        for number in 0..<(2 * World.webhooksPerStep + 1) {
            bank.world.sendWebhook(
                to: "http://127.0.0.1/", type: "A", code: "\(number)", [:], at: bank.now)
        }
        var codes: [String] = []
        var portions: [Int] = []
        while bank.world.isUnfinished {
            let portion = bank.world.takeWebhooks(atMost: World.webhooksPerStep)
            portions.append(portion.count)
            codes += portion.map { $0.body["webhook_code"]?.stringValue ?? "" }
        }
        #expect(portions == [World.webhooksPerStep, World.webhooksPerStep, 1])
        #expect(codes == (0..<codes.count).map { "\($0)" })
    }
}
