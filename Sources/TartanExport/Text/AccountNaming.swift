// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanStorage

/// Names of accounts for double entry in plain text: `Assets:FirstPlatypusBank:PlaidChecking-0000-1a2b3c4d`.
///
/// Made of ASCII letters, digits and hyphens, so that no text from a bank or a user can be syntax.
enum AccountNaming {
    /// The counter-accounts of a transaction: the user's splits, and its own category for the remainder.
    static func categories(of row: TransactionRow) -> [(account: String, amount: Decimal)] {
        let rest = row.unsplitAmount
        let parts = row.edits.splits.map { split in
            (account: category(split.category, isPlaids: false, amount: split.amount), amount: split.amount)
        }
        guard !rest.isZero || parts.isEmpty else { return parts }
        let own = category(row.effectiveCategory, isPlaids: row.edits.category == nil, amount: row.record.amount)
        return parts + [(own, rest)]
    }

    private static func category(_ name: String?, isPlaids: Bool, amount: Decimal) -> String {
        guard let name else { return "Expenses:Uncategorized" }
        let isIncome = isPlaids ? name.hasPrefix("INCOME") : amount < 0
        return (isIncome ? "Income:" : "Expenses:") + component(name.lowercased(), orElse: "Uncategorized")
    }

    static func account(_ account: ExportAccount) -> String {
        let record = account.record
        let root = isLiability(record) ? "Liabilities" : "Assets"
        let bank = component(account.institutionName ?? "", orElse: "Bank")
        var name = component(record.name, orElse: "Account")
        if let mask = record.mask { name += "-" + component(mask, orElse: "0") }
        return "\(root):\(bank):\(name)-\(Fingerprint.digits(record.accountID.rawValue).prefix(8))"
    }

    static func isLiability(_ record: AccountRecord) -> Bool { record.type == "credit" || record.type == "loan" }

    /// Joins words in camel case; accents are removed from letters, and other scripts are transliterated to Latin.
    static func component(_ text: String, orElse fallback: String) -> String {
        var result = ""
        var isWordStart = true
        for scalar in latin(text).unicodeScalars {
            guard scalar.isASCII, scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) else {
                isWordStart = true
                continue
            }
            result += isWordStart ? String(scalar).uppercased() : String(scalar)
            isWordStart = false
            if result.utf8.count >= 40 { break }
        }
        return result.isEmpty ? fallback : result
    }

    private static func latin(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        // Limited in length, since banks and merchants send names of any length.
        let beginning = PlainText.cut(text, to: 200)
        return beginning.applyingTransform(StringTransform("Any-Latin; Latin-ASCII"), reverse: false) ?? beginning
    }
}

/// Names of currencies for formats that allow few letters in them.
enum CommodityNaming {
    /// The code itself if it is made of capitals and digits, otherwise a unique replacement.
    static func commodity(_ code: String?) -> String {
        guard let code, !code.isEmpty else { return "XXX" }
        let isPlain =
            (2...20).contains(code.utf8.count) && code.utf8.allSatisfy { (0x41...0x5A).contains($0) || isDigit($0) }
            && code.utf8.first.map { !isDigit($0) } == true
        // Words for boolean values and null.
        if isPlain, !["TRUE", "FALSE", "NULL"].contains(code) { return code }
        return "X" + Fingerprint.digits(code).prefix(12).uppercased()
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
