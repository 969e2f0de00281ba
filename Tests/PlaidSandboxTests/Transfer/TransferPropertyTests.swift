// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Any sequence of legal and illegal orders: the events alone tell the states, and the ledger agrees with its own.
@Suite("Transfers, any sequence")
struct TransferPropertyTests {
    /// Makes orders at random and keeps what it made.
    private final class Player {
        let client: TransferClient
        var random: SplitMix64
        var transfers: [String] = []
        var refunds: [String] = []
        var deposits: [String] = []
        var withdrawals: [String] = []
        var refused = 0

        init(seed: UInt64) throws {
            client = try TransferClient(Bank(seed: seed))
            random = SplitMix64(seed: seed)
        }

        private func one(_ list: [String]) -> String { list.isEmpty ? "nobody" : list[random.below(list.count)] }

        private func order(_ path: String, _ body: JSONObject) -> JSONValue? {
            do { return try client.bank.call(path, body) } catch {
                refused += 1
                return nil
            }
        }

        func step() throws {
            let amounts = [
                "11.11", "22.22", "33.33", "44.44", "66.66", "10.00", "20.00", "1.11", "3.33", "111.11", "333.33",
            ]
            let amount = one(amounts)
            let events = ["posted", "settled", "funds_available", "failed", "returned"]
            let event = one(events)
            let key = JSONValue.string("key-\(random.below(1_000_000))")
            switch random.below(12) {
            case 0, 1: try transfer(amount, isDebit: random.below(3) > 0)
            case 2, 3, 4:
                _ = order(
                    "/sandbox/transfer/simulate",
                    ["transfer_id": .string(one(transfers)), "event_type": .string(event)])
            case 5: _ = order("/transfer/cancel", ["transfer_id": .string(one(transfers))])
            case 6:
                let body: JSONObject = [
                    "transfer_id": .string(one(transfers)), "amount": .string(amount), "idempotency_key": key,
                ]
                if let made = order("/transfer/refund/create", body)?["refund"] { refunds.append(try made.text("id")) }
            case 7:
                _ = order(
                    "/sandbox/transfer/refund/simulate",
                    ["refund_id": .string(one(refunds)), "event_type": .string("refund.\(event)")])
                if random.below(4) == 0 { _ = order("/transfer/refund/cancel", ["refund_id": .string(one(refunds))]) }
            case 8: try ledgerOrder(amount, key)
            case 9:
                _ = order(
                    "/sandbox/transfer/ledger/deposit/simulate",
                    ["sweep_id": .string(one(deposits)), "event_type": .string("sweep.\(event)")])
                _ = order(
                    "/sandbox/transfer/ledger/withdraw/simulate",
                    ["sweep_id": .string(one(withdrawals)), "event_type": .string("sweep.\(event)")])
            case 10: _ = order("/sandbox/transfer/sweep/simulate", [:])
            default: _ = order("/sandbox/transfer/ledger/simulate_available", [:])
            }
        }

        private func transfer(_ amount: String, isDebit: Bool) throws {
            let proposal = client.proposal(amount, type: isDebit ? "debit" : "credit")
            let authorization = order("/transfer/authorization/create", proposal)?["authorization"]
            let id = try authorization?.text("id") ?? ""
            if let made = order("/transfer/create", client.creation(id))?["transfer"] {
                transfers.append(try made.text("id"))
            }
        }

        private func ledgerOrder(_ amount: String, _ key: JSONValue) throws {
            let isDeposit = random.below(2) == 0
            let body: JSONObject = ["amount": .string(amount), "idempotency_key": key, "network": "ach"]
            guard let made = order("/transfer/ledger/\(isDeposit ? "deposit" : "withdraw")", body)?["sweep"] else {
                return
            }
            if isDeposit { deposits.append(try made.text("id")) } else { withdrawals.append(try made.text("id")) }
        }

        /// Every event since the beginning, read in pages as a client does.
        func events() throws -> [JSONValue] {
            var all: [JSONValue] = []
            while true {
                let page = try client.bank.call(
                    "/transfer/event/sync", ["after_id": .number(JSONNumber(all.count)), "count": 37])
                all += try page.list("transfer_events")
                if page["has_more"] != true { return all }
            }
        }
    }

    /// What somebody knows who only reads the events.
    private struct Told: Equatable {
        var transfers: [String: String] = [:]
        var refunds: [String: String] = [:]
        var sweeps: [String: String] = [:]
        var sweepStatus: [String: String] = [:]
        var aggregates: [String: Int] = [:]
        /// What each transfer and each sweep brings to the ledger, in cents, unless it fails or comes back.
        var gains: [String: Int] = [:]

