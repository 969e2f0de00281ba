// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import PlaidTypes
import TartanStorage

/// `tartan webhooks`: shows and replays received webhooks.
struct WebhooksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "webhooks", abstract: "Show received webhooks, and reprocess failed ones.",
        subcommands: [List.self, Replay.self], defaultSubcommand: List.self)

    /// `tartan webhooks list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the latest verified webhooks, newest first.",
            discussion: """
                Examples:
                  tartan webhooks
                  tartan webhooks list --failed --json
                """)

        @Option(help: ArgumentHelp("Only this Item.", valueName: "item")) var item: String?
        @Flag(help: "Only those that failed or were ignored.") var failed = false
        @Option(help: "How many to show.") var limit = 20
        @OptionGroup var database: DatabaseOption
        @Flag(help: "Print a line of JSON for each.") var json = false

        func validate() throws {
            guard 1...10_000 ~= limit else { throw ValidationError("--limit must be from 1 to 10000.") }
        }

        func run() async throws {
            let store = try await database.address().open(connections: 1)
            defer { try? store.close() }
            let states: Set<WebhookDeliveryRecord.State> =
                failed ? [.failed, .ignored] : Set(WebhookDeliveryRecord.State.allCases)
            let found = try await store.engineWebhooks(
                of: try await store.itemID(optional: item), states: states, limit: limit)
            let terminal = Terminal.current()
            guard !json else {
                for webhook in found { terminal.out(Output.line(webhook.json)) }
                return
            }
            var table = Table(columns: [
                .init(title: "Id", alignment: .right, priority: .essential),
                .init(title: "Received", minimumWidth: 10), .init(title: "Type"),
                .init(title: "Code", minimumWidth: 16, priority: .essential), .init(title: "Item"),
                .init(title: "State", priority: .essential), .init(title: "Reason"),
                .init(title: "Attempts", alignment: .right, priority: .detail),
            ])
            let ids = ListingIDs(found.compactMap(\.itemID?.rawValue))
            table.rows = found.map {
                [
                    String($0.id), RelativeTime.cell($0.receivedAt), $0.type, $0.code,
                    $0.itemID.map { ids.shown($0.rawValue) } ?? "",
                    $0.state.rawValue, $0.errorCode ?? "", String($0.attempts),
                ]
            }
            terminal.out(table)
            if found.isEmpty { terminal.note("No such webhook was received.") }
        }
    }

    /// `tartan webhooks replay`.
    struct Replay: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Process failed or ignored webhooks again.",
            discussion: """
                Puts them back into the inbox. A running worker processes them within a second, or on SQLite at the service's \
                next check.

                Examples:
                  tartan webhooks replay 17
                  tartan webhooks replay --all
                """)

        @Argument(help: "The IDs from the list.") var ids: [Int64] = []
        @Flag(help: "All that failed or were ignored.") var all = false
        @OptionGroup var database: DatabaseOption

        func validate() throws {
            guard ids.isEmpty == all else { throw ValidationError("Name the IDs, or pass --all.") }
        }

        func run() async throws {
            let store = try await database.address().open(connections: 1)
            defer { try? store.close() }
            let wanted =
                all
                ? try await store.engineWebhooks(of: nil, states: [.failed, .ignored], limit: 10_000).map(\.id) : ids
            var missing: [Int64] = []
            for id in wanted where try await !store.engineReplayWebhook(id) { missing.append(id) }
            Terminal.current().note(
                "\(counted(wanted.count - missing.count, "webhook")) put back into the inbox.")
            guard missing.isEmpty else {
                throw Failure(
                    "No failed or ignored webhook has the ID \(missing.map(String.init).joined(separator: ", ")).")
            }
        }
    }
}
