// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import TartanTestSupport
import Testing

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

@Suite struct WriterTests {
    @Test func membersKeepTheirOrderAndNilIsLeftOut() {
        var json = JSONWriter()
        json.beginObject()
        json.field("b", 1)
        json.field("a", String?.none)
        json.field("c", ["x", "\"\\\n\u{1}é"])
        json.field("d", Decimal(string: "-5.020"))
        json.field("e", Decimal.nan)
        json.endObject()
        #expect(text(json.bytes) == #"{"b":1,"c":["x","\"\\\n\u0001é"],"d":-5.02,"e":null}"#)
    }

    @Test func prettyPrintingIndentsByTwoSpaces() {
        let value: JSONValue = ["a": 1, "b": [true, .null], "c": [:], "d": []]
        #expect(
            text(value.serialized(prettyPrinted: true)) == """
                {
                  "a": 1,
                  "b": [
                    true,
                    null
                  ],
                  "c": {},
                  "d": []
                }
                """)
    }

    @Test(arguments: SeededGenerator.seeds(200))
    func whatIsWrittenReadsBackEqual(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let value = randomValue(&generator, depth: 4)
        let pretty = generator.next().isMultiple(of: 2)
        #expect(try JSONValue(parsing: value.serialized(prettyPrinted: pretty)) == value, "TARTAN_SEED=\(seed)")
    }

    private func randomValue(_ generator: inout SeededGenerator, depth: Int) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &generator) {
        case 0: return .null
        case 1: return .bool(.random(using: &generator))
        case 2: return .number(JSONNumber(.random(in: .min ... .max, using: &generator)))
        case 3:
            return .decimal(
                Decimal(
                    sign: .minus, exponent: .random(in: -30...30, using: &generator),
                    significand: Decimal(UInt64.random(in: 0 ... .max, using: &generator))))
        case 4:
            let scalars = (0..<Int.random(in: 0..<20, using: &generator)).compactMap { _ in
                Unicode.Scalar(UInt32.random(in: 0..<0x11000, using: &generator))
            }
            return .string(String(String.UnicodeScalarView(scalars)))
        case 5, 6: return .array((0..<3).map { _ in randomValue(&generator, depth: depth - 1) })
        default:
            var members = JSONObject()
            for index in 0..<Int.random(in: 0..<5, using: &generator) {
                members["k\(index)"] = randomValue(&generator, depth: depth - 1)
            }
            return .object(members)
        }
    }
}
