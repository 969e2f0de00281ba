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
        guard let value else { return }
        // Indenting deep documents makes hundreds of bytes of each, so that only small ones are indented.
        for pretty in bytes.count < 4096 ? [false, true] : [false] {
            let written = value.serialized(prettyPrinted: pretty)
            let again = try? JSONValue(parsing: written, options: JSONOptions(maximumBytes: .max))
            try promise(again == value, "A value changed on its way through text.")
        }
        // Typed reads of whatever it is: wrong types are skipped.
        _ = try JSONReader.parse(bytes) { $0.decode() as String? }
        _ = try JSONReader.parse(bytes) { $0.decode() as [Int]? }
        _ = try JSONReader.parse(bytes) { $0.decode() as [String: Double]? }
        _ = try JSONReader.parse(bytes) { $0.decode() as [[String: Decimal]]? }
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
