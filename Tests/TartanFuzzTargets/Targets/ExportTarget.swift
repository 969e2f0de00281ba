// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import PlaidTypes
import TartanExport
import TartanStorage

extension FuzzTarget {
    /// Transactions in every format, read back: each row once, amounts to the digit, and no row that a text has made.
    ///
    /// The input is a list of `{"name", "amount", "currency", "date", "category", "note", "account", "splits"}`.
    static let exports = FuzzTarget("exports", .json, rounds: 300) { bytes in
        guard let rows = (try? JSONValue(parsing: bytes))?.arrayValue else { return }
        let book = FuzzLedger(rows.prefix(40))
        // A text may say it; no amount may.
        let saysNaN = String(decoding: JSONValue.array(rows).serialized(), as: UTF8.self).contains("NaN")
        for format in ExportFormat.allCases {
            let (text, result) = try await book.export(format)
            try promise(
                text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D }, "\(format): a control character")
            try promise(saysNaN || !text.contains("NaN"), "\(format): a number that is none")
            switch format {
            case .csv: try checkCSV(text, book)
            case .jsonl: try checkJSONLines(text, book)
            default:
                try promise(
                    occurrences(format, text) == result.written,
                    "\(format): \(occurrences(format, text)) rows in the file, \(result.written) written")
            }
        }
    }

    private static func checkCSV(_ text: String, _ book: FuzzLedger) throws {
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: true).map(FuzzLedger.cells)
        try promise(lines.count == book.records.count + 1, "csv: \(lines.count - 1) rows of \(book.records.count)")
        guard let head = lines.first, let id = head.firstIndex(of: "transaction_id") else { return }
        try promise(lines.allSatisfy { $0.count == head.count }, "csv: a row has more cells than the head")
        for cells in lines.dropFirst() {
            let record = book.records.first { $0.transactionID.rawValue == cells[id] }
            try promise(record != nil, "csv: an unknown row")
            try promise(record?.amount == Decimal(string: cells[1]), "csv: another amount")
            try promise(record?.date == CalendarDate(cells[0]), "csv: another date")
        }
    }

    private static func checkJSONLines(_ text: String, _ book: FuzzLedger) throws {
        let lines = text.split(separator: "\n")
        try promise(lines.count == book.records.count, "jsonl: \(lines.count) rows of \(book.records.count)")
        for line in lines {
            let row = try JSONValue(parsing: Array(line.utf8))
            let record = book.records.first { $0.transactionID.rawValue == row["transaction_id"]?.stringValue }
            try promise(record != nil, "jsonl: an unknown row")
            try promise(
                row["amount"]?.stringValue.flatMap { Decimal(string: $0) } == record?.amount, "jsonl: another amount")
            try promise(row["name"]?.stringValue == record?.name, "jsonl: another name")
        }
    }

    /// How many transactions a reader of the format finds.
    private static func occurrences(_ format: ExportFormat, _ text: String) -> Int {
        let lines = text.split(whereSeparator: \.isNewline)
        switch format {
        case .ofx: return text.components(separatedBy: "<STMTTRN>").count - 1
        case .qif: return lines.count { $0.hasPrefix("D") && $0.dropFirst().first?.isNumber == true }
        case .beancount, .ledger:
            return lines.count {
                $0.first?.isNumber == true && ($0.dropFirst(10).hasPrefix(" * ") || $0.dropFirst(10).hasPrefix(" ! "))
            }
        case .csv, .jsonl: return lines.count
        }
    }
}

/// A store with two accounts and the transactions of an input.
private struct FuzzLedger {
    private(set) var records: [TransactionRecord] = []
    private var edits: [TransactionEdits] = []
    private static let now = Instant(milliseconds: 1_700_000_000_000)

    init(_ rows: some Sequence<JSONValue>) {
        for (index, row) in rows.enumerated() {
            guard let amount = row["amount"]?.decimalValue ?? row["amount"]?.stringValue.flatMap(DecimalText.value),
                let date = row["date"]?.stringValue.flatMap({ CalendarDate($0) })
            else { continue }
            var record = TransactionRecord(
                itemID: "item", transactionID: TransactionID("t\(100_000 + index)"),
                accountID: row["account"]?.stringValue == "card" ? "card" : "checking", amount: amount,
                currency: CurrencyCode(rawValue: row["currency"]?.stringValue ?? "USD"), date: date,
                name: row["name"]?.stringValue ?? "", isPending: row["pending"]?.boolValue ?? false)
            record.merchantName = row["merchant"]?.stringValue
            records.append(record)
            let splits = (row["splits"]?.arrayValue ?? []).compactMap { split in
                split["amount"]?.decimalValue.map {
                    TransactionSplit(
                        amount: $0, category: split["category"]?.stringValue, note: split["note"]?.stringValue)
                }
            }
            edits.append(
                TransactionEdits(
                    category: row["category"]?.stringValue, note: row["note"]?.stringValue, splits: splits))
        }
    }

    func export(_ format: ExportFormat) async throws -> (String, ExportResult) {
        var text = ""
        let exporter = Exporter(
            store: try await store(), selection: ExportSelection(), format: format, now: Instant(milliseconds: 0))
        let result = try await exporter.run(to: { text += $0 })
        return (text, result)
    }

    private func store() async throws -> MemoryStore {
        let store = MemoryStore()
        let now = Self.now
        try await store.engineInsertItem(
            ItemRecord(
                itemID: "item", userID: "user", institutionID: "ins_1", institutionName: "Bank",
                accessToken: SealedBytes([1]), products: ["transactions"], createdAt: now))
        guard let lease = try await store.engineLease("item", owner: "fuzz", now: now, until: now + .seconds(60)) else {
            return store
        }
        let accounts = [
            AccountRecord(itemID: "item", accountID: "checking", name: "Checking", type: "depository", updatedAt: now),
            AccountRecord(itemID: "item", accountID: "card", name: "Card", type: "credit", updatedAt: now),
        ]
        try await store.engineApply(
            SyncBatch(
                itemID: "item", fence: lease.fence, startCursor: "", endCursor: "c", generation: 0, upserts: records,
                removals: [], accounts: accounts, committedAt: now))
        for (record, edits) in zip(records, edits) where !edits.isEmpty {
            // Edits that no store takes are refused there, which is a promise of its own.
            try? await store.setEdits(edits, of: record.transactionID, item: "item", user: "user")
        }
        return store
    }

    /// The cells of a line of RFC 4180.
    static func cells(_ line: Substring) -> [String] {
        var cells = [""]
        var isQuoted = false
        var afterQuote = false
        for character in line.unicodeScalars {
            switch character {
            case "\"":
                if isQuoted {
                    isQuoted = false
                    afterQuote = true
                    continue
                }
                if afterQuote { cells[cells.count - 1].append("\"") }
                isQuoted = true
            case "," where !isQuoted: cells.append("")
            default: cells[cells.count - 1].unicodeScalars.append(character)
            }
            afterQuote = false
        }
        return cells
    }
}
