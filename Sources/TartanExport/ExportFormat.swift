// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import TartanStorage

/// A kind of file that transactions are written to.
package enum ExportFormat: String, Sendable, CaseIterable {
    /// For spreadsheets and data frames: one line per transaction, RFC 4180.
    case csv
    /// One JSON object per line.
    case jsonl
    /// Open Financial Exchange 1.0.2, for accounting programs.
    case ofx
    /// Quicken Interchange Format, for older accounting programs.
    case qif
    /// For Beancount, double entry in plain text.
    case beancount
    /// For Ledger and hledger, double entry in plain text.
    case ledger

    /// How a file is organized: all of a user's rows by day, or account by account.
    var arrangement: ExportArrangement {
        switch self {
        case .csv, .jsonl, .beancount, .ledger: .byDay
        case .qif: .byAccount
        case .ofx: .byAccountCardsLast
        }
    }

    /// Whether the format can mark pending transactions; otherwise they would appear twice once they post.
    var marksPending: Bool { arrangement == .byDay }

    /// Whether the format can represent transactions without an amount or a date.
    var hasIncompleteRows: Bool { self == .csv || self == .jsonl }

    func writer(at now: Instant) -> any ExportWriter {
        switch self {
        case .csv: CSVWriter()
        case .jsonl: JSONLinesWriter()
        case .ofx: OFXWriter(now: now)
        case .qif: QIFWriter()
        case .beancount: BeancountWriter()
        case .ledger: LedgerWriter()
        }
    }
}

enum ExportArrangement: Sendable {
    case byDay
    case byAccount
    /// For a format that lists credit cards separately.
    case byAccountCardsLast
}
