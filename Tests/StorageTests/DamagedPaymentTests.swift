// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import MoneyLedger
import PlaidTypes
import TartanTestSupport
import Testing

@testable import TartanStorage

/// A damaged value in a row of payments is reported with its column and row, and none is read as something else.
@Suite("Damaged payments")
struct DamagedPaymentTests {
    /// A row as a database returns it.
    private struct FakeRow: StoredRow {
        var values: [String: ColumnValue]

        init(_ columns: [String], _ values: [ColumnValue]) {
            self.values = Dictionary(uniqueKeysWithValues: zip(columns, values))
        }

        func optionalText(_ column: String) -> String? {
            guard case .text(let text)? = values[column] else { return nil }
            return text
        }
        func optionalInteger(_ column: String) -> Int64? {
            guard case .integer(let number)? = values[column] else { return nil }
            return number
        }
        func optionalBlob(_ column: String) -> [UInt8]? {
            guard case .bytes(let bytes)? = values[column] else { return nil }
            return bytes
        }
        func isNull(_ column: String) -> Bool { values[column] ?? .null == .null }
        func bool(_ column: String) throws(StorageError) -> Bool {
            guard case .flag(let flag)? = values[column] else { throw corrupted(column) }
            return flag
        }
    }

    /// A table, a good row of it, its columns that may be NULL, and values that its columns never contain.
    private struct Case {
        var table: String
        var location: String
        var row: FakeRow
        var optional: Set<String>
        var wrong: [(column: String, value: ColumnValue)]
        var read: (FakeRow) throws(StorageError) -> Void
    }

    private static let outOfRange: [ColumnValue] = [
        .integer(.min), .integer(.max), .integer(Instant.range.upperBound + 1), .text("soon"),
    ]

    private static func cases() -> [Case] {
        var payment = PaymentSample.payment()
        payment.transferID = "t"
        payment.authorizationID = "a"
        payment.dueAt = Sample.time(9)
        var event = PaymentSample.event(7)
        event.refundID = "r"
        event.sweepID = "s"
        event.notes = "late"
        let lease = PaymentCursorRecord.columns
        return [
            Case(
                table: "payments", location: "table payments, row with id pay_1001",
                row: FakeRow(PaymentRecord.columns, payment.values),
                optional: ["authorization_id", "transfer_id", "details", "due_at"],
                wrong: [
                    ("amount", .integer(0)), ("amount", .integer(-1)), ("amount", .integer(.min)),
                    ("amount", .text("12")), ("currency", .text("usd")), ("currency", .text("XXX")),
                    ("currency", .text("")), ("key_digest", .bytes([])),
                    ("key_digest", .bytes([UInt8](repeating: 1, count: 31))),
                    ("content_digest", .bytes([UInt8](repeating: 1, count: 33))), ("key_digest", .text("x")),
                    ("day", .text("2026-02-30")), ("day", .text("")), ("counts", .text("maybe")),
                    ("version", .integer(-1)), ("version", .integer(.max)), ("version", .text("1")),
                ] + ["created_at", "updated_at", "due_at"].flatMap { name in outOfRange.map { (name, $0) } },
                read: { row throws(StorageError) in _ = try PaymentRecord(row) }),
            Case(
                table: "payment_events", location: "table payment_events, row with scope sandbox, number 7",
                row: FakeRow(PaymentEventRecord.columns, event.values), optional: ["refund_id", "sweep_id", "notes"],
                wrong: [("outcome", .text("lost")), ("outcome", .text("")), ("body", .integer(1))]
                    + ["happened_at", "received_at"].flatMap { name in outOfRange.map { (name, $0) } },
                read: { row throws(StorageError) in _ = try PaymentEventRecord(row) }),
            Case(
                table: "payment_sweeps", location: "table payment_sweeps, row with scope sandbox, sweep_id s",
                row: FakeRow(
                    PaymentSweepRecord.columns,
                    [.text("sandbox"), .text("s"), .text("{}"), .init(Sample.start), .integer(1)]),
                optional: [],
                wrong: [("version", .integer(-1)), ("version", .text("1")), ("state", .integer(1))]
                    + outOfRange.map { ("updated_at", $0) },
                read: { row throws(StorageError) in _ = try PaymentSweepRecord(row) }),
            Case(
                table: "payment_cursors", location: "table payment_cursors, row with scope sandbox",
                row: FakeRow(
                    lease,
                    [.text("sandbox"), .integer(5), .text("owner"), .init(Sample.start), .init(Sample.start)]),
                optional: ["lease_owner", "lease_until"],
                wrong: [("after_number", .text("5"))]
                    + ["lease_until", "updated_at"].flatMap { name in outOfRange.map { (name, $0) } },
                read: { row throws(StorageError) in _ = try PaymentCursorRecord(row) }),
        ]
    }

