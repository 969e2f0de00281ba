// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

extension FuzzTarget {
    /// Reading, skipping and writing agree with one another.
    static let json = FuzzTarget("json", .json, rounds: 500) { bytes in
        let value = try? JSONValue(parsing: bytes)
        let skipped: Void? = try? JSONReader.parse(bytes) { $0.skipValue() }
        try promise((value == nil) == (skipped == nil), "Skipping and reading disagree.")
        // A stricter reader accepts nothing that the ordinary one refuses.
        if value == nil {
            try promise(
                (try? JSONValue(parsing: bytes, options: .strictToken)) == nil, "Strictness let something in.")
        }
        if bytes.count < 4096 { _ = JSONIndenter.laidOut(bytes) }
        guard let value else { return }
        // Indenting deep documents makes hundreds of bytes of each, so that only small ones are indented.
        for pretty in bytes.count < 4096 ? [false, true] : [false] {
            let written = value.serialized(prettyPrinted: pretty)
            let again = try? JSONValue(parsing: written, options: JSONOptions(maximumBytes: .max))
            try promise(again == value, "A value changed on its way through text.")
            guard pretty else { continue }
            let laidOut = JSONIndenter.laidOut(value.serialized())
            try promise(
                (try? JSONValue(parsing: laidOut, options: JSONOptions(maximumBytes: .max))) == value,
                "A value changed when its text was laid out.")
        }
        // Typed reads of whatever it is: wrong types are skipped.
        _ = try JSONReader.parse(bytes) { $0.decode() as String? }
        _ = try JSONReader.parse(bytes) { $0.decode() as [Int]? }
        _ = try JSONReader.parse(bytes) { $0.decode() as [String: Double]? }
        _ = try JSONReader.parse(bytes) { $0.decode() as [[String: Decimal]]? }
    }

    /// The reader's public calls in an order that makes no sense: it stays within its bytes whatever a caller does.
    static let readerCalls = FuzzTarget("reader-calls", .json, rounds: 500) { bytes in
        do throws(JSONError) {
            try JSONReader.parse(bytes) { json in callInAnyOrder(&json, choices: bytes.prefix(1_000)) }
        } catch {
            try promise((0...bytes.count).contains(error.offset), "An error is outside of the document.")
        }
    }

    private static let readerKeys = JSONKeyTable("a", "account_id", "balances")

    private static func callInAnyOrder(_ json: inout JSONReader, choices: ArraySlice<UInt8>) {
        var cursor = JSONKeyCursor(readerKeys)
        for choice in choices {
            switch choice % 14 {
            case 0: json.beginAbsence()
            case 1: json.endAbsence()
            case 2: _ = json.missing("Nothing.member") as String
            case 3: _ = json.startsObject()
            case 4: _ = json.beginObject()
            case 5: _ = json.beginArray()
            case 6: _ = json.nextElement()
            case 7: json.skipValue()
            case 8: _ = json.nextKey(&cursor)
            case 9: _ = json.nextKey()
            case 10: _ = json.readString()
            case 11: _ = json.decode() as Decimal?
            case 12: _ = json.decode() as Bool?
            default: cursor = JSONKeyCursor(readerKeys)
            }
        }
    }

    /// What numbers become as `Decimal`, `Int` and `Double`, and what is computed with them.
    static let numbers = FuzzTarget("numbers", .json, rounds: 1_500) { bytes in
        guard let value = try? JSONValue(parsing: bytes) else { return }
        var numbers: [JSONNumber] = []
        collect(value, &numbers)
        for number in numbers { try check(number) }
        let decimals = numbers.compactMap(\.decimal)
        for (left, right) in zip(decimals, decimals.dropFirst()) {
            let results = [
                left.multiplied(by: right), left.divided(by: right), left.adding(right), left.subtracting(right),
                left.multiplied(byPowerOfTen: right.wholeNumber ?? 0),
            ]
            try promise(!results.contains { $0?.isNaN == true }, "Checked arithmetic made NaN.")
        }
        let sum = decimals.checkedSum()
        try promise(sum?.isNaN != true, "A sum is NaN.")
    }

    private static func collect(_ value: JSONValue, _ numbers: inout [JSONNumber]) {
        switch value {
        case .number(let number): numbers.append(number)
        case .array(let elements): for element in elements { collect(element, &numbers) }
        case .object(let members): for (_, member) in members.pairs { collect(member, &numbers) }
        default: break
        }
    }

    private static func check(_ number: JSONNumber) throws {
        let bytes = Array(number.text.utf8)
        let decimal = number.decimal
        try promise(decimal?.isNaN != true, "A number became NaN.")
        try promise(
            try JSONReader.parse(bytes) { $0.decode() as Decimal? } == decimal, "Two ways to a Decimal disagree.")
        try promise(try JSONReader.parse(bytes) { $0.decode() as Int? } == number.int, "Two ways to an Int disagree.")
        let double: Double? = try JSONReader.parse(bytes) { $0.decode() }
        try promise(double == (number.double.isFinite ? number.double : nil), "Two ways to a Double disagree.")
        if let decimal {
            // Foundation's own reading of what was written, which has to be the same number.
            try promise(JSONNumber(decimal)?.decimal == decimal, "A Decimal changed on its way through text.")
            try promise(number.int == decimal.wholeNumber, "The Int and the Decimal of a number disagree.")
        }
        try promise(JSONNumber(number.text) == number, "A number's text is not its text.")
    }
}
