// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import PlaidKnowledge
import PlaidTypes
import TartanStorage

/// `tartan explain`: explains a code and what to do.
struct ExplainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: "Explain an error code, webhook, state or return code, and what to do.",
        discussion: """
            Covers error types and codes, webhooks (TYPE/CODE), Item states, transfer decisions, statuses and events, ACH
            return codes, Link exits and events, and products, in upper or lower case. It looks up the ID of a request by
            the service in the database's sync runs.
            The commands for the Sandbox read these variables from the environment, as far as they need them:
            \(Knowledge.commandVariables.joined(separator: ", ")).

            Exit codes: 0 found, 1 unknown (similar words are suggested), 64 wrong usage.

            Examples:
              tartan explain ITEM_LOGIN_REQUIRED
              tartan explain TRANSACTIONS/SYNC_UPDATES_AVAILABLE
              tartan explain R01 --json
              tartan explain --list --kind webhook
              tartan explain REQUEST_ID --database tartan.sqlite
            """)

    @Argument(help: ArgumentHelp("A code, webhook, state, event or product.", valueName: "what")) var word: String?
    @Flag(help: "Print all known words with their kind, one per line.") var list = false
    @Option(
        help: "Only this kind, such as error-code or webhook.",
        transform: { name in
            guard let kind = Knowledge.Kind(rawValue: name) else {
                let known = Knowledge.Kind.allCases.map(\.rawValue)
                throw ValidationError(
                    "Unknown kind '\(SafeText.line(String(name.prefix(40))))'. "
                        + Suggestion.sentence(
                            for: name, among: known, otherwise: "Expected one of: \(known.joined(separator: ", "))."))
            }
            return kind
        })
    var kind: Knowledge.Kind?
    @OptionGroup var database: DatabaseOption
    @Flag(help: "Print JSON.") var json = false

    func validate() throws {
        guard list == (word == nil) else { throw ValidationError("Give either a word or --list.") }
        if let count = word?.utf8.count, count > Knowledge.maximumBytes {
            throw ValidationError(
                "The word has \(count) bytes. Expected at most \(Knowledge.maximumBytes), such as ITEM_LOGIN_REQUIRED.")
        }
    }

    func run() async throws {
        let terminal = Terminal.current()
        guard let word else {
            printList(Knowledge.all.filter { kind == nil || $0.kind == kind }, on: terminal)
            return
        }
        let found = Knowledge.lookup(word).filter { kind == nil || $0.kind == kind }
        guard found.isEmpty else {
            if json { return printJSON(found, on: terminal) }
            let page = ExplainedEntry(terminal: terminal)
            for (index, entry) in found.enumerated() {
                if index > 0 { terminal.out() }
                page.show(entry)
            }
            return
        }
        if kind == nil, let run = try await recordedRun(word) {
            return show(run, on: terminal)
        }
        let near = Knowledge.suggestions(for: word)
        // One or two wrong letters are a typo, whatever the word ends in.
        let isTypo = near.contains { Knowledge.distance($0.lowercased(), word.lowercased()) <= 2 }
        if !isTypo, kind == nil || kind == .errorCode, let guess = Knowledge.guess(word) {
            if json { return printJSON([guess], on: terminal) }
            ExplainedEntry(terminal: terminal).show(guess)
            let others = near.isEmpty ? "" : " " + Suggestion.sentence(near, otherwise: "")
            return terminal.note("This code is in no table; its form says this.\(others)")
        }
        let hint = Suggestion.sentence(near, otherwise: "See `tartan explain --list`.")
        throw Failure("'\(ExplainedEntry.printable(word))' is unknown. \(hint)")
    }

    /// Finds the sync run that made a request; `nil` if the database or the request does not exist.
    private func recordedRun(_ request: String) async throws -> SyncRunRecord? {
        let address = try database.address()
        // Explaining a code must not create a database file.
        if case .sqlite(let path) = address.kind, !FileManager.default.fileExists(atPath: path) { return nil }
        let store = try await address.open(connections: 1)
        defer { try? store.close() }
        return try await store.engineSyncRuns(of: nil, limit: 1_000_000).first { run in
            run.requestIDs.contains { $0.rawValue == request }
        }
    }

    private func show(_ run: SyncRunRecord, on terminal: Terminal) {
        let meaning = run.errorCode.map { Knowledge.lookup($0) } ?? []
        if json {
            let document: JSONValue = ["run": run.json, "entries": .array(meaning.map(\.json))]
            return terminal.out(Output.line(document))
        }
        let end = run.errorCode.map { "ended with \($0)" } ?? "was committed"
        terminal.prose(
            "A request of the sync run \(run.id) of Item \(run.itemID), started \(run.startedAt) (reason: \(run.reason)): "
                + "it \(end); \(counted(run.added, "row")) added, \(run.modified) changed, \(run.removed) removed."
        )
        if let text = run.errorText { terminal.prose(SafeText.line(text)) }
        for entry in meaning {
            terminal.out()
            ExplainedEntry(terminal: terminal).show(entry)
        }
    }

    private func printList(_ entries: [Knowledge.Entry], on terminal: Terminal) {
        if json { return printJSON(entries, on: terminal) }
        for entry in entries { terminal.out("\(entry.key)\t\(entry.kind.rawValue)") }
    }

    private func printJSON(_ entries: [Knowledge.Entry], on terminal: Terminal) {
        let bytes = JSONValue.array(entries.map(\.json)).serialized(prettyPrinted: true)
        terminal.out(String(decoding: bytes, as: UTF8.self))
    }
}

/// Prints an entry as text.
private struct ExplainedEntry {
    let terminal: Terminal

    func show(_ entry: Knowledge.Entry) {
        let family = entry.families.isEmpty ? "" : " of \(entry.families.joined(separator: ", "))"
        let kind = entry.kind.rawValue.replacing("-", with: " ")
        terminal.prose("\(terminal.bold(entry.key))  \(terminal.dim(kind + family))")
        row("Meaning", entry.meaning)
        row("Who acts", entry.whoActs.words)
        row("Repeat", entry.retry)
        row("Next", entry.nextCall)
        row("Tell the user", entry.userText.map { "“\($0)”" })
        command("In the Sandbox", entry.sandboxCommand)
        row("Documentation", entry.documentation)
    }

    /// A command on a line of its own on a terminal, whole, so that it can be copied.
    private func command(_ title: String, _ text: String?) {
        guard terminal.isRead, let text else { return row(title, text) }
        terminal.out("  " + title)
        terminal.out("    " + text)
    }

    private func row(_ title: String, _ text: String?) {
        guard let text else { return }
        // Where there is room for few words beside the title, they stand below it.
        guard let width = terminal.width, width < 60 else {
            let label = "  " + title.padding(toLength: 15, withPad: " ", startingAt: 0)
            return terminal.prose(text, label: label, hanging: 17)
        }
        terminal.out("  " + title)
        terminal.prose("    " + text)
    }

    /// Removes control characters from user input before it reaches the terminal.
    static func printable(_ text: String) -> String {
        SafeText.line(String(text.prefix(80)))
    }
}