    @Test func everyColumnIsReadOrReported() throws {
        for test in Self.cases() {
            #expect(throws: Never.self, "\(test.table)") { try test.read(test.row) }
            for column in test.row.values.keys.sorted() {
                var row = test.row
                row.values[column] = .null
                if test.optional.contains(column) {
                    #expect(throws: Never.self, "\(test.table).\(column)") { try test.read(row) }
                } else {
                    Self.expectReport(of: column, row, test)
                }
            }
            for (column, value) in test.wrong {
                var row = test.row
                row.values[column] = value
                Self.expectReport(of: column, row, test)
            }
        }
    }

    private static func expectReport(of column: String, _ row: FakeRow, _ test: Case) {
        let error = #expect(throws: StorageError.self, "\(test.table).\(column)") { try test.read(row) }
        #expect(error?.code == .corrupted, "\(test.table).\(column)")
        #expect(error?.message.contains("The column \(column) contains an unreadable value") == true)
        // The key itself may be what is damaged.
        if !test.location.contains(" \(column) ") {
            #expect(error?.message.contains(test.location) == true, "\(error?.message ?? "")")
        }
    }

    @Test("A sum that is not a number, or does not fit, exceeds every limit")
    func sums() throws {
        struct Runner: StatementRunner {
            var sums: [String: ColumnValue]

            func rows(_ sql: String, _ values: [ColumnValue]) -> [FakeRow] {
                sql.contains("SUM(") ? [FakeRow(Array(sums.keys), Array(sums.values))] : []
            }
            func change(_ sql: String, _ values: [ColumnValue]) -> Int { 1 }
            func lock(table: String) {}
        }
        let names = ["user_day", "user_month", "all_day", "all_month"]
        let quotas = [
            PaymentQuota(perUserAndDay: .max), PaymentQuota(perUserAndMonth: .max), PaymentQuota(perDay: .max),
            PaymentQuota(perMonth: .max),
        ]
        let largest: [(parts: ColumnValue, rest: ColumnValue, isRefused: Bool)] = [
            (.null, .null, false), (.integer(0), .integer(0), false),
            // 100 less than the largest number, and one more.
            (.integer(9_223_372_036), .integer(854_775_707), false),
            (.integer(9_223_372_036), .integer(854_775_708), true),
            (.integer(9_223_372_037), .integer(0), true), (.integer(.max), .integer(.max), true),
            (.text("99999999999999999999"), .integer(0), true), (.integer(0), .text("99999999999999999999"), true),
        ]
        for (index, name) in names.enumerated() {
            for (parts, rest, isRefused) in largest {
                let sums = [name + "_parts": parts, name + "_rest": rest]
                let outcome = try PaymentStatements.insert(
                    PaymentSample.payment(), within: quotas[index], Runner(sums: sums))
                #expect(outcome == (isRefused ? .refused(PaymentQuota.Limit.allCases[index]) : .inserted), "\(sums)")
            }
        }
    }
}
