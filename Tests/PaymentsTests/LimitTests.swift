// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import MoneyLedger
import NACHA
import Testing

@testable import Payments

@Suite struct LimitTests {
    private static let today = ACHDate(daysSinceEpoch: 20_787)

    private static func use(_ user: String, _ units: Int64, daysAgo: Int = 0) -> PaymentLimits.Use {
        PaymentLimits.Use(userID: user, amount: Sample.usd(units), day: today.adding(days: -daysAgo))
    }

    /// The limits, each with payments that reach it exactly together with one of 100.
    static let cases: [(String, PaymentLimits, [PaymentLimits.Use])] = [
        ("payment", PaymentLimits(perPayment: Sample.usd(100)), [use("a", 5_000)]),
        (
            "user and day", PaymentLimits(perUserAndDay: Sample.usd(300)),
            [use("a", 150), use("a", 50), use("b", 900), use("a", 900, daysAgo: 1)]
        ),
        (
            "user and month", PaymentLimits(perUserAndMonth: Sample.usd(300)),
            [use("a", 150), use("a", 50, daysAgo: 20), use("b", 900), use("a", 900, daysAgo: 31)]
        ),
        (
            "day", PaymentLimits(perDay: Sample.usd(300)), [use("a", 150), use("b", 50), use("c", 900, daysAgo: 1)]
        ),
        (
            "month", PaymentLimits(perMonth: Sample.usd(300)),
            [use("a", 150), use("b", 50, daysAgo: 20), use("c", 900, daysAgo: 31)]
        ),
    ]

    @Test(arguments: cases.indices) func aLimitMayBeReachedAndNotExceeded(index: Int) throws {
        #expect(Self.today.description == "2026-11-30")
        let (name, limits, earlier) = Self.cases[index]
        try limits.check(Self.use("a", 100), after: earlier)
        let error = #expect(throws: PaymentRefusal.self) { try limits.check(Self.use("a", 101), after: earlier) }
        #expect(error?.code == .limitExceeded)
        #expect(error?.message == "The payment would exceed the limit per \(name).")
    }

    @Test func withoutLimitsEverythingIsAllowed() throws {
        try PaymentLimits().check(Self.use("a", .max), after: [Self.use("a", .max)])
    }

    @Test func sumsThatDoNotFitExceedTheLimit() {
        let limits = PaymentLimits(perMonth: Sample.usd(.max))
        let error = #expect(throws: PaymentRefusal.self) {
            try limits.check(Self.use("a", 1), after: [Self.use("b", .max)])
        }
        #expect(error?.code == .limitExceeded)
    }

    @Test func wrongAmountsAreRefused() {
        let limits = PaymentLimits(perPayment: Money(minorUnits: 100, .eur))
        for units in [Int64(0), -1, 1] {
            #expect(throws: PaymentRefusal.amountInvalid) { try limits.check(Self.use("a", units), after: []) }
        }
    }
}

@Suite struct IdempotencyTests {
    private static func content(_ fields: [String: String?]) -> RequestContent {
        var content = RequestContent()
        for (name, value) in fields { content.set(name, value) }
        return content
    }

    @Test(arguments: [nil, "", " ", "a b", "ä", "a\n", "\u{0}", String(repeating: "k", count: 256)])
    func keysThatAreNotPlainAreRefused(text: String?) {
        let error = #expect(throws: PaymentRefusal.self) { try IdempotencyKey(text) }
        #expect(error?.code == .keyInvalid)
    }

    @Test func keysHaveUpTo255VisibleCharacters() throws {
        #expect(IdempotencyKey.lengths == 1...255)
        for text in ["k", "!~", String(repeating: "k", count: 255)] {
            #expect(try IdempotencyKey(text).text == text)
        }
    }

    @Test func theSameContentAnswersTheFirstPayment() throws {
        let (key, other) = (try IdempotencyKey("k1"), try IdempotencyKey("k2"))
        let record = IdempotencyRecord(key: key, digest: [1, 2, 3], paymentID: "p1")
        #expect(try IdempotencyRecord.decide(key, digest: [1, 2, 3], stored: nil) == .create)
        #expect(try IdempotencyRecord.decide(key, digest: [1, 2, 3], stored: record) == .replay(paymentID: "p1"))
        #expect(try IdempotencyRecord.decide(other, digest: [1, 2, 3], stored: record) == .create)
        for digest in [[1, 2, 4], [], [1, 2]] as [[UInt8]] {
            let error = #expect(throws: PaymentRefusal.self) {
                try IdempotencyRecord.decide(key, digest: digest, stored: record)
            }
            #expect(error?.code == .contentConflict)
        }
    }

    @Test func noTwoContentsHaveTheSameBytes() {
        let contents: [[String: String?]] = [
            [:], ["a": ""], ["a": nil], ["a": "null"], ["a": "1"], ["a": "1", "b": "2"], ["a": "1\n1:b=1:2"],
            ["a": "2", "b": "1"], ["ab": "1"], ["a": "b=1"], ["amount": "10.00"], ["amount": "10.0"],
            ["Amount": "10.00"],
            ["a": "4:null"], ["1:a": "1"],
        ]
        #expect(Set(contents.map { Self.content($0).bytes }).count == contents.count)
        #expect(Self.content(["b": "2", "a": "1"]).bytes == Self.content(["a": "1", "b": "2"]).bytes)
        #expect(Self.content(["a": "1"]).bytes == Array("1:a=1:1\n".utf8))
    }

    @Test func refusalsContainNoAmountsAndNoIdentifiers() throws {
        let codes = PaymentRefusal.Code.allCases.map(\.rawValue)
        #expect(Set(codes).count == codes.count)
        let payment = try Sample.payment(id: "secret-id")
        let error = #expect(throws: PaymentRefusal.self) { try payment.addingRefund("r", Sample.usd(10_001)) }
        #expect(error.map { "\($0)".contains("10001") || "\($0)".contains("secret") } == false)
    }
}
