// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import MoneyLedger
import PaymentService
import Payments
import PlaidJSON
import TartanStorage

/// `tartan ledger returns`: the return rates beside Nacha's limits.
struct LedgerReturnsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "returns", abstract: "Show the rates of returned ACH debits, and Nacha's limits.",
        discussion: """
            Counts the stored ACH debits that were created in the period and sent to the bank network. An originator
            above a limit can lose the right to debit: 0.5% unauthorized, 3% administrative, 15% of all debits.

            Exit codes: 0 no rate is above its limit; 1 at least one is; 64 wrong usage.

            Examples:
              tartan ledger returns
              tartan ledger returns --days 30 --json
            """)

    @Option(help: ArgumentHelp("The days up to now, from 1 to 3660; Nacha's period is 60.", valueName: "days"))
    var days = 60
    @OptionGroup var stored: PaymentStoreOptions
    @Flag(help: "Print one JSON document.") var json = false

    func validate() throws {
        guard 1...3660 ~= days else { throw ValidationError("--days must be from 1 to 3660.") }
    }

    func run() async throws {
        var debits = 0
        var codes: [String] = []
        try await stored.withStoredPayments { service, _ in
            let start = Instant.now - .seconds(days * 86_400)
            var query = PaymentQuery(phases: [PaymentPhase.submitted.rawValue], limit: 500)
            pages: while true {
                let page = try await service.payments(query)
                for view in page {
                    guard view.createdAt >= start else { break pages }
                    guard Self.isSentDebit(view) else { continue }
                    debits += 1
                    if view.stage == .returned, let code = view.failureCode { codes.append(code) }
                }
                guard page.count == query.limit, let last = page.last else { break }
                query.after = PaymentQuery.Position(createdAt: last.createdAt, id: last.id)
            }
        }
        let rates = ReturnRates(debits: debits, codes: codes)
        if json { Terminal.current().out(Output.line(document(rates))) } else { show(rates) }
        if !rates.alarms.isEmpty { throw ExitCode(1) }
    }

    /// Whether a payment is a debit that reached the ACH network.
    private static func isSentDebit(_ view: PaymentView) -> Bool {
        guard view.direction == .debit, view.network == .ach || view.network == .sameDayACH else { return false }
        switch view.stage {
        case .posted, .settled, .fundsAvailable, .returned: return true
        case .pending, .cancelled, .failed, nil: return false
        }
    }

    private func show(_ rates: ReturnRates) {
        let terminal = Terminal.current()
        var table = Table(columns: [
            .init(title: "Returns", priority: .essential), .init(title: "Count", alignment: .right),
            .init(title: "Rate", alignment: .right, priority: .essential), .init(title: "Limit", alignment: .right),
            .init(title: "", priority: .essential),
        ])
        table.rows = ReturnRates.Kind.allCases.map { kind in
            [
                kind.rawValue, String(rates.counts[kind] ?? 0), "\(rate(rates, kind))%", "\(Self.limit(kind))%",
                rates.isExceeded(kind) ? "above" : "",
            ]
        }
        terminal.out(table)
        terminal.note(
            "\(counted(rates.debits, "ACH debit")) in \(counted(days, "day")). "
                + (rates.alarms.isEmpty
                    ? "No rate is above its limit."
                    : "Above a limit: stop similar debits, and find out why they are returned."))
    }

    /// Percent with two decimals, rounded down.
    private func rate(_ rates: ReturnRates, _ kind: ReturnRates.Kind) -> String {
        guard rates.debits > 0 else { return "0.00" }
        let hundredths = (rates.counts[kind] ?? 0) * 10_000 / rates.debits
        return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private static func limit(_ kind: ReturnRates.Kind) -> String { "\(kind.limit / 10).\(kind.limit % 10)" }

    private func document(_ rates: ReturnRates) -> JSONValue {
        [
            "days": .number(JSONNumber(days)), "debits": .number(JSONNumber(rates.debits)),
            "rates": .array(
                ReturnRates.Kind.allCases.map { kind in
                    [
                        "kind": .string(kind.rawValue), "returns": .number(JSONNumber(rates.counts[kind] ?? 0)),
                        "rate_percent": .string(rate(rates, kind)), "limit_percent": .string(Self.limit(kind)),
                        "is_exceeded": .bool(rates.isExceeded(kind)),
                    ]
                }),
        ]
    }
}
