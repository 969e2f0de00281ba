// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// Beancount: each transaction moves money between the bank's account and its category's.
struct BeancountWriter: ExportWriter {
    mutating func begin(_ text: inout String) {
        // Categories are known only when their transaction is read, so a plugin opens their accounts.
        text += "plugin \"beancount.plugins.auto_accounts\"\n"
    }

    mutating func write(_ row: ExportRow, _ text: inout String) {
        let record = row.record
        let account = AccountNaming.account(row.account)
        let commodity = CommodityNaming.commodity(row.currency)
        text += "\n\(record.date) \(record.isPending == false ? "*" : "!") "
        if let merchant = record.merchantName { text += Self.quoted(merchant) + " " }
        text += Self.quoted(record.name) + "\n"
        text += "  transaction-id: \(Self.quoted(record.transactionID.rawValue))\n"
        if let note = row.row.edits.note { text += "  note: \(Self.quoted(note))\n" }
        text += "  \(account)  \(ExactAmount.account(record.amount)) \(commodity)\n"
        for part in AccountNaming.categories(of: row.row) {
            text += "  \(part.account)  \(ExactAmount.plaid(part.amount)) \(commodity)\n"
        }
    }

    static func quoted(_ value: String) -> String {
        "\"" + PlainText.oneLine(value).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
}
