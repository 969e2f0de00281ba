// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials
package import PlaidTypes

/// A user's edits of a transaction.
///
/// Changes by the bank never affect them.
package struct TransactionEdits: Sendable, Hashable, RedactedDescription {
    /// The user's own category.
    package var category: String?
    package var note: String?
    /// The user's tags, without duplicates.
    package var tags: [String]
    /// Whether lists and sums exclude it.
    package var isHidden: Bool
    /// Whether it stays in lists although the bank removed it.
    package var isKept: Bool
    /// Parts of the amount with other categories; the remainder belongs to the transaction's own category.
    package var splits: [TransactionSplit]

    package init(
        category: String? = nil, note: String? = nil, tags: [String] = [], isHidden: Bool = false,
        isKept: Bool = false, splits: [TransactionSplit] = []
    ) {
        self.category = category
        self.note = note
        self.tags = tags
        self.isHidden = isHidden
        self.isKept = isKept
        self.splits = splits
    }

    package var isEmpty: Bool { self == TransactionEdits() }

    /// The tags as stored in a column: one per line.
    package var tagsText: String { tags.joined(separator: "\n") }

    /// The splits as stored in a column: one per line, with amount, category and note separated by tabs.
    package var splitsText: String {
        splits.map { split in
            [DecimalText.text(split.amount) ?? "", split.category ?? "", split.note ?? ""].joined(separator: "\t")
        }.joined(separator: "\n")
    }

    /// Whether a text fits into a line of a column.
    package static func isStorable(_ text: String) -> Bool {
        !text.isEmpty && text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    }

    /// - Throws: `integrity` for tags and splits that cannot be stored.
    package func checkStorable() throws(StorageError) {
        let texts = tags + splits.flatMap { [$0.category, $0.note].compactMap(\.self) }
        guard texts.allSatisfy(Self.isStorable), Set(tags).count == tags.count,
            splits.allSatisfy({ !$0.amount.isNaN })
        else {
            throw StorageError(
                .integrity, "Tags and splits must not contain control characters, and tags must be unique.")
        }
    }

    /// Reads the columns of edits whose names begin with a prefix.
    package init(_ row: some StoredRow, prefix: String = "") throws(StorageError) {
        category = row.optionalText(prefix + "category")
        note = row.optionalText(prefix + "note")
        tags = (row.optionalText(prefix + "tags") ?? "").split(separator: "\n").map(String.init)
        isHidden = try row.optionalBool(prefix + "is_hidden") ?? false
        isKept = try row.optionalBool(prefix + "is_kept") ?? false
        splits = []
        for line in (row.optionalText(prefix + "splits") ?? "").split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, let amount = DecimalText.value(parts[0]) else { throw row.corrupted("splits") }
            splits.append(
                TransactionSplit(
                    amount: amount, category: parts[1].isEmpty ? nil : parts[1],
                    note: parts[2].isEmpty ? nil : parts[2]))
        }
    }

    /// The columns of edits, without the transaction's key.
    package static let columns = ["category", "note", "tags", "splits", "is_hidden", "is_kept"]

    /// The values in the order of ``columns``.
    package var values: [ColumnValue] {
        [
            .init(category), .init(note), .init(tagsText), .init(splitsText), .init(isHidden), .init(isKept),
        ]
    }
}

/// A part of a transaction's amount.
package struct TransactionSplit: Sendable, Hashable, RedactedDescription {
    package var amount: Decimal
    package var category: String?
    package var note: String?

    package init(amount: Decimal, category: String? = nil, note: String? = nil) {
        self.amount = amount
        self.category = category
        self.note = note
    }
}

/// An earlier version of a transaction.
package struct TransactionVersion: Sendable, Hashable, RedactedDescription {
    /// Counts the versions of one transaction, from one on.
    package var version: Int
    /// When the next version was committed.
    package var until: Instant
    package var amount: Decimal
    package var date: CalendarDate
    package var name: String
    package var merchantName: String?
    package var isPending: Bool?
    package var category: String?
    /// When the bank removed it, if it did.
    package var removedAt: Instant?

    package init(version: Int, until: Instant, of row: TransactionRow) {
        self.version = version
        self.until = until
        amount = row.record.amount
        date = row.record.date
        name = row.record.name
        merchantName = row.record.merchantName
        isPending = row.record.isPending
        category = row.record.category?.detailed
        removedAt = row.removedAt
    }

    /// Reads a row of `transaction_versions`.
    package init(_ row: some StoredRow) throws(StorageError) {
        let row = row.at("transaction_versions", "item_id", "transaction_id", "version")
        version = try row.count("version")
        until = try row.instant("until")
        amount = try row.optionalDecimal("amount") ?? .nan
        date = try row.day("date")
        name = try row.text("name")
        merchantName = row.optionalText("merchant_name")
        isPending = try row.optionalBool("is_pending")
        category = row.optionalText("category_detailed")
        removedAt = try row.optionalInstant("removed_at")
    }

    /// Whether the bank has changed the transaction.
    package static func isChange(_ row: TransactionRow, _ record: TransactionRecord) -> Bool {
        row.removedAt != nil || DecimalText.text(row.record.amount) != DecimalText.text(record.amount)
            || row.record.date != record.date
            || row.record.name != record.name || row.record.merchantName != record.merchantName
            || row.record.isPending != record.isPending || row.record.category?.detailed != record.category?.detailed
    }
}
