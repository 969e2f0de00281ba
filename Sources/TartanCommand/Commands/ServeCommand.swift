import ArgumentParser
import Foundation
import NIOSSL
import TartanService

/// `tartan serve`: runs the service.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Run the service: link banks, sync their data, receive webhooks.",
        discussion: """
            Needs PLAID_CLIENT_ID and PLAID_SECRET, and a vault key from TARTAN_VAULT_KEY or --key-file
            (`tartan vault init` creates one). Applications authenticate with a key from `tartan keys create`.
            Front ends use session tokens that the application signs with TARTAN_SESSION_SECRET.

            Examples:
              tartan serve --plaid-url http://127.0.0.1:8181
              tartan serve --environment production --behind-proxy --host 0.0.0.0 \\
                --webhook-url https://bank.example.com/api/plaid/webhook
            """)

    static let defaultPort: UInt16 = 8080

    @Option(help: "The address to listen on.") var host = "127.0.0.1"
    @Option(help: "The port to listen on; 0 picks a free port.") var port = ServeCommand.defaultPort
    @OptionGroup var engine: EngineOptions
    @OptionGroup var costs: CostOptions
    @OptionGroup var limits: ServeLimitOptions
    @Option(name: .customLong("webhook-url"), help: "The public address of this service's /api/plaid/webhook.")
    var webhookURL: String?
    @Option(name: .customLong("redirect-uri"), help: "The address that OAuth banks redirect users to.") var redirectURI:
        String?
    @Option(help: "The application's name in Link, up to 30 characters.") var clientName = "Tartan"
    @Option(help: ArgumentHelp("A PEM file.", valueName: "file")) var tlsCertificate: String?
    @Option(help: ArgumentHelp("A PEM file.", valueName: "file")) var tlsKey: String?
    @Flag(help: "A proxy in front of the service terminates TLS.") var behindProxy = false
    @Flag(help: "Print the address as JSON.") var json = false

    func run() async throws {
        let pageKey = UUID().uuidString.lowercased()
        let database = try engine.database.address()
        var settings = try engine.settings(database)
        settings.listen = ListenConfiguration(host: host, port: Int(port), tls: try tls(), isBehindProxy: behindProxy)
        settings.link.clientName = clientName
        settings.link.webhookURL = webhookURL
        settings.link.redirectURI = redirectURI
        if let script = engine.plaid.linkScript { settings.link.scriptURL = script }
        settings.link.acceptsSandboxTokens = engine.plaid.isSandbox
        settings.costCaps = costs.caps
        let files = OpenFiles.raiseLimit()
        // Behind a proxy or on loopback, all clients have one address.
        let isShared = behindProxy || settings.listen.isLoopback
        settings.server = limits.server(openFiles: files, sharesAddress: isShared)
        settings.requests = limits.requests
        settings.page = PageConfiguration(key: pageKey, database: database.displayName)
        settings.sessionSecret = try Environment.current().sessionSecret()
        try await engine.run(settings) { assembly in
            try assembly.application { announce($0, pageKey: pageKey, database: database) }
        }
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

    private static let noWebhooks =
        "This service receives no webhooks: Items are polled. To receive them, set --webhook-url."

    private func announce(_ url: String, pageKey: String, database: DatabaseAddress) {
        let terminal = Terminal.current()
        guard !json else {
            if webhookURL == nil { terminal.note(Self.noWebhooks) }
            return terminal.out(#"{"url":"\#(url)"}"#)
        }
        terminal.out(terminal.bold("Tartan") + "  \(url)")
        terminal.note("  Page      \(url)/?key=\(pageKey)")
        terminal.note("  Database  \(database.displayName)")
        terminal.note("  Plaid     \(engine.plaid.displayName)")
        terminal.note("  Webhooks  \(webhookURL ?? "none")")
        if webhookURL == nil { terminal.note("  \(Self.noWebhooks)") }
        terminal.note("  Ctrl-C stops; active sync runs are finished first.")
    }
}
