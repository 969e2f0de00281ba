// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import Testing

@Suite struct MoneyTests {
    @Test(
        arguments: [
            ("0", 0), ("0.00", 0), ("-0", 0), ("1", 100), ("1.5", 150), ("1.50", 150), ("-1.05", -105), ("007.10", 710),
            ("92233720368547758.07", Int64.max), ("-92233720368547758.08", Int64.min),
        ] as [(String, Int64)])
    func decimalsAreRead(text: String, units: Int64) throws {
        #expect(try Money(decimal: text, .usd).minorUnits == units)
    }

    @Test(arguments: [
        "", "-", ".", "1.", ".5", "1.005", "1.000", "+1", "1,00", " 1", "1 ", "1e2", "0x10", "--1", "1.-5", "１",
        "1.2.3",
        "NaN", "1\u{0}",
    ])
    func otherTextsAreRefused(text: String) {
        #expect(throws: LedgerError.amountInvalid(.usd)) { try Money(decimal: text, .usd) }
    }

    @Test(arguments: ["92233720368547758.08", "-92233720368547758.09", "99999999999999999999999999"])
    func amountsThatDoNotFitAreRefused(text: String) {
        #expect(throws: LedgerError.overflow) { try Money(decimal: text, .usd) }
    }

    @Test(arguments: [
        (Int64(0), "0.00"), (5, "0.05"), (-5, "-0.05"), (100, "1.00"), (-12_345, "-123.45"),
        (.min, "-92233720368547758.08"), (.max, "92233720368547758.07"),
    ])
    func decimalsAreWritten(units: Int64, text: String) throws {
        let money = Money(minorUnits: units, .usd)
        #expect(money.decimal == text)
        #expect("\(money)" == text + " USD")
        #expect(try Money(decimal: text, .usd) == money)
    }

    @Test func arithmeticIsExactOrThrows() throws {
        let (one, most) = (Money(minorUnits: 1, .usd), Money(minorUnits: .max, .usd))
        let least = Money(minorUnits: .min, .usd)
        #expect(try one.adding(one).minorUnits == 2)
        #expect(try one.subtracting(most).minorUnits == .min + 2)
        #expect(try most.negated().minorUnits == .min + 1)
        #expect(throws: LedgerError.overflow) { try most.adding(one) }
        #expect(throws: LedgerError.overflow) { try least.subtracting(one) }
        #expect(throws: LedgerError.overflow) { try least.negated() }
        #expect(throws: LedgerError.currencyMismatch) { try one.adding(.zero(.eur)) }
        #expect(throws: LedgerError.currencyMismatch) { try one.subtracting(.zero(.eur)) }
    }

    @Test func currenciesAreListed() {
        for currency in Currency.all { #expect(Currency(code: currency.code) == currency) }
        for code in ["", "usd", "USDX", "BTC"] { #expect(Currency(code: code) == nil) }
    }

    @Test func accountsHaveNames() {
        let names = LedgerAccount.all.map(\.name)
        #expect(Set(names).count == names.count)
        for account in LedgerAccount.all { #expect(LedgerAccount(name: account.name) == account) }
        for name in ["", "in_transit", "in_transit:", "in_transit:fedwire", "Settled"] {
            #expect(LedgerAccount(name: name) == nil)
        }
    }
}
