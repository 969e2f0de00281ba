// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import NACHA
import PaymentService
import PlaidJSON

/// `tartan ledger reconcile`: compares the books with Plaid.
struct LedgerReconcileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile", abstract: "Compare a period's transfers, events and sweeps at Plaid with the books.",
        discussion: """
            Changes nothing. Run it every day for the day before yesterday: by then, late events have arrived.

            Exit codes: 0 no difference; 1 differences, each with one sentence, or not readable; 64 wrong usage.

            Examples:
              tartan ledger reconcile --from 2026-11-28 --to 2026-11-28
              tartan ledger reconcile --from 2026-11-01 --to 2026-11-30 --json
            """)

    @Option(
        help: ArgumentHelp("The first day, YYYY-MM-DD.", valueName: "day"), transform: LedgerReconcileCommand.day)
    var from: ACHDate
    @Option(help: ArgumentHelp("The last day.", valueName: "day"), transform: LedgerReconcileCommand.day)
    var to: ACHDate
    @OptionGroup var options: PaymentPlaidOptions
    @Flag(help: "Print one JSON document.") var json = false

    func validate() throws {
        guard from <= to else { throw ValidationError("--from is a later day than --to.") }
    }

    private static func day(_ text: String) throws -> ACHDate {
        guard let day = ACHDate(iso: text) else { throw ValidationError("A day is YYYY-MM-DD, such as 2026-11-30.") }
        return day
    }

    func run() async throws {
        var result = PaymentReconciliation()
        try await options.withPayments { service, _ in result = try await service.reconcile(from: from, through: to) }
        let terminal = Terminal.current()
        let compared =
            "\(counted(result.transfers, "transfer")), \(counted(result.events, "event")) and "
            + "\(counted(result.sweeps, "sweep")), from \(from) through \(to)"
        if json {
            terminal.out(Output.line(document(result)))
        } else if result.differences.isEmpty {
            terminal.prose("\(terminal.green("✓")) No difference: \(compared).")
        } else {
            var table = Table(columns: [
                .init(title: "Kind", priority: .essential), .init(title: "Subject"),
                .init(title: "Difference", maximumWidth: 200, minimumWidth: 16, priority: .essential, isProse: true),
            ])
            table.rows = result.differences.map { [$0.kind, $0.subject, $0.message] }
            terminal.out(table)
            terminal.note("\(counted(result.differences.count, "difference")) among \(compared).")
        }
        if !result.differences.isEmpty { throw ExitCode(1) }
    }

    private func document(_ result: PaymentReconciliation) -> JSONValue {
        [
            "from": .string(from.description), "to": .string(to.description),
            "transfers": .number(JSONNumber(result.transfers)), "events": .number(JSONNumber(result.events)),
            "sweeps": .number(JSONNumber(result.sweeps)),
            "differences": .array(
                result.differences.map {
                    [
                        "kind": .string($0.kind), "subject": .string($0.subject), "message": .string($0.message),
                    ]
                }),
        ]
    }
}
