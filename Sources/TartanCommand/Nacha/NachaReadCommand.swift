// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import NACHA
import PlaidJSON
import PlaidKnowledge

extension NachaCommand {
    /// `tartan nacha read`.
    struct Read: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "read", abstract: "Show the entries of a valid ACH file.",
            discussion: """
                Checks the whole file first and shows nothing of a file with an error. Returns and notifications of change are
                explained. The JSON lines are those that `tartan nacha write` reads.

                Exit codes: 0 success, 1 the file is not valid or cannot be read, 64 wrong usage.

                Examples:
                  tartan nacha read returns.ach
                  tartan nacha read payments.ach --json
                """)

        @Argument(help: ArgumentHelp("The ACH file.", valueName: "file")) var file: String
        @Option(help: "How many entries to show in the table.") var limit = 100
        @Flag(help: "Print a line of JSON for the file, each batch and each entry, all of them.") var json = false

        func validate() throws {
            guard 1...100_000 ~= limit else { throw ValidationError("--limit must be from 1 to 100000.") }
        }

        func run() throws {
            let terminal = Terminal.current()
            let bar = ProgressBar(terminal, total: 0, unit: "entries")
            defer { bar.finish() }
            var rows = NachaEntryRows(limit: limit)
            var summary = NachaSummary()
            try NachaSource(path: file).read(
                { event, progress in
                    bar.update(progress.entries, "checked")
                    if case .problem(let problem) = event, problem.severity == .error {
                        bar.finish()
                        throw Failure(
                            "\(SafeText.line(file)) is not a valid ACH file. \(SafeText.line(problem.description)) "
                                + "`tartan nacha check` lists all problems.")
                    }
                },
                { event, progress in
                    bar.update(progress.entries, "shown")
                    summary.take(event)
                    if json {
                        if let line = NachaJSON.line(event) { terminal.out(Output.line(line)) }
                    } else {
                        rows.take(event)
                    }
                })
            bar.finish()
            guard !json else { return }
            terminal.out(rows.table)
            if rows.omitted > 0 {
                terminal.note("\(counted(rows.omitted, "more entry", plural: "more entries")); --json prints all.")
            }
            terminal.note("\(summary.sentence).")
        }
    }
}

/// The rows of a table of entries.
private struct NachaEntryRows {
    let limit: Int
    private(set) var omitted = 0
    private var batch: ACHBatchHeader?
    private(set) var table = Table(columns: [
        .init(title: "Batch", alignment: .right), .init(title: "Class"), .init(title: "Effective", priority: .detail),
        .init(title: "Kind", minimumWidth: 6), .init(title: "Amount", alignment: .right, priority: .essential),
        .init(title: "Name", priority: .essential), .init(title: "Account", alignment: .right),
        .init(title: "Routing", priority: .detail), .init(title: "Trace number", priority: .detail),
        .init(title: "Result", maximumWidth: 70, minimumWidth: 16, isProse: true),
    ])

    init(limit: Int) { self.limit = limit }

    mutating func take(_ event: ACHEvent) {
        switch event {
        case .batchHeader(let header): batch = header
        case .entry(let entry, line: _):
            guard table.rows.count < limit else {
                omitted += 1
                return
            }
            table.rows.append(cells(entry))
        case .fileHeader, .batchControl, .fileControl, .problem: break
        }
    }

    private func cells(_ entry: ACHEntry) -> [String] {
        let account = entry.account
        return [
            batch.map { String($0.number) } ?? "", batch?.record[.entryClass] ?? "",
            batch?.effectiveDate?.description ?? "", Self.kind(entry), NachaSummary.dollars(entry.amount), entry.name,
            account.count > 4 ? "…" + account.suffix(4) : account, entry.routing?.description ?? "", entry.traceNumber,
            Self.result(entry),
        ]
    }

    private static func kind(_ entry: ACHEntry) -> String {
        let direction = entry.code.isCredit ? "credit" : "debit"
        if entry.code.isPrenote { return direction + " prenote" }
        if entry.returnCode != nil { return direction + " return" }
        return entry.change == nil ? direction : "change"
    }

    /// What a return or a change means, from the table that `tartan explain` uses.
    private static func result(_ entry: ACHEntry) -> String {
        guard let code = entry.returnCode ?? entry.change?.code else { return "" }
        let meaning = Knowledge.lookup(code).first?.meaning ?? ""
        let corrected = entry.change.map { " Corrected: \($0.correctedData)." } ?? ""
        return "\(code): \(meaning)\(corrected)"
    }
}
