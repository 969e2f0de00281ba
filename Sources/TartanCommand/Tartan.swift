// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Logging
import PlaidJSON

/// The executable `tartan`.
@main
struct Tartan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tartan",
        abstract: "Plaid integrations: an offline Sandbox, and a service that keeps bank data in sync.",
        discussion: """
            Data goes to standard output, messages to standard error.
            Exit codes: 0 success, 1 failure (the message says what to do), 64 wrong usage or an invalid setting.

            First steps:
              tartan demo --once       link a bank offline and show its data
              tartan dev               run the Sandbox and the service for an application
              tartan sandbox           run an offline Sandbox at \(SandboxAddress.standard)
            """,
        version: TartanVersion.line,
        groupedSubcommands: [
            CommandGroup(
                name: "Start",
                subcommands: [
                    InitCommand.self, DemoCommand.self, DevCommand.self, SandboxCommand.self, LinkCommand.self,
                    GuideCommand.self,
                ]),
            CommandGroup(
                name: "Read",
                subcommands: [
                    ItemsCommand.self, AccountsCommand.self, BalancesCommand.self, TransactionsCommand.self,
                    HoldingsCommand.self, LiabilitiesCommand.self, RecurringCommand.self, InstitutionsCommand.self,
                    ExportCommand.self,
                ]),
            CommandGroup(
                name: "Operate",
                subcommands: [
                    ConfigCommand.self, ServeCommand.self, WorkerCommand.self, SyncCommand.self, FreshnessCommand.self,
                    StreamsCommand.self, KeysCommand.self, SessionCommand.self, VaultCommand.self, MigrateCommand.self,
                ]),
            CommandGroup(name: "Money", subcommands: [PaymentsCommand.self, LedgerCommand.self]),
            CommandGroup(
                name: "Debug",
                subcommands: [
                    ListenCommand.self, LogsCommand.self, ExplainCommand.self, WhyCommand.self, RunsCommand.self,
                    WebhooksCommand.self, ReconcileCommand.self, ReplayCommand.self, CostsCommand.self,
                    DoctorCommand.self,
                ]),
            CommandGroup(
                name: "Tools",
                subcommands: [
                    NachaCommand.self, McpCommand.self, SkillCommand.self, CompletionsCommand.self, ManualCommand.self,
                ]),
        ])

    static func main() async {
        StandardDescriptors.occupy()
        LoggingSystem.bootstrap { label in StreamLogHandler.standardError(label: label) }
        do {
            let arguments = Array(CommandLine.arguments.dropFirst())
            if let unknown = UnknownCommand(in: arguments, of: Tartan.self) {
                Terminal.current().note("Error: \(unknown.message)")
                Foundation.exit(ExitCode.validationFailure.rawValue)
            }
            var command = try parseAsRoot()
            do {
                if var asynchronous = command as? any AsyncParsableCommand {
                    try await asynchronous.run()
                } else {
                    try command.run()
                }
            } catch let error as ValidationError {
                // The parser would add how to use `tartan`, and not the command that found the mistake.
                Terminal.current().note("Error: \(error.message)")
                Foundation.exit(ExitCode.validationFailure.rawValue)
            }
        } catch {
            end(with: Failure.explaining(error))
        }
    }

    /// Prints what there is to say about an error, which asking for help is too, and exits.
    private static func end(with error: any Error) -> Never {
        let terminal = Terminal.current()
        if let failure = error as? Failure {
            // In lines that end between words, as everything else about the work.
            terminal.note("Error: \(failure)")
            Foundation.exit(1)
        }
        if let wrong = error as? ConfigurationError {
            terminal.note("Error: \(wrong)")
            Foundation.exit(ExitCode.validationFailure.rawValue)
        }
        let code = exitCode(for: error)
        let text = fullMessage(for: error, columns: HelpText.unbroken)
        if code == .success, HelpText.isHelp(text) {
            for line in CommandHelp(text, root: Tartan.self).lines(width: terminal.helpWidth) { terminal.out(line) }
            Foundation.exit(0)
        }
        // What prints errors would not notice that the output of a version was lost.
        if code == .success {
            terminal.out(text)
            Foundation.exit(0)
        }
        guard code == .validationFailure else { exit(withError: error) }
        for line in HelpText.lines(ofError: withSuggestion(text), width: terminal.errorWidth) { terminal.note(line) }
        Foundation.exit(code.rawValue)
    }

    /// The parser's words about wrong usage, with what was probably meant.
    private static func withSuggestion(_ text: String) -> String {
        guard text.hasPrefix("Error: ") else { return text }
        let arguments = Array(CommandLine.arguments.dropFirst())
        if let tree, let unknown = UnknownOption(in: arguments, of: tree) { return unknown.replacing(text) }
        return ValueSuggestion(in: text)?.text ?? text
    }

    /// All commands with their options, as the parser describes them.
    static var tree: JSONValue? { (try? JSONValue(parsing: Array(_dumpHelp().utf8)))?["command"] }
}
