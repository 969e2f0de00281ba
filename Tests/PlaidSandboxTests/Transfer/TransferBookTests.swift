// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import PlaidSandbox

@Suite("Amounts, days and the book alone")
struct TransferBookTests {
    @Test("amounts are read and written exactly")
    func cents() {
        for (text, value) in [("0.01", 1), ("10.00", 1000), ("999999999999.99", 99_999_999_999_999)] {
            #expect(Cents(text)?.value == value)
            #expect(Cents(value).text == text)
        }
        #expect(Cents(-5).text == "-0.05")
        for bad in ["", "1", "1.", ".50", "1.5", "1.005", "-1.00", "+1.00", "1,00", " 1.00", "1.0a", "٣.00"] {
            #expect(Cents(bad) == nil, "\(bad)")
        }
        for (text, value) in [("100", 100_00), ("23631.9805", 23_631_98), ("-0.5", -50), ("0", 0)] {
            #expect(Cents(balance: text)?.value == value)
        }
    }

    @Test(
        "holidays of banks",
        arguments: [
            "2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-09-07", "2026-10-12",
            "2026-11-11", "2026-11-26", "2026-12-25", "2023-01-02", "2021-07-05",
        ])
    func holidays(text: String) throws {
        #expect(!BankCalendar.isOpen(try #require(Day(text))))
    }

    @Test("other days are not", arguments: ["2026-01-02", "2026-07-03", "2026-05-18", "2026-11-27", "2020-07-03"])
    func workingDays(text: String) throws {
        #expect(BankCalendar.isOpen(try #require(Day(text))))
    }

    @Test("a year has about 250 banking days")
    func year() throws {
        let first = try #require(Day("2026-01-01"))
        let open = (0..<365).filter { BankCalendar.isOpen(first.adding($0)) }.count
        // 261 weekdays, of which eleven are holidays; Independence Day is on a Saturday.
        #expect(open == 251)
    }

    @Test("events report every change, in order, at the times that are given")
    func replay() throws {
        let start = Bank.start
        var book = TransferBook(ledgerID: "l")
        let client = try TransferClient()
        var transfer = client.sample("t", 10_00, at: start)
        transfer.terms.ledgerID = "l"
        try book.create(transfer)
        try book.move("t", to: .posted, nil, at: start + 1)
        #expect(throws: SandboxError.self) { try book.move("t", to: .failed, nil, at: start + 2) }
        #expect(book.events.map(\.id) == [1, 2])
        #expect(book.events.map(\.time) == [start, start + 1])
        #expect(book.ledgers["l"]?.pending == Cents(10_00))
        try book.move("t", to: .returned, .returned("R01"), at: start + 3)
        #expect(book.ledgers["l"]?.pending == .zero)
        #expect(book.events.last?.draft.failure?.code == "R01")
    }
}
