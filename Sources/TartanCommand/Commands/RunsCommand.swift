// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import PlaidTypes
import TartanStorage

/// `tartan runs`: lists sync runs.
struct RunsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runs", abstract: "Show the latest sync runs with their reason, duration, changes and result.",
        discussion: """
            Each Item's last \(SyncRunRecord.keptPerItem) runs are kept.

            Examples:
              tartan runs
              tartan runs --item ITEM --limit 5 --json
            """)

    @Option(help: ArgumentHelp("Only this Item.", valueName: "item")) var item: String?
    @Option(help: "How many to show.") var limit = 20
    @Flag(help: "Only runs that failed.") var failed = false
    @OptionGroup var database: DatabaseOption
    @Flag(help: "Print a line of JSON for each.") var json = false

    func validate() throws {
        guard 1...10_000 ~= limit else { throw ValidationError("--limit must be from 1 to 10000.") }
    }

    func run() async throws {
        let store = try await database.address().open(connections: 1)
        defer { try? store.close() }
        let found = try await store.engineSyncRuns(
            of: try await store.itemID(optional: item), limit: failed ? 10_000 : limit)
        let runs = found.filter { !failed || $0.errorCode != nil }.prefix(limit)
        let terminal = Terminal.current()
        guard !json else {
            for run in runs { terminal.out(Output.line(run.json)) }
            return
        }
        var table = Table(columns: [
            .init(title: "Run", alignment: .right, priority: .essential),
            .init(title: "Started", minimumWidth: 10), .init(title: "Item", priority: .essential),
            .init(title: "Reason"), .init(title: "Worker", priority: .detail),
            .init(title: "Duration", alignment: .right), .init(title: "Pages", alignment: .right, priority: .detail),
            .init(title: "Added", alignment: .right), .init(title: "Changed", alignment: .right),
            .init(title: "Removed", alignment: .right), .init(title: "Restarts", alignment: .right, priority: .detail),
            .init(title: "Result", minimumWidth: 20, priority: .essential),
            .init(title: "Last request", priority: .detail),
        ])
        let ids = ListingIDs(runs.map(\.itemID.rawValue))
        table.rows = runs.map { run in
            [
                String(run.id), RelativeTime.cell(run.startedAt), ids.shown(run.itemID.rawValue), run.reason,
                run.worker,
                Output.seconds(run.finishedAt - run.startedAt), String(run.pages), String(run.added),
                String(run.modified), String(run.removed), String(run.restarts), run.errorCode ?? "committed",
                run.requestIDs.last?.rawValue ?? "",
            ]
        }
        terminal.out(table)
        if runs.isEmpty {
            terminal.note(
                item == nil && !failed ? "No sync run has been recorded yet." : "No matching sync run is recorded.")
        }
    }
}
