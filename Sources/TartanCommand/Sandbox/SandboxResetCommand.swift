// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import PlaidJSON
import TartanAssistant

/// `tartan sandbox reset`: an empty Sandbox.
struct SandboxResetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reset",
        abstract: "Delete everything in the Sandbox, or one client's environment.",
        discussion: """
            Without --client-id, all clients' environments and the custom users that were defined while the Sandbox ran are
            deleted.
            Faults, snapshots and the clock stay.

            Examples:
              tartan sandbox reset
              tartan sandbox reset --client-id me
            """)

    @Option(help: ArgumentHelp("Only this client's environment.", valueName: "id")) var clientID: String?
    @OptionGroup var target: SandboxTarget

    func run() async throws {
        try await target.withControl { control in
            let result = try await control.post("reset", clientID.map { ["client_id": .string($0)] } ?? [:])
            let terminal = Terminal.current()
            if target.json { return terminal.out(Output.line(result)) }
            terminal.note(
                clientID.map { "The environment of the client \(SafeText.line($0)) is empty." }
                    ?? "The Sandbox is empty.")
        }
    }
}
