// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidTypes
import TartanStorage

/// Quicken Interchange Format: a list for each account and currency, days as month/day/year.
///
/// Only posted transactions. QIF cannot represent a currency, so it is part of the account's name.
struct QIFWriter: ExportWriter {
    mutating func beginAccount(_ statement: ExportStatement, _ text: inout String) -> Bool {
        let record = statement.account.record
        let type = Self.type(record)
        let words = [
            record.name, record.mask, statement.group.currency.map { "(\($0.rawValue))" },
            String(Fingerprint.digits(record.accountID.rawValue).prefix(8)),
        ]
        text += "!Account\nN\(PlainText.oneLine(words.compactMap(\.self).joined(separator: " ")))\nT\(type)\n^\n"
        text += "!Type:\(type)\n"
        return true
    }

    mutating func write(_ row: ExportRow, _ text: inout String) {
        let record = row.record
        text += "D\(Self.day(record.date))\nT\(ExactAmount.account(record.amount))\nC*\n"
        if let number = record.checkNumber.map(PlainText.oneLine), !number.isEmpty { text += "N\(number)\n" }
        let payee = PlainText.oneLine(record.merchantName ?? record.name)
        text += "P\(payee.isEmpty ? "Unnamed" : payee)\n"
        let memo = PlainText.oneLine(row.row.edits.note ?? record.name)
        if !memo.isEmpty { text += "M\(memo)\n" }
        if let category = row.row.effectiveCategory { text += "L\(Self.category(category))\n" }
        writeParts(row.row, &text)
        text += "^\n"
    }

    /// The parts of a split transaction, which add up to its amount: the remainder is one more part.
    private func writeParts(_ row: TransactionRow, _ text: inout String) {
        guard !row.edits.splits.isEmpty else { return }
        var parts = row.edits.splits
        let rest = row.unsplitAmount
        if !rest.isZero { parts.append(TransactionSplit(amount: rest, category: row.effectiveCategory)) }
        for part in parts {
            text += "S\(Self.category(part.category ?? ""))\n"
            let memo = PlainText.oneLine(part.note ?? "")
            if !memo.isEmpty { text += "E\(memo)\n" }
            text += "$\(ExactAmount.account(part.amount))\n"
        }
    }

    /// Brackets and slashes would turn it into a transfer or a class.
    private static func category(_ name: String) -> String {
        AccountNaming.component(name.lowercased(), orElse: "Uncategorized")
    }

    private static func type(_ record: AccountRecord) -> String {
        switch record.type {
        case "depository": "Bank"
        case "credit": "CCard"
        case "loan": "Oth L"
        default: "Oth A"
        }
    }

    private static func day(_ day: CalendarDate) -> String {
        let parts = day.description.split(separator: "-")
        return "\(parts[1])/\(parts[2])/\(parts[0])"
    }
}
