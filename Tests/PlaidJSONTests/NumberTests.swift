// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import TartanTestSupport
import Testing

@Suite struct NumberTests {
    /// Numbers at the ends of what types hold, each with what `Decimal` and `Int` make of it.
    private static let ends: [(text: String, decimal: String?, int: Int?)] = [
        ("10e9223372036854775807", nil, nil),
        ("1.5e-9223372036854775808", nil, nil),
        ("-1e9223372036854775808", nil, nil),
        ("0e9223372036854775808", "0", 0),
        ("-0.0e-99999999999999999999", "0", 0),
        ("1e127", "1" + String(repeating: "0", count: 127), nil),
        ("10e126", "1" + String(repeating: "0", count: 127), nil),
        ("10e127", nil, nil), ("1e128", nil, nil), ("1e164", nil, nil), ("12e127", "12" + zeros(127), nil),
        ("99999999999999999999999999999999999999e127", String(repeating: "9", count: 38) + zeros(127), nil),
        ("999999999999999999999999999999999999990e127", nil, nil),
        ("1e-128", "0." + zeros(127) + "1", nil), ("1e-129", nil, nil), ("10e-129", "0." + zeros(127) + "1", nil),
        ("9223372036854775807", "9223372036854775807", .max), ("9223372036854775808", "9223372036854775808", nil),
        ("-9223372036854775808", "-9223372036854775808", .min), ("-9223372036854775809", "-9223372036854775809", nil),
        ("9223372036854775807.0", "9223372036854775807", .max),
        ("92233720368547758070e-1", "9223372036854775807", .max),
        ("1E+2", "100", 100), ("1e300", nil, nil),
        // Longer than any exponent that could be counted in five digits.
        ("0." + zeros(100_000) + "1e100001", "1", 1), ("0." + zeros(100_000) + "1e1000000", nil, nil),
        ("1" + zeros(100_000) + "e-100000", "1", 1),
    ]

    private static func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }

    @Test func numbersAtTheEndsAreExactOrRefused() throws {
        for (text, decimal, int) in Self.ends {
            let shown = text.prefix(40)
            let expected = decimal.flatMap { Decimal(string: $0) }
            let number = try #require(JSONNumber(text))
            #expect(number.decimal == expected, "\(shown)")
            #expect(number.int == int, "\(shown)")
            // The typed readers have ways of their own, which have to agree.
            let bytes = Array(text.utf8)
            #expect(try JSONReader.parse(bytes) { $0.decode() as Decimal? } == expected, "\(shown)")
            #expect(try JSONReader.parse(bytes) { $0.decode() as Int? } == int, "\(shown)")
        }
    }

    @Test(arguments: SeededGenerator.seeds(200, from: 5000))
    func noNumberTrapsOrBecomesNaN(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<20 {
            let digits = (0..<Int.random(in: 1...45, using: &random)).map { _ in
                "\(Int.random(in: 0...9, using: &random))"
            }.joined()
            let exponent =
                [Int.random(in: -300...300, using: &random), .max, .min, 127, -128].randomElement(using: &random) ?? 0
            let text = "-1.\(digits)e\(exponent)"
            let number = try #require(JSONNumber(text))
            let read: Decimal? = try JSONReader.parse(Array(text.utf8)) { $0.decode() }
            #expect(read == number.decimal, "\(text)")
            guard let decimal = number.decimal else { continue }
            // Foundation's reader is an independent one, and refuses a little more near the ends.
            #expect(!decimal.isNaN && Decimal(string: text) ?? decimal == decimal, "\(text)")
            #expect(JSONNumber(decimal)?.decimal == decimal, "\(text)")
        }
    }

    @Test func doublesThatAreOutOfRangeAreRefused() throws {
        for text in ["1e309", "-1e309", "1e9223372036854775808"] {
            let (value, anomalies) = try JSONReader.parse(Array(text.utf8)) { json -> (Double?, [JSONAnomaly]) in
                (json.decode(), json.anomalies)
            }
            #expect(value == nil && anomalies.map(\.kind) == [.unrepresentable], "\(text)")
        }
        #expect(try JSONReader.parse(Array("1e-400".utf8)) { $0.decode() as Double? } == 0)
    }

    private static func decimal(_ mantissa: String, _ exponent: Int) -> Decimal {
        Decimal(sign: .plus, exponent: exponent, significand: Decimal(string: mantissa) ?? .nan)
    }

    @Test func productsThatFoundationTrapsOnAreRefused() {
        let tiny = Self.decimal("1", -100)
        #expect(tiny.multiplied(by: tiny) == nil)
        #expect(Self.decimal("1", -64).multiplied(by: Self.decimal("1", -64)) == Self.decimal("1", -128))
        #expect(Self.decimal("1", -64).multiplied(by: Self.decimal("1", -65)) == nil)
        #expect(Self.decimal("1", 100).multiplied(by: Self.decimal("1", 100)) == nil)
        #expect(Decimal(0).multiplied(by: tiny) == 0)
        #expect(tiny.multiplied(by: 0) == 0)
        #expect(Decimal.nan.multiplied(by: 0) == nil)
        #expect(Decimal(3).divided(by: 0) == nil)
        #expect(Decimal(3).divided(by: 2) == Decimal(string: "1.5"))
        #expect(Decimal(3).adding(.nan) == nil && Decimal.nan.subtracting(3) == nil)
        #expect([Decimal(1), 2, 3].checkedSum() == 6 && [Decimal(1), .nan].checkedSum() == nil)
        #expect(Decimal(15).multiplied(byPowerOfTen: -1) == Decimal(string: "1.5"))
        #expect(Decimal(15).multiplied(byPowerOfTen: .max) == nil && Decimal(15).multiplied(byPowerOfTen: .min) == nil)
        #expect(Decimal(-7).multiplied(byPowerOfTen: 2) == -700)
        #expect(Decimal(7).wholeNumber == 7 && Decimal(string: "7.5")?.wholeNumber == nil)
        #expect(Decimal.greatestFiniteMagnitude.wholeNumber == nil && Decimal.nan.wholeNumber == nil)
    }

    @Test(arguments: SeededGenerator.seeds(100, from: 6000))
    func checkedArithmeticNeverTraps(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        func value() -> Decimal {
            let mantissa = UInt64.random(in: 0 ... .max, using: &random) >> UInt64.random(in: 0..<64, using: &random)
            let exponent =
                [Int.random(in: -128...127, using: &random), -128, 127, 0].randomElement(using: &random) ?? 0
            return Decimal(
                sign: Bool.random(using: &random) ? .minus : .plus, exponent: exponent, significand: Decimal(mantissa))
        }
        for _ in 0..<200 {
            let (left, right) = (value(), value())
            let results = [
                left.multiplied(by: right), left.divided(by: right), left.adding(right), left.subtracting(right),
            ]
            for result in results { #expect(result?.isNaN != true, "\(left) and \(right)") }
            if let product = left.multiplied(by: right) { #expect(product == left * right) }
        }
    }

    /// A reader that was exchanged for another document's would go on in bytes that are gone.
    @Test func aReaderCannotOutliveItsBytes() async {
        await #expect(processExitsWith: .failure) {
            try JSONReader.parse(Array("[1, 2, 3]".utf8)) { outer in
                _ = try? JSONReader.parse(Array("[4, 5, 6, 7, 8]".utf8)) { inner in swap(&outer, &inner) }
                outer.skipValue()
            }
        }
    }
}
