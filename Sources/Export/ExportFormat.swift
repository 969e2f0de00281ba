import Storage

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

    /// How a file is put together: all of a user's rows by day, or account by account.
    var arrangement: ExportArrangement {
        switch self {
        case .csv, .jsonl, .beancount, .ledger: .byDay
        case .qif: .byAccount
        case .ofx: .byAccountCardsLast
        }
    }

    /// Whether pending transactions have a place in it; elsewhere they would be there twice once they post.
    var marksPending: Bool { arrangement == .byDay }

    /// Whether it has a place for transactions whose amount or day the bank did not send.
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
    /// As a format wants it that keeps credit cards in a part of their own.
    case byAccountCardsLast
}
