// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite("Recurring transfers")
struct RecurringTransferTests {
    private func clock(_ client: TransferClient, _ time: String = "2022-11-14T12:00:00Z") throws -> String {
        let answer = try client.call("/sandbox/transfer/test_clock/create", ["virtual_time": .string(time)])
        return try #require(answer["test_clock"]).text("test_clock_id")
    }

    private func order(
        _ client: TransferClient, clock: String?, amount: String = "12.00", unit: String = "week", day: Int = 2,
        start: String = "2022-11-15", end: String? = "2022-11-30", count: Int = 1, key: String = UUID().uuidString
    ) -> JSONObject {
        var body = client.proposal(amount)
        body["idempotency_key"] = .string(key)
        body["description"] = "weekly"
        body["test_clock_id"] = .optional(clock)
        body["schedule"] = [
            "interval_unit": .string(unit), "interval_count": .number(JSONNumber(count)),
            "interval_execution_day": .number(JSONNumber(day)), "start_date": .string(start),
            "end_date": .optional(end),
        ]
        return body
    }

    private func create(_ client: TransferClient, _ order: JSONObject) throws -> String {
        let answer = try client.call("/transfer/recurring/create", order)
        return try #require(answer["recurring_transfer"]).text("recurring_transfer_id")
    }

    private func get(_ client: TransferClient, _ id: String) throws -> JSONValue {
        let answer = try client.call("/transfer/recurring/get", ["recurring_transfer_id": .string(id)])
        return try #require(answer["recurring_transfer"])
    }

    private func advance(_ client: TransferClient, _ clock: String, _ time: String) -> String? {
        client.bank.code(
            "/sandbox/transfer/test_clock/advance",
            ["test_clock_id": .string(clock), "new_virtual_time": .string(time)])
    }

