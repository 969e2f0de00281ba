// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidJSON
import TartanAssistant

/// `tartan sandbox items`: the Items of a Sandbox.
struct SandboxItemsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "items",
        abstract: "List the Items of all clients of the Sandbox.",
        discussion: """
            Examples:
              tartan sandbox items
              tartan sandbox items --client-id me --json
            """)

    @Option(help: ArgumentHelp("Only this client's.", valueName: "id")) var clientID: String?
    @Option(help: "How many to show, at most 1000.") var limit = 100
    @OptionGroup var target: SandboxTarget

    func validate() throws {
        guard 1...1_000 ~= limit else { throw ValidationError("--limit must be from 1 to 1000.") }
    }

    func run() async throws {
        try await target.withControl { control in
            let found = try await control.get("items", ["client_id": clientID, "count": String(limit)])
            let terminal = Terminal.current()
            if target.json { return terminal.out(Output.line(found)) }
            let items = found["items"]?.arrayValue ?? []
            let ids = ShortIDs(items.compactMap { $0["item_id"]?.stringValue })
            var table = Table(columns: [
                .init(title: "Item", priority: .essential), .init(title: "Institution", priority: .essential),
                .init(title: "User"), .init(title: "Client"),
                .init(title: "State", minimumWidth: 16, priority: .essential),
                .init(title: "Webhook", priority: .detail),
            ])
            table.rows = items.map { item in
                let id = item["item_id"]?.stringValue ?? ""
                return [
                    terminal.isRead ? ids.short(id) : id, item["institution_name"]?.stringValue ?? "",
                    item["user"]?.stringValue ?? "", item["client_id"]?.stringValue ?? "",
                    item["state"]?.stringValue ?? "", item["webhook"]?.stringValue ?? "",
                ]
            }
            terminal.out(table)
            let total = found["total"]?.intValue ?? items.count
            if items.isEmpty { terminal.note("The Sandbox has no Item yet.") }
            if total > items.count {
                terminal.note("These are \(items.count) of \(counted(total, "Item")); --limit shows more.")
            }
        }
    }
}

/// Finds Items of a running Sandbox.
struct SandboxItems {
    private let control: ControlClient

    init(_ control: ControlClient) { self.control = control }

    /// Finds the Item whose ID begins with the text, or the only Item.
    func one(_ given: String?, client: String?) async throws -> JSONValue {
        var start = given ?? ""
        if start.hasSuffix("…") { start.removeLast() }
        if given != nil { try ShortIDs.check(start, noun: "Item") }
        let found = try await control.get(
            "items", ["client_id": client, "count": "3", "item_id": start.isEmpty ? nil : start])
        let items = found["items"]?.arrayValue ?? []
        let total = found["total"]?.intValue ?? items.count
        if let exact = items.first(where: { $0["item_id"]?.stringValue == start }) { return exact }
        guard let first = items.first else {
            guard given != nil else {
                throw Failure("The Sandbox has no Item yet: connect a bank first, for example with `tartan link`.")
            }
            throw Failure(
                "There is no Item \(SafeText.line(String(start.prefix(80)))); `tartan sandbox items` lists them.")
        }
        guard total == 1 else {
            guard given != nil else {
                throw Failure(
                    "The Sandbox has \(counted(total, "Item")): name one with --item, or pass --all. `tartan sandbox items` lists them."
                )
            }
            throw Failure(
                "\(counted(total, "Item")) begin with \(SafeText.line(String(start.prefix(80)))): give more of the ID.")
        }
        return first
    }
}
