// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidTypes
import TartanStorage

/// RFC 4180: a head line, lines that end with CR LF, quotes where they are needed.
///
/// A text that a spreadsheet would take for a formula gets an apostrophe before it. Amounts keep Plaid's sign.
struct CSVWriter: ExportWriter {
    static let columns = [
        "date", "amount", "currency", "name", "merchant", "category", "category_detailed", "note", "tags", "pending",
        "authorized_date", "payment_channel", "check_number", "institution", "account", "mask", "account_type",
        "account_subtype", "transaction_id", "account_id", "item_id", "user_id",
    ]

    mutating func begin(_ text: inout String) { text += Self.columns.joined(separator: ",") + "\r\n" }

    mutating func write(_ row: ExportRow, _ text: inout String) {
        let record = row.record
        let account = row.account.record
        // Digits, signs and dashes generated here; all other text is external.
        // Empty where the bank did not send it.
        text += record.date == .unknown ? "," : "\(record.date),"
        text += record.amount.isNaN ? "," : ExactAmount.plaid(record.amount) + ","
        let words: [String?] = [
            row.currency, record.name, record.merchantName, row.row.effectiveCategory, record.category?.detailed,
            row.row.edits.note, row.row.edits.tags.joined(separator: " "),
        ]
        for word in words { text += Self.cell(word) + "," }
        text +=
            (record.isPending.map { $0 ? "true" : "false" } ?? "") + "," + (record.authorizedDate?.description ?? "")
            + ","
        let rest: [String?] = [
            record.paymentChannel, record.checkNumber, row.account.institutionName, account.name, account.mask,
            account.type, account.subtype, record.transactionID.rawValue, record.accountID.rawValue,
            record.itemID.rawValue, row.row.userID.rawValue,
        ]
        text += rest.map(Self.cell).joined(separator: ",") + "\r\n"
    }

    /// A text cell that is neither a formula nor more than one line.
    static func cell(_ value: String?) -> String {
        guard let value else { return "" }
        var clean = PlainText.oneLine(value)
        // The first character is checked before and after cleaning: readers differ in what they skip at the start.
        let starts = [value.unicodeScalars.first, clean.unicodeScalars.first]
        if starts.contains(where: { $0.map(beginsFormula) == true }) { clean = "'" + clean }
        guard clean.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 }) else { return clean }
        return "\"" + clean.replacing("\"", with: "\"\"") + "\""
    }

    /// ASCII, and the full-width forms that some programs treat alike.
    private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
        "=+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(scalar)
    }
}
