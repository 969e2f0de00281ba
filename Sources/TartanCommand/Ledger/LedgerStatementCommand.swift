// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import MoneyLedger
import PlaidJSON
import PlaidTypes
import TartanStorage

/// `tartan ledger statement`: the postings of one account.
struct LedgerStatementCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "statement",
        abstract: "Show what changed an account in a period, with its balance after each change.",
        discussion: """
            Accounts: \(LedgerAccount.all.map(\.name).joined(separator: ", ")).
            Days are in UTC, and both are included. A positive amount is a debit.

            Examples:
              tartan ledger statement user_funds
              tartan ledger statement in_transit:ach --from 2026-11-01 --to 2026-11-30 --json
            """)

    @Argument(help: ArgumentHelp("The account, such as user_funds.", valueName: "account")) var account: String
    @OptionGroup var dates: ListingDates
    @Option(help: ArgumentHelp("The currency.", valueName: "code")) var currency = "USD"
    @OptionGroup var database: DatabaseOption
    @Flag(help: "Print one JSON document.") var json = false

    func validate() throws {
        if LedgerAccount(name: account) == nil {
            let known = LedgerAccount.all.map(\.name)
            throw ValidationError(
                "Unknown account '\(SafeText.line(String(account.prefix(40))))'. "
                    + Suggestion.sentence(
                        for: account, among: known, otherwise: "Expected one of: \(known.joined(separator: ", "))."))
        }
        if Currency(code: currency) == nil {
            let known = Currency.all.map(\.code).joined(separator: ", ")
            throw ValidationError(
                "Unknown currency '\(SafeText.line(String(currency.prefix(40))))'. Expected one of: \(known).")
        }
    }

    func run() async throws {
        guard let account = LedgerAccount(name: account), let currency = Currency(code: currency) else { return }
        let address = try database.address()
        try address.mustExist()
        let store = try await address.open(connections: 1)
        defer { try? store.close() }
        let start = dates.from.map { Instant.end(of: CalendarDate(daysSinceEpoch: $0.daysSinceEpoch - 1)) } ?? .earliest
        let end = dates.through.map { Instant.end(of: $0) } ?? .latest
        let statement = try await store.ledger.statement(
            of: account, currency, after: start.ledgerTime, through: end.ledgerTime)
        let terminal = Terminal.current()
        if json { return terminal.out(Output.line(document(statement, currency))) }
        var table = Table(columns: [
            .init(title: "Time", minimumWidth: 10), .init(title: "Event"),
            .init(title: "Amount", alignment: .right, priority: .essential),
            .init(title: "Balance", alignment: .right, priority: .essential),
            .init(title: "Reference", priority: .detail),
        ])
        table.rows = statement.entries.map {
            [$0.time.shown, $0.kind.text, $0.amount.decimal, $0.balance.decimal, $0.reference.text]
        }
        terminal.prose("Opening balance: \(statement.opening)")
        terminal.out(table)
        terminal.prose("Closing balance: \(statement.closing)")
        if statement.entries.isEmpty { terminal.note("Nothing changed the account in this period.") }
    }

    private func document(_ statement: Statement, _ currency: Currency) -> JSONValue {
        [
            "account": .string(statement.account.name), "iso_currency_code": .string(currency.code),
            "opening": .string(statement.opening.decimal), "closing": .string(statement.closing.decimal),
            "entries": .array(
                statement.entries.map {
                    [
                        "time": .string($0.time.shown), "kind": .string($0.kind.text),
                        "amount": .string($0.amount.decimal), "balance": .string($0.balance.decimal),
                        "reference": .string($0.reference.text), "source": .string($0.source.text),
                    ]
                }),
        ]
    }
}
