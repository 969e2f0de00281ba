// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidJSON
import TartanAssistant

/// `tartan sandbox trigger`: changes of state and webhooks by name.
struct SandboxTriggerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trigger",
        abstract: "Trigger an event, or send a webhook.",
        discussion: """
            Events with lower-case names change the state of the Sandbox and send the webhooks that result from the change.
            TYPE/CODE sends only that webhook. --list shows all of them.

            If there is only one Item, the event applies to it. Events of transfers, payments and other objects apply to the
            latest suitable one, unless --id names another.

            Exit codes: 0 triggered, 1 rejected, or no Sandbox is running, 64 wrong usage.

            Examples:
              tartan sandbox trigger --list
              tartan sandbox trigger login-required --item ITEM
              tartan sandbox trigger login-required --item ITEM --error-code NO_ACCOUNTS
              tartan sandbox trigger new-transactions --all
              tartan sandbox trigger transfer-next
              tartan sandbox trigger TRANSACTIONS/SYNC_UPDATES_AVAILABLE
            """)

    @Argument(help: "What to trigger.") var event: String?
    @Flag(help: "List all events.") var list = false
    @Option(help: ArgumentHelp("The Item; the beginning of its ID is enough.", valueName: "item")) var item: String?
    @Flag(help: "Trigger the event for every Item.") var all = false
    @Option(help: ArgumentHelp("The transfer, payment or other object of the event.", valueName: "id"))
    var id: String?
    @Option(help: ArgumentHelp("The account, for events of one account.", valueName: "account")) var account: String?
    @Option(help: ArgumentHelp("The Item's error, for login-required.", valueName: "code")) var errorCode: String?
    @Option(help: ArgumentHelp("Send webhooks that belong to no Item to this address.", valueName: "address"))
    var webhook: String?
    @OptionGroup var client: SandboxClient
    @OptionGroup var target: SandboxTarget

    func validate() throws {
        guard list == (event == nil) else { throw ValidationError("Give either an event or --list.") }
        guard [item != nil, all, id != nil].count(where: { $0 }) < 2 else {
            throw ValidationError("Give only one of --item, --all and --id.")
        }
    }

    func run() async throws {
        let terminal = Terminal.current()
        try await target.withControl { control in
            let known = try await control.get("trigger")
            guard let event else { return show(known, on: terminal) }
            let trigger = try Self.find(event, in: known["triggers"]?.arrayValue ?? [])
            let result = try await control.post("trigger", try await order(trigger, control))
            if target.json { terminal.out(Output.line(result)) } else { report(result, trigger, on: terminal) }
            if result["failed"]?.intValue != 0 { throw ExitCode(1) }
        }
    }

    private func show(_ known: JSONValue, on terminal: Terminal) {
        if target.json { return terminal.out(Output.line(known)) }
        var table = Table(columns: [
            .init(title: "Event", minimumWidth: 44, priority: .essential),
            .init(title: "Happens to", priority: .detail),
            .init(title: "What happens", maximumWidth: 70, minimumWidth: 16, isProse: true),
            .init(title: "Webhooks", maximumWidth: 60, priority: .detail),
        ])
        table.rows = (known["triggers"]?.arrayValue ?? []).map { trigger in
            let webhooks = trigger["webhooks"]?.arrayValue?.compactMap(\.stringValue) ?? []
            return [
                trigger["name"]?.stringValue ?? "",
                (trigger["subject"]?.stringValue ?? "").replacing("_", with: " "),
                trigger["summary"]?.stringValue ?? "", webhooks.joined(separator: ", "),
            ]
        }
        terminal.out(table)
    }

    /// The name that the Sandbox knows the event by.
    ///
    /// Codes such as NEW_ACCOUNTS_AVAILABLE are left to the Sandbox, which knows what they belong to.
    private static func find(_ event: String, in known: [JSONValue]) throws -> JSONValue {
        let wanted = folded(event)
        let names = known.compactMap { $0["name"]?.stringValue }
        if let found = known.first(where: { $0["name"]?.stringValue.map(folded) == wanted }) { return found }
        let codes = Set(known.flatMap { $0["webhooks"]?.arrayValue?.compactMap(\.stringValue) ?? [] })
        if codes.contains(where: { folded($0).hasSuffix("/\(wanted)") }) || wanted == "item-login-required" {
            return ["name": .string(event), "subject": "item"]
        }
        let near = UnknownCommand.near(wanted, names.map { $0.lowercased() }).map { name in
            names.first { $0.lowercased() == name } ?? name
        }
        throw ValidationError(
            "Unknown event '\(SafeText.line(String(event.prefix(60))))'. "
                + Suggestion.sentence(near, otherwise: "`tartan sandbox trigger --list` shows all."))
    }

    private static func folded(_ name: String) -> String { name.lowercased().replacing("_", with: "-") }

    private func order(_ trigger: JSONValue, _ control: ControlClient) async throws -> JSONObject {
        var order: JSONObject = ["event": trigger["name"] ?? .null]
        if trigger["subject"]?.stringValue == "item" {
            guard id == nil else { throw ValidationError("This event needs an Item; name it with --item.") }
            if all {
                order["all"] = true
                if let client = client.clientID { order["client_id"] = .string(client) }
            } else {
                let found = try await SandboxItems(control).one(item, client: client.clientID)
                order["item_id"] = found["item_id"]
                order["client_id"] = found["client_id"]
            }
        } else {
            guard item == nil, !all else {
                let noun = (trigger["subject"]?.stringValue ?? "").replacing("_", with: " ")
                throw ValidationError(
                    "This event needs a \(noun); name it with --id, or leave out --item and --all.")
            }
            if let id { order["id"] = .string(id) }
            if let client = try client.id { order["client_id"] = .string(client) }
        }
        if let account { order["account_id"] = .string(account) }
        if let errorCode { order["error_code"] = .string(errorCode.uppercased()) }
        if let webhook { order["webhook"] = .string(webhook) }
        return order
    }

    private func report(_ result: JSONValue, _ trigger: JSONValue, on terminal: Terminal) {
        let outcomes = result["outcomes"]?.arrayValue ?? []
        let name = result["event"]?.stringValue ?? ""
        for outcome in outcomes {
            let id = outcome["id"]?.stringValue ?? ""
            let webhooks = outcome["webhooks"]?.arrayValue?.compactMap(\.stringValue) ?? []
            let noun = outcome["subject"]?.stringValue == "item" ? "Item " : ""
            let place = id.isEmpty ? "" : "  \(noun)\(SafeText.line(id))"
            if let error = outcome["error"]?.stringValue {
                terminal.prose("Refused\(place): \(SafeText.line(error))", hanging: 2)
                continue
            }
            terminal.prose(terminal.bold("Triggered") + "  \(name)\(place)", hanging: 2)
            for webhook in webhooks { terminal.out("  sent \(SafeText.line(webhook))") }
        }
        let all = (result["triggered"]?.intValue ?? 0) + (result["failed"]?.intValue ?? 0)
        if all > outcomes.count { terminal.note("\(all - outcomes.count) more are not listed.") }
        let isSilent = outcomes.allSatisfy {
            ($0["webhooks"]?.arrayValue ?? []).isEmpty && $0["error"]?.isNull != false
        }
        if isSilent, trigger["webhooks"]?.arrayValue?.isEmpty == false {
            terminal.note(
                "No webhook was sent, because it has no address. Items have the webhook address that they were created with."
            )
        }
    }
}
