// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// `tartan sandbox`: runs an offline Sandbox, and controls a running one.
struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract: "Run an offline Sandbox, and control a running one.",
        usage: """
            tartan sandbox [<options of start>]
            tartan sandbox <subcommand>
            """,
        discussion: """
            Without a subcommand, starts a Sandbox. The other subcommands control a running one at --url;
            by default at PLAID_URL, or else at \(SandboxAddress.standard).

            Examples:
              tartan sandbox
              tartan sandbox trigger new-transactions
              tartan sandbox fault set INSTITUTION_DOWN --path /accounts/get --count 2
              tartan sandbox clock advance 30d
            """,
        subcommands: [
            SandboxStartCommand.self, SandboxTriggerCommand.self, SandboxItemsCommand.self, SandboxFaultCommand.self,
            SandboxClockCommand.self, SandboxSnapshotCommand.self, SandboxProfileCommand.self, SandboxResetCommand.self,
            SandboxUsersCommand.self, ParityCommand.self,
        ],
        defaultSubcommand: SandboxStartCommand.self)
}
