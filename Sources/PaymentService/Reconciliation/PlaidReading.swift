// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Payments
import Plaid
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage

/// Reads what Plaid reports of a period.
struct PlaidReading: Sendable {
    let client: any PlaidClientProtocol
    let scope: String
    let period: ClosedRange<Instant>
    let now: Instant

    /// How many entries a page of these lists has at most.
    private static let pageSize = 25

    private var start: Timestamp { Timestamp(period.lowerBound.description) }
    private var end: Timestamp { Timestamp(period.upperBound.description) }

    func transfers() async throws(PlaidError) -> [ReconciliationFacts.PlaidTransfer] {
        try await all { offset throws(PlaidError) in
            try await client.transferList(startDate: start, endDate: end, count: Self.pageSize, offset: offset)
                .transfers
        }.map(ReconciliationFacts.PlaidTransfer.init)
    }

    /// Returns one transfer; `nil` if Plaid does not have it.
    func transfer(_ id: String) async throws(PlaidError) -> ReconciliationFacts.PlaidTransfer? {
        try await found { () throws(PlaidError) in
            ReconciliationFacts.PlaidTransfer(try await client.transferGet(transferID: id).transfer)
        }
    }

    func events() async throws(PlaidError) -> [ReceivedEvent] {
        try await all { offset throws(PlaidError) in
            let body = try await client.transferEventList(
                startDate: start, endDate: end, count: Self.pageSize, offset: offset
            ).raw.bytes
            let json = try? JSONValue(parsing: body, options: .storable)
            guard let elements = json?["transfer_events"]?.arrayValue else {
                throw PlaidError(code: .unexpectedResponse, message: "The response has no events.")
            }
            return elements.map { ReceivedEvent($0, scope: scope, receivedAt: now) }
        }
    }

    func sweeps() async throws(PlaidError) -> [ReconciliationFacts.PlaidSweep] {
        try await all { offset throws(PlaidError) in
            try await client.transferSweepList(startDate: start, endDate: end, count: Self.pageSize, offset: offset)
                .sweeps
        }.map(ReconciliationFacts.PlaidSweep.init)
    }

    /// Returns one sweep; `nil` if Plaid does not have it.
    func sweep(_ id: String) async throws(PlaidError) -> ReconciliationFacts.PlaidSweep? {
        try await found { () throws(PlaidError) in
            ReconciliationFacts.PlaidSweep(try await client.transferSweepGet(sweepID: id).sweep)
        }
    }

    /// Returns the Plaid Ledger with its changes; `nil` if there is none, or if it changed while it was read.
    func ledger() async throws(PlaidError) -> ReconciliationFacts.PlaidLedger? {
        guard let before = try await available() else { return nil }
        let events = try await all { offset throws(PlaidError) in
            try await client.transferLedgerEventList(
                startDate: start, endDate: end, count: Self.pageSize, offset: offset
            ).ledgerEvents
        }
        let earlier = try await client.transferLedgerEventList(
            endDate: Timestamp((period.lowerBound - .milliseconds(1)).description), count: 1, offset: 0
        ).ledgerEvents.first
        guard try await available() == before else { return nil }
        var ledger = ReconciliationFacts.PlaidLedger()
        ledger.available = period.contains(now) ? before : nil
        ledger.opening = earlier.flatMap { try? Money(decimal: $0.availableBalance, .usd) }
        for event in events.reversed() {
            guard let amount = try? Money(decimal: event.amount, .usd),
                let available = try? Money(decimal: event.availableBalance, .usd)
            else { throw PlaidError(code: .unexpectedResponse, message: "A balance is not an amount.") }
            ledger.events.append(
                ReconciliationFacts.PlaidLedger.Event(
                    isAvailable: event.type == "available", amount: amount, available: available,
                    transferID: event.transferID, sweepID: event.sweepID))
        }
        return ledger
    }

    private func available() async throws(PlaidError) -> Money? {
        try await found { () throws(PlaidError) in
            let text = try await client.transferLedgerGet().balance.available
            guard let money = try? Money(decimal: text, .usd) else {
                throw PlaidError(code: .unexpectedResponse, message: "The balance is not an amount.")
            }
            return money
        }
    }

    /// Reads all pages of a list.
    private func all<Element>(
        _ page: (_ offset: Int) async throws(PlaidError) -> [Element]
    ) async throws(PlaidError) -> [Element] {
        var elements: [Element] = []
        while true {
            let next = try await page(elements.count)
            elements += next
            guard next.count >= Self.pageSize else { return elements }
        }
    }

    /// What Plaid has; `nil` if it refuses the request because there is no such thing.
    private func found<Value>(_ read: () async throws(PlaidError) -> Value) async throws(PlaidError) -> Value? {
        do throws(PlaidError) {
            return try await read()
        } catch {
            guard error.isDefiniteRefusal else { throw error }
            return nil
        }
    }
}

extension PlaidError {
    /// Whether the same request will not succeed later either.
    var isDefiniteRefusal: Bool { !isRetryable && (httpStatus.map { 400..<500 ~= $0 && $0 != 429 } ?? false) }
}

extension ReconciliationFacts.PlaidTransfer {
    init(_ transfer: Transfer) {
        self.init(
            id: transfer.id, direction: transfer.type.rawValue, amount: transfer.amount,
            currency: transfer.isoCurrencyCode, network: transfer.network.rawValue, status: transfer.status.rawValue,
            sweepStatus: transfer.sweepStatus?.rawValue,
            refunds: transfer.refunds.map {
                ReconciliationFacts.PlaidRefund(id: $0.id, amount: $0.amount, status: $0.status.rawValue)
            })
    }
}

extension ReconciliationFacts.PlaidSweep {
    init(_ sweep: TransferSweep) {
        self.init(
            id: sweep.id, kind: Sweep.kind(of: sweep), amount: sweep.amount, currency: sweep.isoCurrencyCode,
            status: sweep.status?.rawValue)
    }
}
