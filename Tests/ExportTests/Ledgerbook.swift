// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidTypes
import TartanExport
import TartanStorage
import TartanTestSupport

/// A store with one account and some transactions.
struct Ledgerbook {
    struct Entry {
        var name: String
        var amount: String
        var currency = "USD"
        var day = 0
        var isPending = false
        var merchant: String?
        var category: String?
        var note: String?
        var splits: [TransactionSplit] = []
    }

    private let entries: [Entry]
    private let accountName: String

    init(_ entries: [Entry], accountName: String = "Checking:\n2020-01-01 close Assets") {
        self.entries = entries
        self.accountName = accountName
    }

    func text(_ format: ExportFormat) async throws -> String { try await export(format).text }

    func export(
        _ format: ExportFormat, _ selection: ExportSelection = ExportSelection()
    ) async throws -> (text: String, result: ExportResult) {
        let store = try await store()
        var text = ""
        let exporter = Exporter(store: store, selection: selection, format: format, now: Instant(milliseconds: 0))
        let result = try await exporter.run(to: { text += $0 })
        return (text, result)
    }

    private func store() async throws -> MemoryStore {
        let store = MemoryStore()
        let now = Instant(milliseconds: 1_700_000_000_000)
        try await store.engineInsertItem(
            ItemRecord(
                itemID: "item", userID: "user", institutionID: "ins_1", institutionName: "First; \"Bank\"\nplc",
                accessToken: SealedBytes([1]), products: ["transactions"], createdAt: now))
        let lease = try await store.engineLease("item", owner: "test", now: now, until: now + .seconds(60))
        guard let lease else { return store }
        let first = CalendarDate("2024-01-01") ?? CalendarDate(daysSinceEpoch: 0)
        let records = entries.enumerated().map { index, entry in
            var record = TransactionRecord(
                itemID: "item", transactionID: TransactionID("t\(100_000 + index)"), accountID: "account",
                amount: DecimalText.value(entry.amount) ?? .nan, currency: CurrencyCode(rawValue: entry.currency),
                date: first.addingDays(entry.day), name: entry.name, isPending: entry.isPending)
            record.merchantName = entry.merchant
            return record
        }
        let account = AccountRecord(
            itemID: "item", accountID: "account", name: accountName, mask: "0000",
            type: "depository", subtype: "checking", updatedAt: now)
        try await store.engineApply(
            SyncBatch(
                itemID: "item", fence: lease.fence, startCursor: "", endCursor: "c", generation: 0, upserts: records,
                removals: [], accounts: [account], committedAt: now))
        for (record, entry) in zip(records, entries)
        where entry.category != nil || entry.note != nil || !entry.splits.isEmpty {
            try await store.setEdits(
                TransactionEdits(category: entry.category, note: entry.note, splits: entry.splits),
                of: record.transactionID, item: "item",
                user: "user")
        }
        return store
    }
}

/// Text that wants to be something else than text.
enum Hostile {
    private static let pieces = [
        "\n", "\r\n", "\r", "\t", "\"", "'", "\\", ";", "^", "!Type:Bank", "<STMTTRN>", "</NAME>", "&amp;", "&#10;",
        "]]>", "  ; note", "* ", "! ", "(code)", "=2020/01/01", "[2020/01/01]", ":tag:", "Key:: 1+1", "@ 3 EUR",
        "{1 USD}", "\n2020-01-01 open Assets:Bad", "\n    Assets:Bad  1000000 USD", "\ninclude \"/etc/passwd\"",
        "\n!python", "\noption \"title\" \"x\"", "plugin \"x\"", "\u{1B}[2J", "\u{7F}", "\u{85}", "\u{2028}",
        "\u{2029}",
        "\u{202E}", "\u{0}", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", ",", "|", "#tag", "^link", "Café", "日本", "😀",
        "a", "Coffee", " ", "  ", "0", "Assets:Bad", "~", "%", "{", "}",
    ]

    static func text(_ random: inout SeededGenerator) -> String {
        (0..<Int.random(in: 0...6, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }

    private static let ofxHead: Set = [
        "OFXHEADER:100", "DATA:OFXSGML", "VERSION:102", "SECURITY:NONE", "ENCODING:UTF-8", "CHARSET:NONE",
        "COMPRESSION:NONE", "OLDFILEUID:NONE", "NEWFILEUID:NONE",
    ]

    /// Whether a format has such a line.
    static func isLine(_ line: Substring, of format: ExportFormat) -> Bool {
        if line.isEmpty { return true }
        switch format {
        case .csv:
            return line.hasPrefix("date,") || line.hasPrefix("2024-01-01,")
        case .jsonl:
            return (try? JSONSerialization.jsonObject(with: Data(line.utf8))) is [String: Any]
        case .ofx:
            return ofxHead.contains(String(line))
                || line.first == "<" && line.last == ">"
                    && (!line.hasPrefix("<STMTTRN>")
                        || (line.hasSuffix("</STMTTRN>") && line.components(separatedBy: "<").count == 15))
        case .qif:
            return line == "^" || line == "!Account" || line == "!Type:Bank" || "DTCPMLN".contains(line.prefix(1))
        case .beancount:
            return line.hasPrefix("2024-01-01 * \"") || line.hasPrefix("  transaction-id: \"")
                || line.hasPrefix("  note: \"")
                || line.hasPrefix("  Assets:FirstBankPlc:Checking20200101CloseAssets-0000-")
                || line.hasPrefix("  Expenses:") || line.hasPrefix("  Income:")
                || line == "plugin \"beancount.plugins.auto_accounts\""
        case .ledger:
            return line.hasPrefix("2024-01-01 * ") || line.hasPrefix("    ; transaction-id: t")
                || line.hasPrefix("    Assets:FirstBankPlc:Checking") || line.hasPrefix("    Expenses:")
                || line.hasPrefix("    Income:")
        }
    }
}
