// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidJSON
import TartanAssistant

/// `tartan sandbox snapshot`: environments to go back to.
struct SandboxSnapshotCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot",
        abstract: "Save and restore a client's environment.",
        subcommands: [List.self, Save.self, Restore.self, Delete.self], defaultSubcommand: List.self)

    /// `tartan sandbox snapshot list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the snapshots: the latest 64, kept while the Sandbox runs.",
            discussion: """
                Examples:
                  tartan sandbox snapshot
                  tartan sandbox snapshot list --json
                """)

        @OptionGroup var target: SandboxTarget

        func run() async throws {
            try await target.withControl { control in
                let found = try await control.get("snapshot")
                let terminal = Terminal.current()
                if target.json { return terminal.out(Output.line(found)) }
                var table = Table(columns: [
                    .init(title: "Name", priority: .essential), .init(title: "Client"),
                    .init(title: "Taken", minimumWidth: 20), .init(title: "Items", alignment: .right),
                    .init(title: "Id", priority: .detail),
                ])
                let rows = found["snapshots"]?.arrayValue ?? []
                table.rows = rows.map { row in
                    let id = row["id"]?.stringValue ?? ""
                    return [
                        row["name"]?.stringValue ?? id, row["client_id"]?.stringValue ?? "",
                        row["taken_at"]?.stringValue ?? "", row["items"].map(Output.line) ?? "", id,
                    ]
                }
                terminal.out(table)
                if rows.isEmpty { terminal.note("There is no snapshot yet.") }
            }
        }
    }

    /// `tartan sandbox snapshot save`.
    struct Save: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Save a client's environment: Items, tokens, transfers and pending webhooks.",
            discussion: """
                A snapshot with the same name is replaced.

                Examples:
                  tartan sandbox snapshot save before-transfer
                  tartan sandbox snapshot save empty --client-id me
                """)

        @Argument(help: "The snapshot's name: letters, digits, hyphens, dots and underscores.") var name: String
        @OptionGroup var client: SandboxClient
        @OptionGroup var target: SandboxTarget

        func run() async throws {
            try await target.withControl { control in
                var order: JSONObject = ["name": .string(name)]
                if let id = try client.id { order["client_id"] = .string(id) }
                let saved = try await control.post("snapshot", order)
                let terminal = Terminal.current()
                if target.json { return terminal.out(Output.line(saved)) }
                terminal.prose(
                    "Saved \(name): \(counted(saved["items"]?.intValue ?? 0, "Item")) of the client \(SafeText.line(saved["client_id"]?.stringValue ?? ""))."
                )
            }
        }
    }

    /// `tartan sandbox snapshot restore`.
    struct Restore: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Restore a snapshot, as often as you like; the clock does not change.",
            discussion: """
                Examples:
                  tartan sandbox snapshot restore before-transfer
                """)

        @Argument(help: "The snapshot's name or ID.") var name: String
        @OptionGroup var client: SandboxClient
        @OptionGroup var target: SandboxTarget

        func run() async throws {
            try await target.withControl { control in
                let snapshot = try await SandboxSnapshots.find(name, client: client, control)
                let restored = try await control.post("restore", ["id": snapshot["id"] ?? .null])
                let terminal = Terminal.current()
                if target.json { return terminal.out(Output.line(restored)) }
                terminal.prose(
                    "Restored \(SafeText.line(name)) of the client \(SafeText.line(restored["client_id"]?.stringValue ?? ""))."
                )
            }
        }
    }

    /// `tartan sandbox snapshot delete`.
    struct Delete: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Delete a snapshot.",
            discussion: """
                Examples:
                  tartan sandbox snapshot delete before-transfer
                """)

        @Argument(help: "The snapshot's name or ID.") var name: String
        @OptionGroup var client: SandboxClient
        @OptionGroup var target: SandboxTarget

        func run() async throws {
            try await target.withControl { control in
                let snapshot = try await SandboxSnapshots.find(name, client: client, control)
                let left = try await control.post("snapshot/remove", ["id": snapshot["id"] ?? .null])
                let terminal = Terminal.current()
                if target.json { return terminal.out(Output.line(left)) }
                terminal.note("Deleted \(SafeText.line(name)).")
            }
        }
    }
}

private enum SandboxSnapshots {
    /// The snapshot of that name or id; of several clients with one name, the chosen client's.
    static func find(_ name: String, client: SandboxClient, _ control: ControlClient) async throws -> JSONValue {
        let all = try await control.get("snapshot")["snapshots"]?.arrayValue ?? []
        if let found = all.first(where: { $0["id"]?.stringValue == name }) { return found }
        let named = all.filter { $0["name"]?.stringValue == name }
        let chosen = if named.count > 1 { try client.id } else { client.clientID }
        let found = named.filter { chosen == nil || $0["client_id"]?.stringValue == chosen }
        guard let first = found.first else {
            let names = Set(all.compactMap { $0["name"]?.stringValue }).sorted()
            throw Failure(
                "There is no snapshot \(SafeText.line(String(name.prefix(80)))). "
                    + Suggestion.sentence(
                        for: name, among: names, otherwise: "`tartan sandbox snapshot` lists them."))
        }
        guard found.count == 1 else {
            throw Failure("Several clients have a snapshot with that name: choose one with --client-id.")
        }
        return first
    }
}
