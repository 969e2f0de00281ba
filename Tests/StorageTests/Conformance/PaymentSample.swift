// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import PlaidTypes
import TartanStorage
import TartanTestSupport

/// Payments, events and postings for tests.
enum PaymentSample {
    static let scope = "sandbox"
    static let day = CalendarDate(year: 2026, month: 11, day: 15) ?? .unknown

    static func digest(_ number: Int) -> TokenDigest {
        var bytes = [UInt8](repeating: 0, count: 32)
        for index in 0..<8 { bytes[index] = UInt8(truncatingIfNeeded: number >> (8 * index)) }
        return TokenDigest(bytes: bytes)
    }

    static func payment(
        _ number: Int = 1, user: UserID = "user", item: ItemID = "item", units: Int64 = 100,
        currency: Currency = .usd, direction: String = "debit", day: CalendarDate = day, at seconds: Int = 0,
        key: Int? = nil
    ) -> PaymentRecord {
        PaymentRecord(
            id: "pay_\(1_000 + number)", userID: user, itemID: item, accountID: "account",
            keyDigest: digest(key ?? number),
            contentDigest: digest(1_000_000), direction: direction, amount: Money(minorUnits: units, currency),
            network: "ach", phase: "created", state: #"{"phase":"created"}"#, details: SealedBytes([1, 0, 255]),
            day: day, createdAt: Sample.time(seconds), updatedAt: Sample.time(seconds))
    }

    static func event(
        _ number: Int64, transfer: String = "transfer", outcome: PaymentEventRecord.Outcome = .applied,
        scope: String = scope
    ) -> PaymentEventRecord {
        PaymentEventRecord(
            scope: scope, number: number, type: "posted", transferID: transfer, happenedAt: Sample.time(Int(number)),
            receivedAt: Sample.time(1_000), body: #"{"event_id":\#(number)}"#, outcome: outcome)
    }

    static func sweep(_ id: String = "sweep", scope: String = scope, version: Int64 = 0) -> PaymentSweepRecord {
        PaymentSweepRecord(
            scope: scope, sweepID: id, state: #"{"stage":"pending"}"#, updatedAt: Sample.time(5), version: version)
    }

    static func posting(_ source: String, units: Int64 = 100) throws -> Posting {
        let money = Money(minorUnits: units, .usd)
        return try Posting(
            source: LedgerKey(source), reference: LedgerKey("transfer"), time: LedgerTime(milliseconds: 5),
            kind: LedgerKey("posted"), lines: [.init(.inTransit(.ach), money), .init(.userFunds, try money.negated())])
    }

    /// A payment with every column chosen at random.
    static func random(_ number: Int, _ random: inout SeededGenerator) -> PaymentRecord {
        func word() -> String {
            let words = ["", "a", "é", "𝄞", "'", "\"", "\\", "%", "🙂", "line\nbreak", "{}", "NULL"]
            return (0..<Int.random(in: 0...4, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
                .joined()
        }
        func instant() -> Instant { Instant(milliseconds: Int64.random(in: Instant.range, using: &random)) }
        var payment = payment(number)
        payment.userID = UserID("u" + word())
        payment.itemID = ItemID(word())
        payment.accountID = AccountID(word())
        payment.contentDigest = digest(Int.random(in: 0...(.max), using: &random))
        payment.direction = Bool.random(using: &random) ? "debit" : "credit"
        payment.amount = Money(
            minorUnits: [1, .max, Int64.random(in: 1...(.max), using: &random)].randomElement(using: &random) ?? 1,
            Currency.all.randomElement(using: &random) ?? .usd)
        payment.network = word()
        payment.phase = "p" + word()
        payment.counts = Bool.random(using: &random)
        payment.authorizationID = Bool.random(using: &random) ? "authorization\(number)" + word() : nil
        payment.transferID = Bool.random(using: &random) ? "transfer\(number)" + word() : nil
        payment.state = word()
        let bytes = (0..<Int.random(in: 1...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
        payment.details = Bool.random(using: &random) ? SealedBytes(bytes) : nil
        payment.day = CalendarDate(daysSinceEpoch: Int.random(in: -10_000...40_000, using: &random))
        payment.createdAt = instant()
        payment.updatedAt = instant()
        payment.dueAt = Bool.random(using: &random) ? instant() : nil
        payment.version = Int64.random(in: 1...1_000, using: &random)
        return payment
    }
}

/// Everything that a store contains of payments, for comparing it before and after.
struct PaymentSnapshot: Equatable {
    var payments: [PaymentRecord]
    var events: [PaymentEventRecord]
    var sweeps: [PaymentSweepRecord]
    var cursors: [PaymentCursorRecord?]
    var postings: [Posting]
    var balances: Balances

    init(_ store: any Store) async throws {
        payments = try await store.enginePayments(PaymentQuery(limit: 1_000))
        events = []
        sweeps = []
        cursors = []
        for scope in [PaymentSample.scope, "production"] {
            events += try await store.enginePaymentEvents(scope, after: .min, limit: 1_000)
            sweeps += try await store.engineSweeps(scope)
            cursors.append(try await store.enginePaymentCursor(scope))
        }
        postings = try await store.ledger.postings(reference: LedgerKey("transfer"))
        balances = try await store.ledger.balances(at: .latest)
    }
}
