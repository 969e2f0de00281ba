// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import MoneyLedger
import PlaidJSON
import TartanStorage

/// `tartan ledger balance`: the trial balance.
struct LedgerBalanceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "balance", abstract: "Show the balances of all accounts, and that they add up to zero.",
        discussion: """
            Exit codes: 0 balanced; 1 not balanced, which the database does not allow.

            Examples:
              tartan ledger balance
              tartan ledger balance --at 2026-11-30 --json
            """)

    @Option(
        help: ArgumentHelp(
            "The balances as of a time, such as 2026-11-30T12:00:00Z, or of the end of a day in UTC.", valueName: "time"
        ),
        transform: Instant.ledgerArgument)
    var at: Instant?
    @OptionGroup var database: DatabaseOption
    @Flag(help: "Print one JSON document.") var json = false

    func run() async throws {
        let address = try database.address()
        try address.mustExist()
        let store = try await address.open(connections: 1)
        defer { try? store.close() }
        let balance = try await store.ledger.trialBalance(at: at?.ledgerTime ?? .latest)
        let terminal = Terminal.current()
        if json {
            terminal.out(Output.line(document(balance)))
        } else {
            show(balance, terminal)
        }
        if !balance.isBalanced { throw ExitCode(1) }
    }

    private func show(_ balance: TrialBalance, _ terminal: Terminal) {
        var table = Table(columns: [
            .init(title: "Account", priority: .essential), .init(title: "Currency", minimumWidth: 3),
            .init(title: "Debit", alignment: .right, priority: .essential),
            .init(title: "Credit", alignment: .right, priority: .essential),
        ])
        table.rows = balance.rows.map { row in
            [
                row.account.name, row.currency.code, row.debit.isZero ? "" : row.debit.decimal,
                row.credit.isZero ? "" : row.credit.decimal,
            ]
        }
        for (currency, total) in balance.totals.sorted(by: { $0.key < $1.key }) {
            table.rows.append(["Total", currency.code, total.debit.decimal, total.credit.decimal])
        }
        terminal.out(table)
        guard !balance.rows.isEmpty else { return terminal.note("Every account is zero.") }
        terminal.note(
            balance.isBalanced
                ? "The ledger is balanced: debits equal credits in each currency."
                : "The ledger is not balanced. Restore the database from a backup, and report this.")
    }

    private func document(_ balance: TrialBalance) -> JSONValue {
        [
            "at": .optional(at?.description), "is_balanced": .bool(balance.isBalanced),
            "accounts": .array(
                balance.rows.map {
                    [
                        "account": .string($0.account.name), "iso_currency_code": .string($0.currency.code),
                        "debit": .string($0.debit.decimal), "credit": .string($0.credit.decimal),
                    ]
                }),
            "totals": .array(
                balance.totals.sorted { $0.key < $1.key }.map {
                    [
                        "iso_currency_code": .string($0.key.code), "debit": .string($0.value.debit.decimal),
                        "credit": .string($0.value.credit.decimal),
                    ]
                }),
        ]
    }
}