        mutating func read(_ event: JSONValue) throws {
            let type = try event.text("event_type")
            let transfer = try event.text("transfer_id")
            let sweep = event["sweep_id"]?.stringValue ?? ""
            let state = String(type.split(separator: ".").last ?? "")
            let cents = { (text: String?) in Int((text ?? "").filter { $0 != "." }) ?? 0 }
            if type.hasSuffix("swept") {
                aggregates[sweep, default: 0] += cents(event["sweep_amount"]?.stringValue)
                if !type.hasPrefix("refund.") { sweepStatus[transfer] = type }
            } else if type == "swept_settled" {
                sweepStatus[transfer] = type
            } else if type.hasPrefix("refund.") {
                refunds[event["refund_id"]?.stringValue ?? ""] = state
            } else if type.hasPrefix("sweep.") {
                sweeps[sweep] = state
                gains[sweep] = -cents(event["sweep_amount"]?.stringValue)
            } else {
                transfers[transfer] = state
                let sign = event["transfer_type"] == "debit" ? 1 : -1
                gains[transfer] = sign * cents(event["transfer_amount"]?.stringValue)
            }
        }

        /// What the ledger has in all, whether it is on hold or not.
        func total(refunded: [String: Int]) -> Int {
            let lost: Set = ["cancelled", "failed", "returned"]
            let moved = transfers.merging(sweeps) { first, _ in first }.filter { !lost.contains($0.value) }
            let back = refunds.filter { !lost.contains($0.value) }
            return LedgerBook.opening.value + moved.keys.reduce(0) { $0 + (gains[$1] ?? 0) }
                - back.keys.reduce(0) { $0 + (refunded[$1] ?? 0) }
        }
    }

    @Test("events tell the states; ids are consecutive; the ledger agrees with its events", arguments: 0..<24)
    func agreement(number: Int) throws {
        let seed = UInt64(number) &* 7919 &+ UInt64.random(in: 0..<1_000_000) &* 1_000_003
        let player = try Player(seed: seed)
        for step in 0..<120 {
            do {
                try player.step()
                if step % 20 == 19 { try check(player, "seed \(seed), step \(step)") }
            } catch { Issue.record("seed \(seed), step \(step): \(error)") }
        }
        #expect(player.refused > 0 && !player.transfers.isEmpty, "seed \(seed): the test must try both kinds of orders")
    }

    private func check(_ player: Player, _ place: String) throws {
        let events = try player.events()
        #expect(events.compactMap { $0["event_id"]?.intValue } == Array(1..<(events.count + 1)), "\(place)")
        var told = Told()
        for event in events { try told.read(event) }
        let client = player.client
        #expect(told.transfers.count == player.transfers.count, "\(place)")
        for id in player.transfers {
            let known = try client.get(id)
            #expect(told.transfers[id] == known["status"]?.stringValue, "\(place)")
            let shown = known["sweep_status"]?.stringValue
            #expect((shown == "unswept" ? nil : shown) == told.sweepStatus[id], "\(place)")
        }
        var refunded: [String: Int] = [:]
        for id in player.refunds {
            let known = try client.call("/transfer/refund/get", ["refund_id": .string(id)])["refund"]
            refunded[id] = try Cents(#require(known).text("amount"))?.value
            #expect(told.refunds[id] == known?["status"]?.stringValue, "\(place)")
        }
        for id in player.deposits + player.withdrawals {
            let known = try client.call("/transfer/sweep/get", ["sweep_id": .string(id)])["sweep"]
            #expect(told.sweeps[id] == known?["status"]?.stringValue, "\(place)")
        }
        for (id, cents) in told.aggregates {
            let known = try client.call("/transfer/sweep/get", ["sweep_id": .string(id)])["sweep"]
            #expect(known?["amount"]?.stringValue == Cents(cents).text, "\(place)")
        }
        let balances = try client.ledger().compactMap { Int($0.filter { $0 != "." }) }
        #expect(balances.reduce(0, +) == told.total(refunded: refunded), "\(place)")
        try checkLedger(client, place)
    }

    private func checkLedger(_ client: TransferClient, _ place: String) throws {
        var sums = ["available": LedgerBook.opening, "pending": Cents.zero]
        var last = ["available": LedgerBook.opening.text, "pending": "0.00"]
        var entries: [JSONValue] = []
        while true {
            let page = try client.bank.call(
                "/transfer/ledger/event/list", ["count": 25, "offset": .number(JSONNumber(entries.count))])
            entries += try page.list("ledger_events")
            if page["has_more"] != true { break }
        }
        for entry in entries.reversed() {
            let amount = try entry.text("amount")
            let cents = try #require(Int(amount.filter { $0 != "." }))
            sums[try entry.text("type"), default: .zero] += Cents(cents)
            last = ["available": try entry.text("available_balance"), "pending": try entry.text("pending_balance")]
            #expect(last == sums.mapValues(\.text), "\(place)")
        }
        #expect(try client.ledger() == [last["available"], last["pending"]], "\(place)")
    }
}
