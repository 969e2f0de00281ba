// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import PlaidTypes
import TartanExport
import TartanStorage

/// `tartan export`: writes transactions to a file for other programs.
struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write transactions to a file for other programs.",
        discussion: """
            Without --user, --item or --account, exports the data of all users. The order is stable, oldest first.
            csv and jsonl keep Plaid's sign (positive: money left the account); ofx, qif, beancount and ledger use
            the account's sign (negative: money left it). ofx and qif contain only posted transactions.
            --data investments and --data holdings export investment accounts as csv or jsonl; ofx includes the holdings
            with the investments.
            The service can keep running. docs/Export.md describes each format.

            Examples:
              tartan export --format csv --user ada --output ada.csv
              tartan export --format jsonl --data investments --since 2026-01-01
              tartan export --format beancount --since 2026-01-01 --until 2026-12-31 > 2026.beancount
            """)

    @Option(help: "csv, jsonl, ofx, qif, beancount or ledger.") var format: ExportFormat
    @Option(help: "transactions, investments or holdings.") var data = ExportData.transactions
    @Option(help: "Only this user.") var user: String?
    @OptionGroup var place: ListingPlace
    @OptionGroup var dates: ListingDates
    @Option(help: ArgumentHelp("The output file; otherwise standard output.", valueName: "file")) var output: String?
    @OptionGroup var database: DatabaseOption

    func validate() throws {
        guard format.holds(data) else {
            let formats = ExportFormat.allCases.filter { $0.holds(data) }.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("--data \(data.rawValue) can be written as \(formats).")
        }
        guard data != .holdings || dates.isEmpty else {
            throw ValidationError("Holdings have no history: leave out --since and --until.")
        }
    }

    func run() async throws {
        let terminal = Terminal.current()
        let store = try await database.address().openForExport()
        guard data == .transactions else { return try await writeInvestments(store, terminal) }
        let exporter = Exporter(
            store: store, selection: try await selection(store), format: format, now: Instant(Date()))
        let bar = ProgressBar(
            terminal, total: terminal.isInteractive ? try await exporter.count() : 0, unit: "transactions")
        let file = try OutputFile(output)
        do {
            let result = try await exporter.run(to: { try file.write($0) }, progress: { bar.update($0) })
            bar.finish()
            try file.finish()
            if result.leftOut > 0 {
                terminal.note(
                    "Omitted \(counted(result.leftOut, "transaction")) in currencies that \(format.rawValue) cannot represent."
                )
            }
            if result.incomplete > 0 {
                terminal.note(
                    "Omitted \(counted(result.incomplete, "transaction")) without an amount or a date; csv and jsonl include them."
                )
            }
            if output != nil { terminal.note("Wrote \(counted(result.written, "transaction")).") }
        } catch {
            bar.finish()
            file.abandon()
            throw error
        }
    }

    private func writeInvestments(_ store: any Store & ExportStore, _ terminal: Terminal) async throws {
        let exporter = InvestmentExporter(
            store: store, selection: try await selection(store), data: data, format: format,
            now: Instant(Date()))
        let file = try OutputFile(output)
        do {
            let result = try await exporter.run { try file.write($0) }
            try file.finish()
            if result.leftOut > 0 {
                terminal.note(
                    "Omitted \(counted(result.leftOut, "row")) in currencies that \(format.rawValue) cannot represent."
                )
            }
            if output != nil { terminal.note("Wrote \(counted(result.written, "row")).") }
        } catch {
            file.abandon()
            throw error
        }
    }

    /// The selection, with the user who owns the Item.
    private func selection(_ store: any Store & ExportStore) async throws -> ExportSelection {
        var selection = ExportSelection(
            user: user.map(UserID.init(rawValue:)), item: try await store.itemID(optional: place.item),
            account: try await store.accountID(optional: place.account), from: dates.from, through: dates.through)
        if let id = selection.item {
            guard let record = try await store.engineItem(id), selection.user == nil || selection.user == record.userID
            else { throw Failure("There is no Item \(id)\(user.map { " of the user \($0)" } ?? "").") }
            selection.user = record.userID
        } else if let user = selection.user, try await store.items(of: user).isEmpty {
            throw Failure("There is no user \(user) with an Item.")
        }
        return selection
    }
}

extension ExportFormat: ExpressibleByArgument {}
extension ExportData: ExpressibleByArgument {}
