// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Small inputs that ended the process, held it up or swelled it, each as it was found.
@Suite("Inputs that ended the Sandbox")
struct CrashTests {
    private func custom(_ account: JSONObject) -> JSONObject {
        let user: JSONObject = ["override_accounts": [.object(account)]]
        return [
            "override_username": "user_custom",
            "override_password": .string(String(decoding: user.serialized(), as: UTF8.self)),
        ]
    }

    private func create(_ shell: Shell, _ products: [String], _ options: JSONObject) async throws -> Int {
        let body: JSONObject = [
            "institution_id": "ins_109508", "initial_products": .strings(products), "options": .object(options),
        ]
        return try await shell.call("/sandbox/public_token/create", body, method: "POST")
    }

    @Test("a cursor near the end of Int, at every list of records")
    func pageCursor() async throws {
        let shell = try Shell()
        let item = try await shell.link()
        _ = try await shell.call(
            "/payment_initiation/recipient/create", ["name": "A", "iban": "GB29NWBK60161331926819"])
        let lists = Contract.standard.operations.values.filter { operation in
            Contract.standard.schemas[operation.request ?? ""]?.fields.contains { $0.name == "cursor" } == true
        }
        #expect(lists.count > 10)
        for list in lists.sorted(by: { $0.path < $1.path }) {
            for cursor in OddValues.cursors {
                let maker = ContractAnswer(
                    identifiers: Identifiers(seed: 1), purpose: "", now: Shell.start,
                    known: ["access_token": .string(item.token), "cursor": cursor], isMinimal: true)
                var body = maker.object(list.request ?? "")
                body["cursor"] = cursor
                #expect(try await shell.call(list.path, body, method: "POST") < 500, "\(list.path)")
            }
        }
        let refused = try await shell.call(
            "/payment_initiation/recipient/list", ["cursor": "cGFnZS05MjIzMzcyMDM2ODU0Nzc1ODA3"])
        #expect(refused.body["error_code"] == "INVALID_FIELD")
    }

    private func recurring(_ shell: Shell, _ schedule: JSONObject) async throws -> (status: Int, body: JSONValue) {
        let item = try await shell.link(products: ["auth", "transfer"])
        let accounts = try await shell.call("/accounts/get", ["access_token": .string(item.token)])
        return try await shell.call(
            "/transfer/recurring/create",
            [
                "access_token": .string(item.token),
                "account_id": accounts.body["accounts"]?[0]?["account_id"] ?? .null,
                "idempotency_key": "k", "type": "debit", "network": "ach", "amount": "5.00",
                "user": ["legal_name": "A"], "ach_class": "ppd", "description": "r",
                "device": ["ip_address": "1.2.3.4", "user_agent": "x"], "schedule": .object(schedule),
            ])
    }

    @Test("an interval count that no week can be multiplied with", arguments: ["week", "month"])
    func recurringInterval(unit: String) async throws {
        let shell = try Shell()
        for count in ["9223372036854775807", "999999999999999999", "521", "0"] {
            let answer = try await recurring(
                shell,
                [
                    "interval_unit": .string(unit), "interval_count": OddValues.number(count),
                    "interval_execution_day": 5, "start_date": "2026-01-01",
                ])
            #expect(answer.body["error_code"] == "INVALID_FIELD")
        }
        await shell.sandbox.advance(by: 5)
        let answer = try await recurring(
            shell,
            [
                "interval_unit": .string(unit), "interval_count": 520, "interval_execution_day": 5,
                "start_date": "2026-01-01",
            ])
        #expect(answer.status == 200)
        for _ in 0..<8 { await shell.sandbox.advance(by: Seconds.longest) }
        #expect(try await shell.call("/transfer/recurring/list").status == 200)
    }

    @Test("a transfer that recurs since the year 1, or since 1900, begins now")
    func recurringStart() async throws {
        let shell = try Shell()
        let schedule: JSONObject = ["interval_unit": "week", "interval_count": 1, "interval_execution_day": 5]
        let refused = try await recurring(shell, schedule.merging(["start_date": "0001-01-01"]))
        #expect(refused.body["error_code"] == "INVALID_FIELD")
        let made = try await recurring(shell, schedule.merging(["start_date": "1900-01-01"]))
        #expect(made.body["recurring_transfer"]?["next_origination_date"] == "2026-09-25")
        await shell.sandbox.advance(by: 5)
        #expect(try #require(shell.world).desk.book.transfers.all.isEmpty)
    }

