// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

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

    @Option(.host) var host: String?
    @Option(.port) var port: String?
    @OptionGroup var engine: EngineOptions
    @OptionGroup var payments: PaymentSettingOptions
    @OptionGroup var costs: CostOptions
    @OptionGroup var limits: ServeLimitOptions
    @Option(.webhookURL) var webhookURL: String?
    @Option(.redirectURI) var redirectURI: String?
    @Option(.clientName) var clientName: String?
    @Option(.tlsCertificate) var tlsCertificate: String?
    @Option(.tlsKey) var tlsKey: String?
    @Flag(.behindProxy) var behindProxy: Bool?
    @Option(.corsOrigins) var corsOrigins: String?
    @Flag(help: "Print the address as JSON.") var json = false

    func validate() throws { try Setting.port.check(port) }

    func run() async throws {
        let read = try Settings.current()
        let pageKey = UUID().uuidString.lowercased()
        let database = try engine.database.address()
        let target = try engine.plaid.target(read)
        let isBehindProxy = try read.isOn(.behindProxy, flag: behindProxy)
        var settings = try engine.settings(database)
        settings.listen = ListenConfiguration(
            host: try read.required(.host, flag: host),
            port: try read.number(.port, flag: port) ?? Int(Self.defaultPort),
            tls: try tls(read), isBehindProxy: isBehindProxy)
        settings.crossOrigins = try read.words(.corsOrigins, flag: corsOrigins.map(Setting.corsOrigins.values))
        settings.link.clientName = try read.required(.clientName, flag: clientName)
        settings.link.webhookURL = try read.text(.webhookURL, flag: webhookURL)
        settings.link.redirectURI = try read.text(.redirectURI, flag: redirectURI)
        if let script = LinkScript.address(of: target) { settings.link.scriptURL = script }
        settings.link.acceptsSandboxTokens = target.isSandbox
        settings.costCaps = try costs.caps(read)
        settings.payments = try payments.configuration(read, target)
        let files = OpenFiles.raiseLimit()
        // Behind a proxy or on loopback, all clients have one address.
        let isShared = isBehindProxy || settings.listen.isLoopback
        settings.server = try limits.server(read, openFiles: files, sharesAddress: isShared)
        settings.requests = try limits.requests(read)
        settings.page = PageConfiguration(key: pageKey, database: database.displayName)
        settings.sessionSecret = try read.sessionSecret()
        let webhooks = settings.link.webhookURL
        try await engine.run(settings) { assembly in
            try assembly.application { url in
                announce(url, pageKey: pageKey, database: database, target, webhooks: webhooks)
            }
        }
    }

    private func tls(_ settings: Settings) throws -> TLSConfiguration? {
        switch (try settings.text(.tlsCertificate, flag: tlsCertificate), try settings.text(.tlsKey, flag: tlsKey)) {
        case (nil, nil): return nil
        case (let certificate?, let key?):
            return .makeServerConfiguration(
                certificateChain: try PEMFile.certificates(certificate).map { .certificate($0) },
                privateKey: .privateKey(try PEMFile.privateKey(key)))
        default: throw ValidationError("--tls-certificate and --tls-key go together.")
        }
    }

    private static let noWebhooks =
        "This service receives no webhooks: Items are polled. To receive them, set --webhook-url."

    private func announce(
        _ url: String, pageKey: String, database: DatabaseAddress, _ target: PlaidTarget, webhooks: String?
    ) {
        let terminal = Terminal.current()
        guard !json else {
            if webhooks == nil { terminal.note(Self.noWebhooks) }
            return terminal.out(#"{"url":"\#(url)"}"#)
        }
        terminal.out(terminal.bold("Tartan") + "  \(url)")
        terminal.note("  Page      \(url)/?key=\(pageKey)")
        terminal.note("  Database  \(database.displayName)")
        terminal.note("  Plaid     \(target.displayName)")
        terminal.note("  Webhooks  \(webhooks ?? "none")")
        if webhooks == nil { terminal.note("  \(Self.noWebhooks)") }
        terminal.note("  Ctrl-C stops; active sync runs are finished first.")
    }
}
