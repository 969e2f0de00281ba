// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidTypes
import TartanStorage

/// A cell of a table: a column in CSV and a member in JSON.
enum Field {
    /// Text from a bank.
    case text(String?)
    /// Digits or a date generated here, which cannot be a formula.
    case plain(String?)
    case flag(Bool?)

    static func amount(_ value: Decimal?) -> Field { .plain(value.map(ExactAmount.plaid)) }
    static func day(_ value: CalendarDate?) -> Field { .plain(value?.description) }

    var csv: String {
        switch self {
        case .text(let text): CSVWriter.cell(text)
        case .plain(let text): text ?? ""
        case .flag(let flag): flag.map { $0 ? "true" : "false" } ?? ""
        }
    }

    var json: String {
        switch self {
        case .text(let text), .plain(let text): text.map(JSONLinesWriter.quoted) ?? "null"
        case .flag(let flag): flag.map { $0 ? "true" : "false" } ?? "null"
        }
    }
}

/// A line of the file: names and values in a fixed order.
typealias Fields = [(name: String, value: Field)]

extension ExportFormat {
    /// Whether the format can represent the data.
    package func holds(_ data: ExportData) -> Bool {
        switch data {
        case .transactions: true
        case .investments: [.csv, .jsonl, .ofx].contains(self)
        case .holdings: [.csv, .jsonl].contains(self)
        }
    }

    func head(_ fields: Fields) -> String {
        self == .csv ? fields.map(\.name).joined(separator: ",") + "\r\n" : ""
    }

    func line(_ fields: Fields) -> String {
        guard self == .jsonl else { return fields.map(\.value.csv).joined(separator: ",") + "\r\n" }
        return "{" + fields.map { "\"\($0.name)\":\($0.value.json)" }.joined(separator: ",") + "}\n"
    }
}