    @Test("what a jump of the clock makes due is done step by step")
    func recurringJump() throws {
        let bank = Bank()
        // An account that was migrated needs no login after thirty days.
        let account = try bank.call(
            "/transfer/migrate_account",
            ["account_number": "1111222233330000", "routing_number": "011401533", "account_type": "checking"])
        for number in 0..<20 {
            _ = try bank.call(
                "/transfer/recurring/create",
                [
                    "access_token": .string(try account.text("access_token")),
                    "account_id": .string(try account.text("account_id")), "idempotency_key": .string("\(number)"),
                    "type": "debit", "network": "ach", "amount": "5.00", "user": ["legal_name": "A"],
                    "ach_class": "ppd", "description": "r",
                    "schedule": [
                        "interval_unit": "week", "interval_count": 1, "interval_execution_day": 2,
                        "start_date": "2026-09-15",
                    ],
                ])
        }
        let later = bank.now + 5 * 366 * 86_400
        var steps = 1
        while !bank.world.advance(to: later) {
            steps += 1
            try #require(steps < 100)
        }
        #expect(steps == 6)
        #expect(bank.world.desk.book.transfers.all.count == 20 * 262)
        let usage = bank.world.desk.book.usage(debit: true, at: later)
        #expect(usage.month.value > 0)
        let month = Day(later).monthsLater(0, day: 1)
        let all = bank.world.desk.book.transfers.all.filter { Day($0.created) >= month && $0.created <= later }
        #expect(usage.month == all.map(\.amount).sum)
    }

    @Test("a token issued 1e300 seconds ago")
    func staleToken() async throws {
        let receiver = Receiver()
        let shell = try Shell { $0.webhookReceiver = receiver.receive }
        let item = try await shell.link(webhook: "http://127.0.0.1/x")
        for (kind, seconds) in [("stale_iat", "1e300"), ("delayed", "1e300"), ("stale_iat", "640000000")] {
            let order = try await shell.control(
                "/_tartan/webhooks/lab", ["kind": .string(kind), "seconds": OddValues.number(seconds)])
            #expect(order.status == 400)
        }
        let order = try await shell.control("/_tartan/webhooks/lab", ["kind": "stale_iat", "seconds": 632_000_000])
        #expect(order.status == 200)
        _ = try await shell.call(
            "/sandbox/item/fire_webhook", ["access_token": .string(item.token), "webhook_code": "DEFAULT_UPDATE"])
        await shell.sandbox.settle()
        #expect(receiver.webhooks.count == 1)
    }

    @Test("products of decimals below 1e-128")
    func decimalUnderflow() async throws {
        let shell = try Shell()
        let security: JSONValue = ["ticker_symbol": "X", "currency": "USD"]
        let holding: JSONObject = [
            "institution_price": OddValues.number("1e-64"), "quantity": OddValues.number("1e-65"), "security": security,
        ]
        let row: JSONObject = [
            "date": "2026-09-01", "name": "b", "type": "buy", "price": OddValues.number("1e-64"),
            "quantity": OddValues.number("1e-65"), "currency": "USD", "security": security,
        ]
        for (name, entry) in [("holdings", holding), ("investment_transactions", row)] {
            let account: JSONObject = ["type": "investment", "subtype": "brokerage", name: [.object(entry)]]
            #expect(try await create(shell, ["investments"], custom(account)) == 400)
        }
        let item = try await shell.link(products: ["auth", "signal"])
        let accounts = try await shell.call("/accounts/get", ["access_token": .string(item.token)])
        for (number, amount) in ["1e-64", "1e-30", "999999999999999999", "0.000001"].enumerated() {
            let answer = try await shell.call(
                "/signal/evaluate",
                [
                    "access_token": .string(item.token), "client_transaction_id": .string("t\(number)"),
                    "account_id": accounts.body["accounts"]?[0]?["account_id"] ?? .null,
                    "amount": OddValues.number(amount),
                ])
            #expect(answer.status == (number == 0 ? 400 : 200), "\(amount)")
        }
        // What an older state file can hold.
        #expect(CustomHolding.worth(Decimal(string: "1e-64") ?? 0, Decimal(string: "1e-65") ?? 0) == 0)
    }

