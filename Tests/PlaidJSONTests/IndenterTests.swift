// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import TartanTestSupport
import Testing

/// JSON text laid out for people.
@Suite("Indented JSON") struct IndenterTests {
    private func laidOut(_ text: String) -> String {
        String(decoding: JSONIndenter.laidOut(Array(text.utf8)), as: UTF8.self)
    }

    @Test func membersAreSortedAtEveryLevel() {
        #expect(
            laidOut(#"{"b":[1,{"d":null,"c":[]},[]],"a":{},"a b":"x","aa":-1.50e3}"#) == """
                {
                  "a": {},
                  "a b": "x",
                  "aa": -1.50e3,
                  "b": [
                    1,
                    {
                      "c": [],
                      "d": null
                    },
                    []
                  ]
                }
                """)
    }

    @Test(arguments: ["1", "\"a\"", "null", "[]", "{}", "-0.0", #""\"{[,]}\\""#])
    func aValueWithoutPartsStays(_ text: String) { #expect(laidOut(text) == text) }

    /// Brackets, commas and quotation marks in texts are no tokens.
    @Test func textsAreCopied() {
        #expect(
            laidOut(#"{"b\"":"}],\\","a{":"\u00e9€"}"#) == """
                {
                  "a{": "\\u00e9€",
                  "b\\"": "}],\\\\"
                }
                """)
    }

    @Test(
        "Anything else is returned as it is",
        arguments: [
            "", "{", "[", "]", "}", "[1", "[1,", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{a:1}",
            "\"", "\"\\",
            "[1] ", "[1]]", "{\"a\":}", "{\"a\":1]", ",", "[,]",
            String(repeating: "[", count: 2_000) + String(repeating: "]", count: 2_000),
        ])
    func damagedTextStays(_ text: String) { #expect(laidOut(text) == text) }

    /// The same as values whose members were sorted before they were written.
    @Test(arguments: SeededGenerator.seeds(200))
    func itAgreesWithTheWriter(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let value = Self.value(&generator, depth: 0)
        #expect(
            JSONIndenter.laidOut(value.serialized()) == Self.sorted(value).serialized(prettyPrinted: true),
            "TARTAN_SEED=\(seed)")
    }

    private static func value(_ generator: inout SeededGenerator, depth: Int) -> JSONValue {
        let texts = ["", "a", "ab", "B", "é", "{\"", "a,b]", "\\"]
        switch Int.random(in: 0..<(depth < 4 ? 7 : 5), using: &generator) {
        case 0: return .null
        case 1: return .bool(true)
        case 2: return .number(JSONNumber(Int.random(in: -9...9, using: &generator)))
        case 3, 4: return .string(texts.randomElement(using: &generator) ?? "")
        case 5:
            return .array(
                (0..<Int.random(in: 0...3, using: &generator)).map { _ in value(&generator, depth: depth + 1) })
        default:
            var members = JSONObject()
            for name in texts.shuffled(using: &generator).prefix(Int.random(in: 0...4, using: &generator)) {
                members[name] = value(&generator, depth: depth + 1)
            }
            return .object(members)
        }
    }

    private static func sorted(_ value: JSONValue) -> JSONValue {
        switch value {
        case .array(let values): .array(values.map(sorted))
        case .object(let members):
            .object(
                JSONObject(
                    members.pairs.sorted { encoded($0.key).lexicographicallyPrecedes(encoded($1.key)) }
                        .map { ($0.key, sorted($0.value)) }))
        default: value
        }
    }

    /// Names are compared as they are written.
    private static func encoded(_ name: String) -> ArraySlice<UInt8> {
        JSONValue.string(name).serialized().dropFirst().dropLast()
    }
}
