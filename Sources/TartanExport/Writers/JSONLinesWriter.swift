// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidTypes
import TartanStorage

/// One object per line, with the same keys in the same order in each; nothing is left out, and nothing changed.
///
/// Amounts are strings, since most JSON parsers convert numbers to binary floating point; they keep Plaid's sign.
struct JSONLinesWriter: ExportWriter {
    mutating func write(_ row: ExportRow, _ text: inout String) {
        let record = row.record
        let account = row.account.record
        let members: [(String, String?)] = [
            ("user_id", row.row.userID.rawValue), ("item_id", record.itemID.rawValue),
            ("institution_name", row.account.institutionName), ("account_id", record.accountID.rawValue),
            ("account_name", account.name), ("account_mask", account.mask), ("account_type", account.type),
            ("account_subtype", account.subtype), ("transaction_id", record.transactionID.rawValue),
            ("date", record.date == .unknown ? nil : record.date.description),
            ("authorized_date", record.authorizedDate?.description),
            ("amount", DecimalText.text(record.amount)), ("iso_currency_code", record.currency?.rawValue),
            ("unofficial_currency_code", record.unofficialCurrency?.rawValue), ("name", record.name),
            ("merchant_name", record.merchantName), ("original_description", record.originalDescription),
            ("category_primary", record.category?.primary), ("category_detailed", record.category?.detailed),
            ("payment_channel", record.paymentChannel), ("check_number", record.checkNumber),
            ("pending_transaction_id", record.pendingTransactionID?.rawValue),
            ("user_category", row.row.edits.category),
            ("user_note", row.row.edits.note),
        ]
        text += "{\"pending\":\(record.isPending.map { "\($0)" } ?? "null")"
        for (name, value) in members { text += ",\"\(name)\":" + (value.map(Self.quoted) ?? "null") }
        let edits = row.row.edits
        text += ",\"user_hides\":\(edits.isHidden),\"user_tags\":["
        text += edits.tags.map(Self.quoted).joined(separator: ",") + "],\"user_splits\":["
        text += edits.splits.map(Self.part).joined(separator: ",") + "]}\n"
    }

    private static func part(_ split: TransactionSplit) -> String {
        let amount = quoted(ExactAmount.plaid(split.amount))
        let words = [split.category, split.note].map { $0.map(quoted) ?? "null" }
        return "{\"amount\":\(amount),\"category\":\(words[0]),\"note\":\(words[1])}"
    }

    /// A JSON string without terminal control characters.
    static func quoted(_ value: String) -> String {
        var result = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case let scalar where PlainText.isControl(scalar):
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
