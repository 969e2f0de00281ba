// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import BankSync
import Foundation
import PlaidJSON
import PlaidTypes
import TartanStorage

/// `tartan sync`: syncs Items now.
struct SyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync", abstract: "Sync one Item or all Items.",
        discussion: """
            Each Item gets one complete sync run: all pages or none. On PostgreSQL, it can run while a service runs; it \
            skips Items that a worker is syncing. Needs the same configuration as `tartan worker`.

            With --from-start, all transactions are fetched from scratch: missing rows are added, rows that the bank no \
            longer has are removed, and users' edits stay. This repairs a database that lost data or was edited by hand.

            Exit code 1: at least one Item could not be synced.

            Examples:
              tartan sync --item ITEM --plaid-url http://127.0.0.1:8181
              tartan sync --item ITEM --from-start
              tartan sync --all --json
            """)

    @Option(help: ArgumentHelp("The Item to sync.", valueName: "item")) var item: String?
    @Flag(help: "Sync every Item.") var all = false
    @Flag(help: "Fetch all transactions from scratch.") var fromStart = false
    @OptionGroup var engine: EngineOptions
    @Flag(help: "Print a line of JSON for each Item.") var json = false

    func validate() throws {
        guard (item != nil) != all else { throw ValidationError("Name an Item with --item, or pass --all.") }
    }

    func run() async throws {
        let terminal = Terminal.current()
        var told: [Told] = []
        var failures = 0
        try await engine.withSync { sync, store in
            let known = try await store.engineItems()
            let id = try item.map { try ShortIDs.whole($0, among: known.map(\.itemID.rawValue), noun: "Item") }
            let items = known.filter { all ? $0.condition.health.allowsSync : $0.itemID.rawValue == id }
            guard all || !items.isEmpty else { throw Failure.noItem(item ?? "") }
            for (index, record) in items.enumerated() {
                if terminal.isInteractive, items.count > 1 {
                    terminal.note("  syncing \(index + 1) of \(items.count)")
                }
                if fromStart { try await store.engineReadAnew(record.itemID) }
                let one = try await outcome(of: record.itemID, sync)
                if one.isFailure { failures += 1 }
                if json { terminal.out(one.json) } else { told.append(one) }
            }
        }
        if !json {
            var table = Table(columns: [
                .init(title: "Item", priority: .essential),
                .init(title: "Result", minimumWidth: 20, priority: .essential),
                .init(title: "Added", alignment: .right), .init(title: "Changed", alignment: .right),
                .init(title: "Removed", alignment: .right),
            ])
            table.rows = told.map(\.row)
            terminal.out(table)
            // Whole sentences: the advice is at their end.
            for one in told where !one.words.isEmpty {
                terminal.out()
                terminal.prose("\(one.row[0]): \(SafeText.line(one.words))", hanging: 2)
            }
        }
        if failures > 0 { throw ExitCode(1) }
    }

    private struct Told {
        let isFailure: Bool
        let json: String
        let row: [String]
        /// What went wrong and what to do; empty when nothing did.
        var words = ""
    }

    private func outcome(of id: ItemID, _ sync: SyncService) async throws -> Told {
        let name = id.rawValue
        do throws(SyncError) {
            switch try await sync.syncItem(id, reason: "manual") {
            case .committed(let run):
                return Told(
                    isFailure: false, json: Output.line(run.json),
                    row: [name, "committed", String(run.added), String(run.modified), String(run.removed)])
            case .notReady: return Self.told(name, "not ready yet: Plaid is still fetching", isFailure: false)
            case .superseded: return Self.told(name, "another worker synced it first", isFailure: false)
            case .failed(let error):
                return Self.told(
                    name, "\(error.code.rawValue): \(error.message)", isFailure: true, short: error.code.rawValue)
            }
        } catch {
            return Self.told(
                name, error.message, isFailure: error.code != .busy, short: error.code == .busy ? "busy" : "failed")
        }
    }

    /// - Parameter short: What stands in the table where the result is a sentence; it follows below the table.
    private static func told(_ item: String, _ result: String, isFailure: Bool, short: String? = nil) -> Told {
        Told(
            isFailure: isFailure,
            json: Output.line(["item_id": .string(item), "result": .string(result), "failed": .bool(isFailure)]),
            row: [item, short ?? result, "", "", ""], words: short == nil ? "" : result)
    }
}
