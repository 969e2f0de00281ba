import ArgumentParser
import BankSync
import Foundation
import Logging
import NIOSSL
import PlaidCore
import ServiceLifecycle
import TartanService
import TokenVault
import UnixSignals

/// `tartan serve`: the service that an application runs beside itself.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Run the service: link banks, keep their data, take webhooks.",
        discussion: """
            Needs PLAID_CLIENT_ID and PLAID_SECRET, and a vault key from TARTAN_VAULT_KEY or --key-file
            (`tartan vault init` makes one). Applications authenticate with a key from `tartan keys create`.
            Front ends use session tokens that the application signs with TARTAN_SESSION_SECRET.

            Examples:
              tartan serve --plaid-url http://127.0.0.1:8181
              tartan serve --environment production --behind-proxy --host 0.0.0.0 \\
                --webhook-url https://bank.example.com/api/plaid/webhook
            """)

    enum PlaidName: String, ExpressibleByArgument, CaseIterable {
        case sandbox
        case production
    }

    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port to listen on; 0 takes a free one.") var port = 8080
    @Option(help: ArgumentHelp("The database.", valueName: "file")) var database = Defaults.database
    @Option(help: ArgumentHelp("The vault key.", valueName: "file")) var keyFile = Defaults.keyFile
    @Option(help: "Plaid's environment.") var environment = PlaidName.sandbox
    @Option(help: ArgumentHelp("Another address of Plaid, such as an offline sandbox's.", valueName: "url"))
    var plaidURL: String?
    @Option(name: .customLong("webhook-url"), help: "Where Plaid can reach this service's /api/plaid/webhook.")
    var webhookURL: String?
    @Option(name: .customLong("redirect-uri"), help: "Where OAuth banks send users back to.") var redirectURI: String?
    @Option(help: "The application's name as Link shows it, up to 30 characters.") var clientName = "Tartan"
    @Option(help: ArgumentHelp("A PEM file.", valueName: "file")) var tlsCertificate: String?
    @Option(help: ArgumentHelp("A PEM file.", valueName: "file")) var tlsKey: String?
    @Flag(help: "A proxy in front terminates TLS.") var behindProxy = false
    @Flag(help: "Log what the engine does.") var verbose = false
    @Flag(help: "Print the address as JSON.") var json = false

    func run() async throws {
        let values = Environment.current()
        let credentials = try values.plaidCredentials()
        var logger = Logger(label: "tartan")
        logger.logLevel = verbose ? .info : .warning
        let pageKey = UUID().uuidString.lowercased()
        var settings = ServiceAssembly.Settings(
            database: database,
            keyring: try VaultKeyring.load(environment: values.values, keyFile: keyFile))
        settings.listen = ListenConfiguration(host: host, port: port, tls: try tls(), isBehindProxy: behindProxy)
        settings.link.clientName = clientName
        settings.link.webhookURL = webhookURL
        settings.link.redirectURI = redirectURI
        settings.link.acceptsSandboxTokens = plaidURL != nil || environment == .sandbox
        settings.page = PageConfiguration(key: pageKey, database: database)
        settings.sessionSecret = try values.sessionSecret()
        settings.environmentName = plaidURL ?? environment.rawValue
        settings.defect = values.values["TARTAN_TEST_DEFECT"].flatMap(EngineDefect.init(rawValue:))

        let target = try plaidEnvironment()
        // From here on the transport must be shut down, whatever fails.
        let transport = AsyncHTTPClientTransport()
        var client = PlaidClientConfiguration()
        client.logger = logger
        let plaid = PlaidClient(
            clientID: credentials.clientID, secret: credentials.secret, environment: target,
            configuration: client, transport: transport)
        do {
            let assembly = try await ServiceAssembly(settings, plaid: plaid, logger: logger)
            let application = try assembly.application { announce($0, pageKey: pageKey) }
            let group = ServiceGroup(
                configuration: ServiceGroupConfiguration(
                    services: [.init(service: application, successTerminationBehavior: .gracefullyShutdownGroup)],
                    gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
            try await group.run()
        } catch {
            await transport.shutdown()
            throw error
        }
        await transport.shutdown()
    }

    private func plaidEnvironment() throws -> PlaidEnvironment {
        guard let plaidURL else { return environment == .production ? .production : .sandbox }
        guard let url = URL(string: plaidURL), url.host() != nil else {
            throw ValidationError("--plaid-url must be an address such as http://127.0.0.1:8181.")
        }
        return .custom(url)
    }

    private func tls() throws -> TLSConfiguration? {
        switch (tlsCertificate, tlsKey) {
        case (nil, nil): return nil
        case (let certificate?, let key?):
            do {
                let chain = try NIOSSLCertificate.fromPEMFile(certificate).map {
                    NIOSSLCertificateSource.certificate($0)
                }
                return .makeServerConfiguration(
                    certificateChain: chain, privateKey: .privateKey(try NIOSSLPrivateKey(file: key, format: .pem)))
            } catch {
                throw Failure("The certificate \(certificate) or its key \(key) cannot be read as PEM.")
            }
        default: throw ValidationError("--tls-certificate and --tls-key go together.")
        }
    }

    private func announce(_ url: String, pageKey: String) {
        let terminal = Terminal.current()
        guard !json else { return terminal.out(#"{"url":"\#(url)"}"#) }
        terminal.out(terminal.bold("Tartan") + "  \(url)")
        terminal.note("  Page      \(url)/?key=\(pageKey)")
        terminal.note("  Database  \(database)")
        terminal.note("  Plaid     \(plaidURL ?? environment.rawValue)")
        terminal.note("  Ctrl-C stops; the round in hand is finished first.")
    }
}
