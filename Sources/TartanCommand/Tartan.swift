import ArgumentParser
import Foundation
import Logging

/// The executable `tartan`.
@main
struct Tartan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tartan",
        abstract: "Plaid integrations: an offline Sandbox, and a service that keeps bank data in sync.",
        discussion: """
            Data goes to standard output, messages to standard error.
            Exit codes: 0 success, 1 failure (a sentence says what to do), 64 wrong usage or a wrong setting.

            First steps:
              tartan demo --once       link a bank offline and show its data
              tartan sandbox           an offline Plaid at http://127.0.0.1:8181
            """,
        version: TartanVersion.line,
        subcommands: [
            DemoCommand.self, SandboxCommand.self,
            InitCommand.self, ConfigCommand.self,
            ServeCommand.self, WorkerCommand.self, LinkCommand.self,
            ItemsCommand.self, AccountsCommand.self, BalancesCommand.self, TransactionsCommand.self,
            SyncCommand.self, RunsCommand.self, ReplayCommand.self, FreshnessCommand.self, StreamsCommand.self,
            CostsCommand.self, WhyCommand.self, ReconcileCommand.self,
            WebhooksCommand.self,
            ExplainCommand.self, GuideCommand.self, DoctorCommand.self, McpCommand.self, SkillCommand.self,
            ExportCommand.self, MigrateCommand.self,
            VaultCommand.self, KeysCommand.self, CompletionsCommand.self, ManualCommand.self,
        ])

    static func main() async {
        LoggingSystem.bootstrap { label in StreamLogHandler.standardError(label: label) }
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            if let unknown = UnknownCommand(in: arguments, of: Tartan.self) { throw ValidationError(unknown.message) }
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            let error = Failure.explaining(error)
            if let wrong = error as? ConfigurationError {
                Terminal.current().note("Error: \(wrong)")
                Foundation.exit(ExitCode.validationFailure.rawValue)
            }
            guard let failure = error as? Failure else { exit(withError: error) }
            // In lines that end between words, as everything else about the work.
            Terminal.current().note("Error: \(failure)")
            Foundation.exit(1)
        }
    }
}
