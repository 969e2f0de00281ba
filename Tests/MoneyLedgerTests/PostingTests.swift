// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Testing

/// Postings for tests.
enum Sample {
    static func usd(_ units: Int64) -> Money { Money(minorUnits: units, .usd) }

    static func posting(
        _ source: String, at time: Int64 = 0, reference: String = "transfer:t1", kind: String = "posted",
        _ lines: [(LedgerAccount, Money)] = [(.inTransit(.ach), usd(100)), (.userFunds, usd(-100))]
    ) throws -> Posting {
        try Posting(
            source: LedgerKey(source), reference: LedgerKey(reference), time: LedgerTime(milliseconds: time),
            kind: LedgerKey(kind), lines: lines.map { Posting.Line($0.0, $0.1) })
    }
}

@Suite struct PostingTests {
    /// Lines that break a rule, and the code of the error.
    static let wrong: [(String, [(LedgerAccount, Money)], LedgerError.Code)] = [
        ("none", [], .postingInvalid),
        ("one", [(.fees, Sample.usd(1))], .postingInvalid),
        ("unbalanced", [(.fees, Sample.usd(1)), (.settled, Sample.usd(-2))], .unbalanced),
        ("one sign", [(.fees, Sample.usd(1)), (.settled, Sample.usd(1))], .unbalanced),
        ("zero", [(.fees, Sample.usd(0)), (.settled, Sample.usd(0))], .postingInvalid),
        ("an account twice", [(.fees, Sample.usd(1)), (.fees, Sample.usd(-1))], .postingInvalid),
        ("other currencies", [(.fees, Sample.usd(1)), (.settled, Money(minorUnits: -1, .eur))], .unbalanced),
        (
            "too large",
            [(.fees, Sample.usd(Posting.largestAmount + 1)), (.settled, Sample.usd(-Posting.largestAmount - 1))],
            .amountOverflow
        ),
        ("smallest integer", [(.fees, Sample.usd(.min)), (.settled, Sample.usd(.min))], .amountOverflow),
        (
            "33 lines",
            (1...33).map { (LedgerAccount.all[$0 % LedgerAccount.all.count], Sample.usd(Int64($0) - 17)) },
            .postingInvalid
        ),
    ]

    @Test(arguments: wrong.indices) func wrongPostingsAreRefused(index: Int) {
        let (name, lines, code) = Self.wrong[index]
        let error = #expect(throws: LedgerError.self, "\(name)") { try Sample.posting("s", lines) }
        #expect(error?.code == code, "\(name)")
    }

    @Test func twoCurrenciesBalanceSeparately() throws {
        let posting = try Sample.posting(
            "s",
            [
                (.settled, Sample.usd(5)), (.userFunds, Sample.usd(-5)), (.settled, Money(minorUnits: 7, .eur)),
                (.userFunds, Money(minorUnits: -7, .eur)),
            ])
        #expect(posting.lines.count == 4)
        #expect(posting.lines.map(\.account) == [.settled, .settled, .userFunds, .userFunds])
    }

    @Test(arguments: ["", " ", "a b", "a\n", "ä", "\u{0}", String(repeating: "x", count: 201)])
    func keysThatAreNotPlainAreRefused(text: String) {
        #expect(throws: LedgerError.self) { try LedgerKey(text) }
    }

    @Test func errorsContainNoAmounts() throws {
        let codes = LedgerError.Code.allCases.map(\.rawValue)
        #expect(Set(codes).count == codes.count)
        #expect("\(LedgerError.overflow)" == "ledger amount_overflow: The amount is too large for the ledger.")
    }

    @Test func differencesLeadFromOneToTheOther() throws {
        let before = try Balances([.init(.settled, Sample.usd(5)), .init(.userFunds, Sample.usd(-5))])
        let after = try Balances([.init(.plaidLedger, Sample.usd(5)), .init(.userFunds, Sample.usd(-5))])
        #expect(try after.lines(from: before) == [.init(.plaidLedger, Sample.usd(5)), .init(.settled, Sample.usd(-5))])
        #expect(try after.lines(from: after).isEmpty)
        #expect(try before.isBalanced())
        #expect(try !Balances([.init(.settled, Sample.usd(5))]).isBalanced())
    }
}
