// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidJSON
import TartanAssistant

/// `tartan sandbox users`: who can log in at the Sandbox's banks.
struct SandboxUsersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "users",
        abstract: "List the test users, or show the effect of one user's passwords.",
        discussion: """
            The list includes the custom users of `tartan sandbox --users`.

            Examples:
              tartan sandbox users
              tartan sandbox users user_good
              tartan sandbox users --json
            """)

    @Argument(help: ArgumentHelp("Show this user's passwords.", valueName: "user")) var user: String?
    @OptionGroup var target: SandboxTarget

    func run() async throws {
        try await target.withControl { control in
            let response = try await control.get("users")
            let users =
                (response["test_users"]?.arrayValue ?? []) + (response["users"]?.arrayValue ?? []).map(Self.custom)
            let terminal = Terminal.current()
            guard let user else {
                if target.json { return terminal.out(Output.line(.array(users))) }
                var table = Table(columns: [
                    .init(title: "User", minimumWidth: 44, priority: .essential),
                    .init(title: "Data", maximumWidth: 70, minimumWidth: 20, isProse: true),
                ])
                table.rows = users.map { [$0["username"]?.stringValue ?? "", $0["summary"]?.stringValue ?? ""] }
                return terminal.out(table)
            }
            let names = users.compactMap { $0["username"]?.stringValue }
            guard let found = users.first(where: { $0["username"]?.stringValue == user }) else {
                throw Failure(
                    "There is no test user \(SafeText.line(String(user.prefix(80)))). "
                        + Suggestion.sentence(for: user, among: names, otherwise: "`tartan sandbox users` lists them."))
            }
            if target.json { return terminal.out(Output.line(found)) }
            show(found, on: terminal)
        }
    }

    private func show(_ user: JSONValue, on terminal: Terminal) {
        terminal.prose(terminal.bold(user["username"]?.stringValue ?? "") + "  \(user["summary"]?.stringValue ?? "")")
        for trick in user["passwords"]?.arrayValue ?? [] {
            terminal.out()
            // On a line of its own, so that it can be copied.
            terminal.out("    " + SafeText.line(trick["password"]?.stringValue ?? ""))
            terminal.prose("  " + SafeText.line(trick["effect"]?.stringValue ?? ""))
        }
    }

    private static func custom(_ user: JSONValue) -> JSONValue {
        let origin = user["source"]?.stringValue == "file" ? "defined by a file" : "defined while the Sandbox runs"
        return [
            "username": user["username"] ?? .null,
            "summary": .string("Custom user with \(counted(user["accounts"]?.intValue ?? 0, "account")), \(origin)"),
            "passwords": [["password": "ANY", "effect": "Logs in."]],
        ]
    }
}
