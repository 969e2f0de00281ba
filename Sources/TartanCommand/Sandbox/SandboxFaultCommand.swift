// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import PlaidKnowledge
import TartanAssistant

/// `tartan sandbox fault`: requests that fail on purpose.
struct SandboxFaultCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fault",
        abstract: "List, set and clear faults: rules that make requests fail.",
        subcommands: [List.self, SetFault.self, Clear.self], defaultSubcommand: List.self)

    /// `tartan sandbox fault list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "List the faults, with how often each matched and fired.",
            discussion: """
                Examples:
                  tartan sandbox fault
                  tartan sandbox fault list --json
                """)

        @OptionGroup var target: SandboxTarget

        func run() async throws {
            try await target.withControl { control in
                let found = try await control.get("faults")
                let terminal = Terminal.current()
                if target.json { return terminal.out(Output.line(found)) }
                terminal.out(Faults.table(found))
                if found["faults"]?.arrayValue?.isEmpty != false { terminal.note("No fault is set.") }
            }
        }
    }

    /// `tartan sandbox fault set`.
    struct SetFault: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "set",
            abstract: "Make requests fail with an error, or in another way.",
            discussion: """
                WHAT is one of Plaid's error codes, or one of: \(Faults.kinds.joined(separator: ", ")). Faults are checked in the
                order in which they were set.

                Examples:
                  tartan sandbox fault set INSTITUTION_DOWN --path /accounts/get --count 2
                  tartan sandbox fault set RATE_LIMIT_EXCEEDED --path-prefix /transactions/ --probability 0.1
                  tartan sandbox fault set timeout --path /transactions/sync --seconds 5 --performed
                  tartan sandbox fault set http --status 503
                  tartan sandbox fault set mutation --item ITEM
                """)

        @Argument(help: ArgumentHelp("An error code, or a kind of fault.", valueName: "what")) var what: String
        @Option(help: ArgumentHelp("Only requests to this endpoint.", valueName: "path")) var path: String?
        @Option(help: ArgumentHelp("Only requests to endpoints that begin with this path.", valueName: "path"))
        var pathPrefix: String?
        @Option(
            help: ArgumentHelp("Only requests for this Item; the beginning of its ID is enough.", valueName: "item"))
        var item: String?
        @Option(help: ArgumentHelp("Only requests of this client.", valueName: "id")) var clientID: String?
        @Option(help: ArgumentHelp("Fail at most this many times.", valueName: "times")) var count: Int?
        @Option(help: ArgumentHelp("Let this many matching requests succeed first.", valueName: "times")) var after:
            Int?
        @Option(help: ArgumentHelp("Fail with this probability, from 0 to 1.", valueName: "number"))
        var probability: Double?
        @Option(help: ArgumentHelp("The duration of a delay or a timeout.", valueName: "seconds")) var seconds: Double?
        @Option(help: "The HTTP status of the response.") var status: Int?
        @Option(help: ArgumentHelp("The type of an error whose code is not documented.", valueName: "type"))
        var errorType: String?
        @Flag(help: "Carry out the request; only its response is lost.") var performed = false
        @OptionGroup var target: SandboxTarget

        func validate() throws {
            guard probability.map({ (0...1).contains($0) }) != false else {
                throw ValidationError("--probability must be a number from 0 to 1.")
            }
            guard seconds.map({ (0...3_600).contains($0) }) != false else {
                throw ValidationError("--seconds must be a number from 0 to 3600.")
            }
            for (name, value) in [("--path", path), ("--path-prefix", pathPrefix)] where value?.hasPrefix("/") == false
            {
                throw ValidationError("\(name) must begin with a slash, such as /accounts/get.")
            }
        }

        func run() async throws {
            var rule = try kind()
            rule["path"] = path.map(JSONValue.string)
            rule["path_prefix"] = pathPrefix.map(JSONValue.string)
            rule["client_id"] = clientID.map(JSONValue.string)
            rule["count"] = count.map { .number(JSONNumber($0)) }
            rule["after"] = after.map { .number(JSONNumber($0)) }
            rule["status"] = status.map { .number(JSONNumber($0)) }
            // As text and back, so that the digits are those that were given.
            rule["probability"] = probability.map { .decimal("\($0)") }
            rule["seconds"] = seconds.map { .decimal("\($0)") }
            rule["error_type"] = errorType.map(JSONValue.string)
            if performed { rule["performed"] = true }
            let given = rule
            try await target.withControl { control in
                var rule = given
                if let item { rule["item_id"] = try await SandboxItems(control).one(item, client: clientID)["item_id"] }
                let result = try await control.post("faults", rule)
                let terminal = Terminal.current()
                if target.json { return terminal.out(Output.line(result)) }
                terminal.out(Faults.table(result))
                let ids = result["added"]?.arrayValue?.compactMap(\.stringValue) ?? []
                terminal.note("Set \(ids.joined(separator: ", ")); `tartan sandbox fault clear` removes all faults.")
            }
        }

        /// The rule's kind: one of the kinds, or an error with the code.
        private func kind() throws -> JSONObject {
            let name = what.lowercased()
            if Faults.kinds.contains(name) { return ["kind": .string(name)] }
            let code = what.uppercased()
            let isDocumented = Knowledge.lookup(code).contains { $0.kind == .errorCode }
            guard isDocumented || errorType != nil else {
                let codes = Knowledge.suggestions(for: code).filter { Knowledge.entry(.errorCode, $0) != nil }
                let near = UnknownCommand.near(name, Faults.kinds) + codes.prefix(3)
                throw ValidationError(
                    "Unknown fault '\(SafeText.line(String(what.prefix(60))))'. "
                        + Suggestion.sentence(
                            near,
                            otherwise: "Give one of Plaid's error codes, with --error-type if it is not documented."))
            }
            return ["kind": "error", "error_code": .string(code)]
        }
    }

    /// `tartan sandbox fault clear`.
    struct Clear: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove one fault, or all of them.",
            discussion: """
                Examples:
                  tartan sandbox fault clear
                  tartan sandbox fault clear fault-1
                """)

        @Argument(help: ArgumentHelp("The fault to remove; by default all.", valueName: "id")) var id: String?
        @OptionGroup var target: SandboxTarget

        func run() async throws {
            try await target.withControl { control in
                let result = try await control.post("faults/remove", id.map { ["id": .string($0)] } ?? [:])
                let terminal = Terminal.current()
                if target.json { return terminal.out(Output.line(result)) }
                terminal.note(id.map { "Removed \(SafeText.line($0))." } ?? "Removed all faults.")
            }
        }
    }
}

