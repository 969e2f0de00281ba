// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import MoneyLedger
import PlaidTypes
import TartanStorage

/// `tartan ledger`: the books of payments.
struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Show the books of payments, and compare them with Plaid.",
        discussion: """
            A double-entry ledger: every event of a payment is one balanced posting, and postings are never changed. A
            posting counts from the time of its event. docs/Payments.md lists the accounts.

            Examples:
              tartan ledger balance
              tartan ledger statement user_funds --from 2026-11-01 --to 2026-11-30
              tartan ledger reconcile --from 2026-11-29 --to 2026-11-29
              tartan ledger returns
            """,
        subcommands: [
            LedgerBalanceCommand.self, LedgerStatementCommand.self, LedgerReconcileCommand.self,
            LedgerReturnsCommand.self,
        ])
}

extension Instant {
    /// Reads an option that is a time, or a date, which means its last millisecond.
    static func ledgerArgument(_ text: String) throws -> Instant {
        if let day = CalendarDate(text) { return Instant.end(of: day) }
        let styles = [Date.ISO8601FormatStyle(includingFractionalSeconds: true), Date.ISO8601FormatStyle()]
        guard text.utf8.count <= 40, let date = styles.lazy.compactMap({ try? Date(text, strategy: $0) }).first else {
            throw ValidationError("A time is YYYY-MM-DD or such as 2026-11-30T12:00:00Z.")
        }
        return Instant(date)
    }

    /// The last millisecond of a day in UTC.
    static func end(of day: CalendarDate) -> Instant {
        Instant(milliseconds: Int64(day.daysSinceEpoch + 1) * 86_400_000 - 1)
    }

    var ledgerTime: LedgerTime { LedgerTime(milliseconds: milliseconds) }
}