    @Test("an amount that is no number any more", arguments: ["1e128", "1e150", "1e164", "1e300"])
    func notANumber(amount: String) async throws {
        let folder = try TemporaryFolder()
        let file = folder.path("state.sqlite")
        func use() async throws {
            let shell = try Shell { $0.stateFile = file }
            let account: JSONObject = [
                "type": "depository", "subtype": "checking", "starting_balance": OddValues.number(amount),
                "transactions": [
                    [
                        "date_transacted": "2026-09-01", "date_posted": "2026-09-02", "description": "X",
                        "amount": OddValues.number(amount),
                    ]
                ],
            ]
            #expect(try await create(shell, ["transactions"], custom(account)) == 400)
            _ = try await shell.link()
            shell.sandbox.save()
        }
        try await use()
        #expect(try Shell { $0.stateFile = file }.world?.items.count == 1)
    }

    @Test("the 256th account of an Item")
    func manyAccounts() async throws {
        let shell = try Shell()
        let item = try await shell.link()
        var statuses: [Int] = []
        for _ in 0..<260 {
            statuses.append(
                try await shell.control("/_tartan/items/\(item.id)/event", ["code": "NEW_ACCOUNTS_AVAILABLE"]).status)
        }
        #expect(statuses.count { $0 == 200 } == Item.mostAccounts - DefaultAccounts.good.count)
        #expect(statuses.last == 400)
        await shell.sandbox.advance(by: 5)
        let world = try #require(shell.world)
        let last = try #require(world.items[0].shared.last)
        let answer = try await shell.call(
            "/transactions/sync",
            ["access_token": .string(item.token), "options": ["account_id": .string(world.items[0].accountID(last))]])
        #expect(answer.status == 200)
        #expect(throws: SandboxError.self) { try SyncCursor.stream(ofAccount: 255) }
        #expect(try SyncCursor.stream(ofAccount: Item.mostAccounts - 1) == UInt8(Item.mostAccounts))
    }

    @Test("a cursor that was written with the seed and points backwards")
    func forgedCursor() async throws {
        let shell = try Shell()
        let item = try await shell.link()
        await shell.sandbox.advance(by: 5)
        let identifiers = try #require(shell.world).items[0].identifiers
        _ = try await shell.control("/_tartan/mutation", ["item_id": .string(item.id)])
        for (start, position, end) in [
            (5, 2, 5), (.max, 1, 1), (0, .max, .max), (.max, .max, 0), (0, 1, .max),
        ] as [(UInt32, UInt32, UInt32)] {
            let cursor = SyncCursor(stream: 0, start: start, position: position, end: end, pages: 1)
            let answer = try await shell.call(
                "/transactions/sync",
                ["access_token": .string(item.token), "cursor": .string(cursor.text(identifiers))])
            #expect(answer.status < 500)
        }
    }

    @Test("a long text is refused, and many of the longest are matched in no time")
    func longTexts() async throws {
        let shell = try Shell()
        let item = try await shell.link(products: ["transactions", "identity"])
        func enrich(_ description: String, count: Int) async throws -> Int {
            let row: JSONValue = [
                "id": "1", "description": .string(description), "amount": 1, "direction": "OUTFLOW",
                "iso_currency_code": "USD",
            ]
            return try await shell.call(
                "/transactions/enrich",
                ["account_type": "depository", "transactions": .array(Array(repeating: row, count: count))],
                method: "POST")
        }
        func match(_ name: String) async throws -> Int {
            let body: JSONObject = ["access_token": .string(item.token), "user": ["legal_name": .string(name)]]
            return try await shell.call("/identity/match", body, method: "POST")
        }
        #expect(try await enrich(String(repeating: "AB ", count: 630_000), count: 1) == 400)
        #expect(try await match("e" + String(repeating: "\u{301}", count: 950_000)) == 400)
        let start = ContinuousClock.now
        #expect(try await enrich(String(repeating: "AB ", count: 1_300), count: 100) == 200)
        #expect(try await match("e" + String(repeating: "\u{301}", count: 500)) == 200)
        let spent = start.duration(to: .now)
        // A watchdog, not a measurement: it was a minute and more in this build.
        #expect(spent < .seconds(30))
    }
}
