// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import TartanTestSupport
import Testing

private struct Row: JSONObjectDecodable, Equatable {
    var id: String
    var amount: Decimal
    var note: String?
    var tags: [String]

    private static let keys = JSONKeyTable("id", "amount", "note", "tags")

    init(json: inout JSONReader) {
        var id: String?
        var amount: Decimal?
        var note: String?
        var tags: [String]?
        if json.beginObject() {
            var cursor = JSONKeyCursor(Self.keys)
            while let key = json.nextKey(&cursor) {
                switch key {
                case 0: id = json.decode()
                case 1: amount = json.decode()
                case 2: note = json.decode()
                case 3: tags = json.decode()
                default: json.skipValue()
                }
            }
        }
        self.id = id ?? json.missing("Row.id")
        self.amount = amount ?? json.missing("Row.amount")
        self.note = note
        self.tags = tags ?? json.missing("Row.tags")
    }
}

private func read<T: JSONDecodable>(_ text: String, as type: T.Type = T.self) throws -> (T?, [JSONAnomaly]) {
    try JSONReader.parse(Array(text.utf8)) { json in
        let value: T? = json.decode()
        return (value, json.anomalies)
    }
}

private func code(_ bytes: [UInt8], options: JSONOptions = .standard) -> JSONError.Code? {
    do {
        _ = try JSONValue(parsing: bytes, options: options)
        return nil
    } catch {
        return error.code
    }
}

@Suite struct ReaderTests {
    @Test func membersInAnyOrderWithUnknownOnesBetween() throws {
        let text = #" { "tags":["a","b"], "new":{"x":[1,{"y":null}]}, "amount":-5.02, "i\u0064":"7", "note":null } "#
        let (row, anomalies) = try read(text, as: Row.self)
        #expect(row?.id == "7")
        #expect(row?.amount == Decimal(string: "-5.02"))
        #expect(row?.note == nil)
        #expect(row?.tags == ["a", "b"])
        #expect(anomalies.isEmpty)
    }

