import ArgumentParser
import Foundation
import Logging
import PlaidSandbox
import ServiceLifecycle
import UnixSignals

/// `tartan sandbox`: an offline Plaid.
struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract: "Run an offline Plaid that any integration can be pointed at.",
        discussion: """
            Any client id makes a world of its own; the secret first seen with it is its secret from then on.

            Examples:
              tartan sandbox
              tartan sandbox --port 0 --json
              tartan sandbox --state sandbox.sqlite --seed 7 --now 2026-03-01T00:00:00Z
            """)

    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port to listen on; 0 takes a free one.") var port = 8181
    @Option(help: ArgumentHelp("Keep the state in this SQLite file.", valueName: "file")) var state: String?
    @Option(help: "Derive all made-up data from this number.") var seed: UInt64?
    @Option(help: ArgumentHelp("Stand still at this time until the clock is moved.", valueName: "time")) var now:
        String?
    @Option(help: ArgumentHelp("Accept only this client id and secret; may be repeated.", valueName: "id:secret"))
    var credentials: [String] = []
    @Option(help: ArgumentHelp("Send webhooks to this host too; may be repeated.", valueName: "host"))
    var webhookAllow: [String] = []
    @Flag(help: "Allow listening beyond this machine.") var allowRemote = false
    @Flag(help: "Log each request.") var verbose = false
    @Flag(help: "Print the address as JSON instead of a banner.") var json = false

    func run() async throws {
        var logger = Logger(label: "plaid-sandbox")
        logger.logLevel = verbose ? .info : .warning
        let sandbox = try PlaidSandbox(configuration: try settings(), logger: logger)
        let service = SandboxService(sandbox: sandbox, announce: announce)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [.init(service: service, successTerminationBehavior: .gracefullyShutdownGroup)],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
    }

    private func settings() throws -> PlaidSandbox.Configuration {
        var settings = PlaidSandbox.Configuration()
        settings.host = host
        settings.port = port
        settings.stateFile = state
        settings.seed = seed
        settings.allowRemote = allowRemote
        settings.webhookAllowedHosts = webhookAllow
        settings.isVerbose = verbose
        if let now {
            guard let time = try? Date(now, strategy: .iso8601) else {
                throw ValidationError("--now must be a time such as 2026-03-01T00:00:00Z.")
            }
            settings.now = time
        }
        for pair in credentials {
            let parts = pair.split(separator: ":", maxSplits: 1).map(String.init)
            guard parts.count == 2 else { throw ValidationError("--credentials must be written as ID:SECRET.") }
            settings.credentials[parts[0]] = parts[1]
        }
        return settings
    }

    private func announce(_ url: String) {
        let terminal = Terminal.current()
        guard !json else { return terminal.out(#"{"url":"\#(url)"}"#) }
        terminal.out(terminal.bold("Tartan Sandbox") + "  an offline Plaid, independent of Plaid")
        terminal.out("")
        terminal.out("  Address      \(url)")
        terminal.out("  Credentials  \(credentials.isEmpty ? "any client id and secret" : "those of --credentials")")
        terminal.out("  State        \(state ?? "in memory, gone at the end")")
        terminal.out("")
        terminal.out(terminal.dim("  python   plaid.Configuration(host=\"\(url)\", …)"))
        terminal.out(terminal.dim("  node     new Configuration({ basePath: '\(url)', … })"))
        terminal.out(terminal.dim("  swift    PlaidClient(…, environment: .custom(URL(string: \"\(url)\")!), …)"))
        terminal.out(terminal.dim("  go, ruby, java: set the host or server of the configuration to the address"))
        terminal.out("")
        terminal.out("  Ctrl-C stops.")
    }
}

/// Runs a Sandbox until it is asked to stop, and tells its address once it listens.
private struct SandboxService: Service {
    let sandbox: PlaidSandbox
    let announce: @Sendable (String) -> Void

    func run() async throws {
        try await PlaidSandbox.run(sandbox) { running in
            announce(running.baseURL.absoluteString)
            try await gracefulShutdown()
        }
    }
}
