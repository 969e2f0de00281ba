import ArgumentParser

/// `tartan sandbox`: an offline Plaid, and what changes a running one.
struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract: "Run an offline Plaid, and change what happens in it.",
        usage: """
            tartan sandbox [<options of start>]
            tartan sandbox <subcommand>
            """,
        discussion: """
            Without a subcommand, starts a Sandbox. The other subcommands talk to a running one: at --url, otherwise
            PLAID_URL, otherwise \(SandboxAddress.standard).

            Examples:
              tartan sandbox
              tartan sandbox trigger new-transactions
              tartan sandbox fault set INSTITUTION_DOWN --path /accounts/get --count 2
              tartan sandbox clock advance 30d
            """,
        subcommands: [
            SandboxStartCommand.self, SandboxTriggerCommand.self, SandboxItemsCommand.self, SandboxFaultCommand.self,
            SandboxClockCommand.self, SandboxSnapshotCommand.self, SandboxResetCommand.self, SandboxUsersCommand.self,
            ParityCommand.self,
        ],
        defaultSubcommand: SandboxStartCommand.self)
}