    @Test("weekly, on Tuesdays, from 15 to 30 November 2022: one by the 15th, three by the 29th, then expired")
    func weekly() throws {
        let client = try TransferClient(webhook: "http://127.0.0.1/hook")
        let clock = try clock(client)
        let id = try create(client, order(client, clock: clock, amount: "11.11"))
        #expect(try get(client, id)["next_origination_date"] == "2022-11-15")
        #expect(try get(client, id).list("transfer_ids").isEmpty)
        #expect(advance(client, clock, "2022-11-15T23:59:00Z") == nil)
        #expect(try get(client, id).list("transfer_ids").count == 1)
        #expect(try get(client, id)["next_origination_date"] == "2022-11-22")
        #expect(try get(client, id)["status"] == "active")
        #expect(advance(client, clock, "2022-11-29T12:00:00Z") == nil)
        let known = try get(client, id)
        let transfers = try known.list("transfer_ids").compactMap(\.stringValue)
        #expect(transfers.count == 3)
        #expect(known["status"] == "expired")
        #expect(known["next_origination_date"] == .null)
        // They stay pending, even with an amount that would go its way at once.
        for transfer in transfers { #expect(try client.status(transfer) == "pending") }
        #expect(try client.get(transfers[1])["recurring_transfer_id"] == .string(id))
        #expect(try client.get(transfers[1])["created"] == "2022-11-22T00:00:00Z")
        let sent = client.bank.world.takeWebhooks()
        #expect(sent.map { $0.body["webhook_code"] } == Array(repeating: "RECURRING_NEW_TRANSFER", count: 3))
        #expect(sent.last?.body["transfer_id"] == .string(transfers[2]))
        #expect(sent.last?.body["recurring_transfer_id"] == .string(id))
        try client.simulate(transfers[0], "posted")
    }

    @Test("a clock goes forward only, by twenty transfers of each, and moves five of them")
    func limits() throws {
        let client = try TransferClient()
        let clock = try clock(client)
        #expect(advance(client, clock, "2022-11-14T11:59:59Z") == "INVALID_FIELD")
        #expect(advance(client, "nobody", "2022-11-14T11:59:59Z") == "INVALID_FIELD")
        for _ in 0..<5 { _ = try create(client, order(client, clock: clock, end: nil)) }
        #expect(client.bank.code("/transfer/recurring/create", order(client, clock: clock)) == "INVALID_FIELD")
        // The 21st Tuesday is 4 April 2023.
        #expect(advance(client, clock, "2023-04-04T12:00:00Z") == "INVALID_FIELD")
        let shown = try client.call("/sandbox/transfer/test_clock/get", ["test_clock_id": .string(clock)])
        #expect(shown["test_clock"]?["virtual_time"] == "2022-11-14T12:00:00Z")
        #expect(advance(client, clock, "2023-04-03T12:00:00Z") == nil)
        let counts = try client.call("/transfer/recurring/list").list("recurring_transfers").map {
            try $0.list("transfer_ids").count
        }
        #expect(counts == Array(repeating: 20, count: 5))
    }

    @Test("clocks are listed in the order of their time")
    func clocks() throws {
        let client = try TransferClient()
        let late = try clock(client, "2023-01-01T00:00:00Z")
        let early = try clock(client, "2022-01-01T00:00:00Z")
        func listed(_ body: JSONObject) throws -> [String] {
            try client.call("/sandbox/transfer/test_clock/list", body).texts("test_clocks", "test_clock_id")
        }
        #expect(try listed([:]) == [early, late])
        #expect(try listed(["start_virtual_time": "2022-06-01T00:00:00Z"]) == [late])
        #expect(try listed(["count": 1]) == [early])
        #expect(advance(client, early, "2024-01-01T00:00:00Z") == nil)
        #expect(try listed([:]) == [late, early])
        let own = try client.call("/sandbox/transfer/test_clock/create")
        #expect(own["test_clock"]?["virtual_time"]?.stringValue == client.bank.now.timestamp)
    }

    @Test("a day on which banks are closed is moved to the next on which they are open")
    func holidays() throws {
        let client = try TransferClient()
        let clock = try clock(client, "2022-11-20T12:00:00Z")
        // Thanksgiving Day was Thursday, 24 November.
        let id = try create(client, order(client, clock: clock, day: 4, start: "2022-11-21", end: nil))
        #expect(try get(client, id)["next_origination_date"] == "2022-11-25")
        #expect(advance(client, clock, "2022-11-24T23:00:00Z") == nil)
        #expect(try get(client, id).list("transfer_ids").isEmpty)
        #expect(advance(client, clock, "2022-11-25T23:00:00Z") == nil)
        #expect(try get(client, id).list("transfer_ids").count == 1)
        #expect(try get(client, id)["next_origination_date"] == "2022-12-01")
    }

    @Test("a transfer that is not approved is skipped, and told")
    func skipped() throws {
        let client = try TransferClient(webhook: "http://127.0.0.1/hook")
        let clock = try clock(client)
        let id = try create(client, order(client, clock: clock, end: nil))
        _ = try client.call("/sandbox/item/reset_login", ["access_token": .string(client.link.accessToken)])
        _ = client.bank.world.takeWebhooks()
        #expect(advance(client, clock, "2022-11-15T12:00:00Z") == nil)
        #expect(try get(client, id).list("transfer_ids").isEmpty)
        let sent = try #require(client.bank.world.takeWebhooks().first?.body)
        #expect(sent["webhook_code"] == "RECURRING_TRANSFER_SKIPPED")
        #expect(sent["authorization_decision"] == "user_action_required")
        #expect(sent["authorization_decision_rationale_code"] == "ITEM_LOGIN_REQUIRED")
        #expect(sent["skipped_origination_date"] == "2022-11-15")
        _ = try client.bank.call("/item/remove", ["access_token": .string(client.link.accessToken)])
        _ = try client.call("/sandbox/transfer/fire_webhook", ["webhook": "http://127.0.0.1/hook"])
        _ = client.bank.codes()
        #expect(advance(client, clock, "2022-11-22T12:00:00Z") == nil)
        #expect(client.bank.codes() == ["RECURRING_CANCELLED"])
        #expect(try get(client, id)["status"] == "cancelled")
    }

    @Test("it can be cancelled, with what has not been sent yet; a key gives the same one")
    func cancel() throws {
        let client = try TransferClient()
        let clock = try clock(client)
        let id = try create(client, order(client, clock: clock, key: "key"))
        #expect(try create(client, order(client, clock: clock, key: "key")) == id)
        #expect(advance(client, clock, "2022-11-15T12:00:00Z") == nil)
        _ = try client.call("/transfer/recurring/cancel", ["recurring_transfer_id": .string(id)])
        #expect(try get(client, id)["status"] == "cancelled")
        let made = try #require(try get(client, id).list("transfer_ids").first?.stringValue)
        #expect(try client.status(made) == "cancelled")
        #expect(advance(client, clock, "2022-11-22T12:00:00Z") == nil)
        #expect(try get(client, id).list("transfer_ids").count == 1)
        let again: JSONObject = ["recurring_transfer_id": .string(id)]
        #expect(client.bank.code("/transfer/recurring/cancel", again) == "INVALID_FIELD")
        #expect(client.bank.code("/transfer/recurring/get", ["recurring_transfer_id": "nobody"]) == "INVALID_FIELD")
    }

    @Test("what could not be transferred now is not planned, nor what has no such day")
    func refusals() throws {
        let client = try TransferClient()
        let answer = try client.call(
            "/transfer/recurring/create", order(client, clock: nil, amount: "500.00", end: nil))
        #expect(answer["decision"] == "declined")
        #expect(answer["recurring_transfer"] == nil)
        for bad in [
            order(client, clock: nil, day: 6), order(client, clock: nil, day: 0),
            order(client, clock: nil, unit: "month", day: 29), order(client, clock: nil, unit: "month", day: -6),
            order(client, clock: nil, count: 0), order(client, clock: nil, end: "2022-11-14"),
        ] { #expect(client.bank.code("/transfer/recurring/create", bad) == "INVALID_FIELD") }
    }

    @Test("without a test clock the clock of the Sandbox makes the transfers")
    func sandboxClock() throws {
        // The bank's clock begins on Tuesday, 15 September 2026.
        let client = try TransferClient()
        let id = try create(client, order(client, clock: nil, start: "2026-09-15", end: "2026-09-29"))
        #expect(try get(client, id).list("transfer_ids").isEmpty)
        client.bank.pass(2)
        #expect(try get(client, id).list("transfer_ids").count == 1)
        client.bank.pass(days: 20)
        #expect(try get(client, id).list("transfer_ids").count == 3)
        #expect(try get(client, id)["status"] == "expired")
        #expect(
            try client.get(try #require(try get(client, id).list("transfer_ids")[1].stringValue))["created"]
                == "2026-09-22T00:00:00Z")
    }

    @Test(
        "the days of a schedule",
        arguments: [
            (true, 1, 31, "2026-01-15", []), (true, 1, -1, "2026-01-15", ["2026-01-31", "2026-02-28", "2026-03-31"]),
            (true, 2, 10, "2026-01-15", ["2026-02-10", "2026-04-10", "2026-06-10"]),
            (true, 1, -2, "2028-02-01", ["2028-02-28", "2028-03-30", "2028-04-29"]),
            (false, 2, 1, "2026-01-06", ["2026-01-12", "2026-01-26", "2026-02-09"]),
        ] as [(Bool, Int, Int, String, [String])])
    func schedule(isMonthly: Bool, count: Int, day: Int, start: String, days: [String]) throws {
        let schedule = RecurringSchedule(
            isMonthly: isMonthly, count: count, executionDay: day, start: try #require(Day(start)))
        #expect(schedule.isWellFormed == !days.isEmpty)
        guard schedule.isWellFormed else { return }
        var found: [String] = []
        var next = schedule.first
        while let day = next, found.count < 3 {
            found.append(day.text)
            next = schedule.day(after: day)
        }
        #expect(found == days)
    }
}
