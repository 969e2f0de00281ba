// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import TartanStorage

/// `tartan replay`: repeats a recorded sync run against the Sandbox.
struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Repeat a recorded sync run against an offline Sandbox, and compare.",
        discussion: """
            The record of a sync run contains the numbers of pages, rows and restarts and the error, but no rows, cursors or
            tokens. The replay creates a test bank with the same number of pages, the same changes between them and the same
            error, runs the engine once, and shows every request. It does not contact Plaid or change your data.

            Exit codes: 0 the replay matches the record, 1 it differs, or there is no such run.

            Examples:
              tartan runs --failed
              tartan replay 42
              tartan replay 42 --json
            """)

    @Argument(help: ArgumentHelp("The number of the run, as shown by `tartan runs`.", valueName: "run")) var round:
        Int64
    @OptionGroup var database: DatabaseOption
    @Flag(help: "Print one JSON document.") var json = false

    func run() async throws {
        let recorded = try await record()
        let plan = try ReplayPlan(recorded)
        let outcome = try await Replay(plan: plan).run()
        let isSame = Self.isSame(recorded, outcome.run, plan)
        let terminal = Terminal.current()
        if json {
            let document: JSONValue = [
                "recorded": recorded.json, "replayed": outcome.run.json, "same": .bool(isSame),
                "calls": .array(outcome.calls.map(\.json)), "notes": .array(plan.notes.map(JSONValue.string)),
            ]
            terminal.out(Output.line(document))
        } else {
            show(recorded, outcome, plan, isSame, terminal)
        }
        if !isSame { throw ExitCode(1) }
    }

    private func record() async throws -> SyncRunRecord {
        let store = try await database.address().open(connections: 1)
        defer { try? store.close() }
        let runs = try await store.engineSyncRuns(of: nil, limit: 1_000_000)
        guard let found = runs.first(where: { $0.id == round }) else {
            throw Failure("There is no sync run \(round) in this database. `tartan runs` lists the latest.")
        }
        return found
    }

    /// Row counts are not compared: a bank that changes during a sync run adds rows.
    private static func isSame(_ recorded: SyncRunRecord, _ replayed: SyncRunRecord, _ plan: ReplayPlan) -> Bool {
        guard recorded.errorCode == replayed.errorCode else { return false }
        // For a failed run, only the error is compared.
        return recorded.errorCode != nil
            || recorded.restarts == replayed.restarts && plan.pages == max(replayed.pages, 1)
    }

    private func show(
        _ recorded: SyncRunRecord, _ outcome: Replay.Outcome, _ plan: ReplayPlan, _ isSame: Bool, _ terminal: Terminal
    ) {
        var calls = Table(columns: [
            .init(title: "Call", alignment: .right), .init(title: "Path"), .init(title: "Status", alignment: .right),
            .init(title: "Rows", alignment: .right), .init(title: "More"), .init(title: "Error"),
        ])
        calls.rows = outcome.calls.enumerated().map { number, call in
            [
                String(number + 1), call.path, call.status == 0 ? "none" : String(call.status),
                call.rows.map(String.init) ?? "", call.hasMore.map { $0 ? "yes" : "no" } ?? "", call.errorCode ?? "",
            ]
        }
        terminal.out(calls)
        terminal.out()
        var table = Table(columns: [
            .init(title: "Run \(recorded.id)"), .init(title: "Recorded"), .init(title: "Replayed"),
        ])
        let replayed = outcome.run
        table.rows = [
            ["Pages", String(recorded.pages), String(replayed.pages)],
            [
                "Rows", "\(recorded.added + recorded.modified + recorded.removed)",
                "\(replayed.added + replayed.modified + replayed.removed)",
            ],
            ["Restarts", String(recorded.restarts), String(replayed.restarts)],
            ["Result", recorded.errorCode ?? "committed", replayed.errorCode ?? "committed"],
        ]
        terminal.out(table)
        terminal.out()
        terminal.prose(isSame ? "The replay matches the record." : "The replay differs from the record.")
        for note in plan.notes { terminal.note(note) }
        if let code = recorded.errorCode {
            terminal.note("`tartan explain \(SafeText.line(code))` says what to do about it.")
        }
    }
}
