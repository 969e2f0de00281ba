// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// Ledger and hledger: each transaction moves money between the bank's account and its category's.
struct LedgerWriter: ExportWriter {
    mutating func write(_ row: ExportRow, _ text: inout String) {
        let record = row.record
        let commodity = Self.commodity(row.currency)
        if !text.isEmpty || hasWritten { text += "\n" }
        hasWritten = true
        text +=
            "\(record.date) \(record.isPending == false ? "*" : "!") \(Self.payee(record.merchantName ?? record.name))\n"
        text += "    ; transaction-id: \(Self.word(record.transactionID.rawValue))\n"
        text += "    \(AccountNaming.account(row.account))  \(ExactAmount.account(record.amount)) \(commodity)\n"
        for part in AccountNaming.categories(of: row.row) {
            text += "    \(part.account)  \(ExactAmount.plaid(part.amount)) \(commodity)\n"
        }
    }

    private var hasWritten = false

    /// Removes characters that start a code, a state, a comment or a second part.
    static func payee(_ value: String) -> String {
        let clean = PlainText.oneLine(value).unicodeScalars.map { ";|".unicodeScalars.contains($0) ? "," : $0 }
        let start = clean.firstIndex { !"*!(=@{[<~%&# ,".unicodeScalars.contains($0) } ?? clean.endIndex
        let text = String(String.UnicodeScalarView(clean[start...]))
        return text.isEmpty ? "Unnamed" : text
    }

    /// Letters, digits, hyphens and underscores: comments can contain dates, tags and values, which these cannot form.
    private static func word(_ value: String) -> String {
        String(
            String.UnicodeScalarView(
                value.unicodeScalars.filter {
                    $0.isASCII && ($0.properties.isAlphabetic || "0123456789-_".unicodeScalars.contains($0))
                }))
    }

    /// Names with digits are quoted.
    private static func commodity(_ code: String?) -> String {
        let name = CommodityNaming.commodity(code)
        return name.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? name : "\"\(name)\""
    }
}
