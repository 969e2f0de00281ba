import ArgumentParser
import Foundation
import Logging
import PlaidSandbox
import ServiceLifecycle
import UnixSignals

/// `tartan sandbox start`, and `tartan sandbox` alone: an offline Plaid.
struct SandboxStartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Run an offline Plaid for any integration.",
        discussion: """
            Any client ID works and has its own isolated environment; the first secret used with it becomes its secret.

            Examples:
              tartan sandbox
              tartan sandbox --port 0 --json
              tartan sandbox --state sandbox.sqlite --seed 7 --now 2026-03-01T00:00:00Z
              tartan sandbox --faults faults.json --rate-limits
              tartan sandbox --users users
              tartan sandbox --data banks.json
            """)

    static let defaultPort: UInt16 = 8181

    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port to listen on; 0 picks a free port.") var port = SandboxStartCommand.defaultPort
    @Option(help: ArgumentHelp("Save the state in this SQLite file.", valueName: "file")) var state: String?
    @Option(help: "Generate all test data from this number.") var seed: UInt64?
    @Option(help: ArgumentHelp("Freeze the clock at this date or time until it is moved.", valueName: "time"))
    var now: String?
    @Option(help: ArgumentHelp("Accept only this client ID and secret; repeatable.", valueName: "id:secret"))
    var credentials: [String] = []
    @Option(help: ArgumentHelp("Also send webhooks to this host; repeatable.", valueName: "host"))
    var webhookAllow: [String] = []
    @Flag(help: "Allow connections from other machines.") var allowRemote = false
    @Option(help: ArgumentHelp("Start with the faults of this JSON file.", valueName: "file")) var faults: String?
    @Option(help: ArgumentHelp("Define a custom user with each JSON file of this folder.", valueName: "folder"))
    var users: String?
    @Option(help: ArgumentHelp("Also load the institutions of this JSON file.", valueName: "file")) var data: String?
    @Flag(help: "Enforce the published rate limits of Plaid's own Sandbox.") var rateLimits = false
    @Flag(help: "Serve HTTPS with a certificate created at startup.") var tls = false
    @Option(help: ArgumentHelp("Write that certificate to this file.", valueName: "file"))
    var tlsCertificateOut: String?
    @Flag(help: "Log each request.") var verbose = false
    @Flag(help: "Print the address as JSON instead of a banner.") var json = false

    func validate() throws {
        guard tls || tlsCertificateOut == nil else {
            throw ValidationError("--tls-certificate-out needs --tls.")
        }
    }

    func run() async throws {
        var logger = Logger(label: "plaid-sandbox")
        logger.logLevel = verbose ? .info : .warning
        let sandbox = try PlaidSandbox(configuration: try settings(), logger: logger)
        if let file = tlsCertificateOut, let certificate = sandbox.certificate { try write(certificate, to: file) }
        let service = SandboxService(sandbox: sandbox, announce: announce)
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [.init(service: service, successTerminationBehavior: .gracefullyShutdownGroup)],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
    }

    private func write(_ certificate: PlaidSandbox.Certificate, to file: String) throws {
        do {
            try Data(certificate.pem.utf8).write(to: URL(filePath: file))
        } catch {
            throw ValidationError("The certificate cannot be written to \(file); check that its folder exists.")
        }
    }

    private func settings() throws -> PlaidSandbox.Configuration {
        var settings = PlaidSandbox.Configuration()
        settings.host = host
        settings.port = Int(port)
        settings.stateFile = state
        settings.seed = seed
        settings.allowRemote = allowRemote
        settings.webhookAllowedHosts = webhookAllow
        settings.isVerbose = verbose
        settings.enforcesRateLimits = rateLimits
        settings.faultsFile = faults
        settings.usersDirectory = users
        settings.dataFile = data
        settings.usesTLS = tls
        if verbose {
            let log = SandboxLog.current()
            let terminal = Terminal.current()
            settings.requestObserver = { terminal.note(log.line($0)) }
        }
        if let now {
            guard let time = PlaidSandbox.time(now) else {
                throw ValidationError(
                    "--now must be a date or a time such as 2026-03-01 or 2026-03-01T00:00:00Z, from 1900 to 2200.")
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

    private func announce(_ sandbox: PlaidSandbox, _ url: String) {
        let terminal = Terminal.current()
        let banner = SandboxBanner(
            url: url, credentials: credentials.isEmpty ? "any client ID and secret" : "those of --credentials",
            state: state, certificate: sandbox.certificate, certificateFile: tlsCertificateOut)
        if json { terminal.out(banner.json) } else { banner.print(on: terminal) }
    }
}

/// Runs a Sandbox until it is asked to stop, and reports its address when it listens.
private struct SandboxService: Service {
    let sandbox: PlaidSandbox
    let announce: @Sendable (PlaidSandbox, String) -> Void

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            // When asked to stop, it finishes pending responses, saves and returns.
            group.addTask { try await sandbox.run() }
            group.addTask {
                guard let port = await sandbox.listeningPort() else { return }
                announce(sandbox, sandbox.address(port: port))
            }
            for try await _ in group {}
        }
    }
}