    @Test(arguments: SeededGenerator.seeds(20))
    func everyOrderOfMembersReadsTheSame(seed: UInt64) async throws {
        // The table of keys learns orders, from several threads at once here; no order may change what is read.
        let members = [#""id":"7""#, #""amount":1.50"#, #""note":"n""#, #""tags":["a"]"#, #""unknown":{"id":"8"}"#]
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<4 {
                group.addTask {
                    var generator = SeededGenerator(seed: seed &+ UInt64(task) << 32)
                    for _ in 0..<200 {
                        let text = "{" + members.shuffled(using: &generator).joined(separator: ",") + "}"
                        let row = try read(text, as: Row.self).0
                        #expect(
                            row?.id == "7" && row?.amount == Decimal(string: "1.5") && row?.note == "n"
                                && row?.tags == ["a"], "TARTAN_SEED=\(seed) \(text)")
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func missingRequiredMembersAreNeutralAndRecorded() throws {
        let (row, anomalies) = try read(#"{"id":null,"amount":"12","tags":[1,"x",null]}"#, as: Row.self)
        #expect(row?.id == "")
        #expect(row?.amount.isNaN == true, "a lost amount must not look like 0")
        #expect(row?.tags == ["x"])
        #expect(anomalies.map(\.name) == ["number", "string", "element", "element", "Row.id", "Row.amount"])
    }

    @Test func theLastOfTwoMembersWinsUnlessRefused() throws {
        let bytes = Array(#"{"a":1,"a":2}"#.utf8)
        #expect(try JSONValue(parsing: bytes)["a"]?.intValue == 2)
        #expect(code(bytes, options: .strictToken) == .duplicateKey)
        #expect(code(Array(#"{"a":1,"\u0061":2}"#.utf8), options: .strictToken) == .duplicateKey)
    }

    @Test(arguments: [
        ("0", "0"), ("-0", "0"), ("110.94", "110.94"), ("1e2", "100"), ("12345678901234567.89", "12345678901234567.89"),
        ("0.123456789012345678", "0.123456789012345678"),
        ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
        ("-0.00000000000000000000000000000000000001", "-0.00000000000000000000000000000000000001"),
        ("9999999999999999999", "9999999999999999999"), ("1.500", "1.5"), ("23631.9805", "23631.9805"), ("1E400", nil),
        ("123456789012345678901234567890123456789.5", nil), ("1e-200", nil), ("0e99999999999999999999", "0"),
    ])
    func decimalsAreExactOrRefused(text: String, expected: String?) throws {
        let (value, anomalies) = try read(text, as: Decimal.self)
        #expect(value == expected.flatMap { Decimal(string: $0) })
        #expect(anomalies.map(\.kind) == (expected == nil ? [.unrepresentable] : []))
        #expect(try JSONValue(parsing: Array(text.utf8)).numberValue?.text == text, "the text is kept")
    }

    @Test func aNullIsAbsentWhereAnyValueMayStand() throws {
        #expect(try read("null", as: JSONValue.self).0 == nil)
        #expect(try read("[null]", as: JSONValue.self).0 == [.null])
        #expect(try read("false", as: JSONValue.self).0 == false)
    }

    @Test func integers() throws {
        #expect(try read("9223372036854775807", as: Int.self).0 == .max)
        #expect(try read("-9223372036854775808", as: Int.self).0 == .min)
        #expect(try read("9223372036854775808", as: Int.self).1.map(\.kind) == [.unrepresentable])
        #expect(try read("5.0", as: Int.self).0 == 5)
        #expect(try read("5.5", as: Int.self).0 == nil)
    }

    @Test(arguments: SeededGenerator.seeds(500))
    func doublesAreTheNearestOnes(seed: UInt64) throws {
        var generator = SeededGenerator(seed: seed)
        let digits = generator.next() >> UInt64.random(in: 0..<60, using: &generator)
        let texts = [
            "\(digits)", "-\(digits)e\(Int.random(in: -30...30, using: &generator))",
            "\(digits % 1000).\(digits)", "0.\(String(repeating: "0", count: Int(digits % 7)))\(digits)",
        ]
        for text in texts {
            #expect(try read(text, as: Double.self).0 == Double(text), "TARTAN_SEED=\(seed) \(text)")
        }
    }

    @Test func strings() throws {
        #expect(try read(#""a\"\\\/\b\f\n\r\té\uD83D\uDE00é""#, as: String.self).0 == "a\"\\/\u{8}\u{c}\n\r\té😀é")
        #expect(try read(#""x\uD800y""#, as: String.self).0 == "x\u{FFFD}y")
        #expect(code(Array(#""x\uD800y""#.utf8), options: .strictToken) == .loneSurrogate)
        let zero = Array(#""a\u0000b\\u0000""#.utf8)
        #expect(try JSONValue(parsing: zero) == "a\u{0}b\\u0000")
        #expect(try JSONValue(parsing: zero, options: .storable) == "a\u{FFFD}b\\u0000")
        #expect(code([0x22, 0xFF, 0x22]) == .invalidUTF8)
        #expect(code([0x22, 0xC0, 0x80, 0x22]) == .invalidUTF8)
        #expect(code([0x22, 0xED, 0xA0, 0x80, 0x22]) == .invalidUTF8)
        #expect(code([0x22, 0x0A, 0x22]) == .invalidString)
    }

    @Test func limits() {
        let deep = Array((String(repeating: "[", count: 200) + String(repeating: "]", count: 200)).utf8)
        #expect(code(deep) == .depthExceeded)
        #expect(code(deep, options: JSONOptions(maximumDepth: 200)) == nil)
        #expect(code(Array("[1,2]".utf8), options: JSONOptions(maximumBytes: 4)) == .sizeExceeded)
        #expect(code(Array("{} x".utf8)) == .trailingBytes)
        #expect(code([0xEF, 0xBB, 0xBF, 0x7B, 0x7D]) == .unexpectedByte)
        #expect(code([]) == .unexpectedEnd)
    }

    @Test func everyPrefixOfADocumentFailsCleanly() throws {
        let text = Array(#"{"id":"aé\u00e9","amount":-1.5e3,"tags":["x",null,true],"o":{"a":[{}]}}"#.utf8)
        _ = try JSONValue(parsing: text)
        for length in 0..<text.count {
            #expect(code(Array(text[..<length])) != nil, "prefix of \(length) bytes")
            #expect(throws: JSONError.self) { try JSONReader.parse(Array(text[..<length])) { Row(json: &$0) } }
        }
    }
}