/// Faults as a table.
private enum Faults {
    static let kinds = ["http", "timeout", "delay", "reset", "truncate", "malformed", "mutation"]

    static func table(_ response: JSONValue) -> Table {
        var table = Table(columns: [
            .init(title: "Id", priority: .essential), .init(title: "Fault", minimumWidth: 16, priority: .essential),
            .init(title: "Requests", minimumWidth: 16), .init(title: "How often"),
            .init(title: "Matched", alignment: .right, priority: .detail), .init(title: "Fired", alignment: .right),
        ])
        table.rows = (response["faults"]?.arrayValue ?? []).map { fault in
            let path = fault["path"]?.stringValue ?? fault["path_prefix"]?.stringValue.map { $0 + "…" }
            let item = fault["item_id"]?.stringValue.map { "Item \($0)" }
            let client = fault["client_id"]?.stringValue.map { "client \($0)" }
            let requests = [path, item, client].compactMap { $0 }.joined(separator: ", ")
            return [
                fault["id"]?.stringValue ?? "", fault["error_code"]?.stringValue ?? fault["kind"]?.stringValue ?? "",
                requests.isEmpty ? "all" : requests, often(fault), fault["matched"].map(number) ?? "",
                fault["fired"].map(number) ?? "",
            ]
        }
        return table
    }

    private static func often(_ fault: JSONValue) -> String {
        let parts = [
            fault["after"].map { "after \(number($0))" }, fault["count"].map { "\(number($0)) at most" },
            fault["probability"].map { "probability \(number($0))" },
        ]
        let text = parts.compactMap { $0 }.joined(separator: ", ")
        return text.isEmpty ? "always" : text
    }

    private static func number(_ value: JSONValue) -> String { Output.line(value) }
}
