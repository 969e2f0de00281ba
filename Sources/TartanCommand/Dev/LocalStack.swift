// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging
import PaymentService
import Plaid
import PlaidCore
import PlaidJSON
import PlaidSandbox
import PlaidTypes
import TartanService
import TokenVault

/// A Sandbox and a service in one process, connected over HTTP as they are on two machines.
///
/// `tartan demo` and `tartan dev` run on it.
struct LocalStack: Sendable {
    struct Settings: Sendable {
        var sandbox = PlaidSandbox.Configuration()
        var clientID: String
        var secret: String
        var database: String
        var keyFile: String
        /// The service's port; it is part of the webhooks' address, so it is known before the service starts.
        var servicePort: Int
        var user: UserID
        /// Accepted by the service besides the keys of its database.
        var apiKey = APIKey()
        /// Opens the service's home page.
        var pageKey = UUID().uuidString.lowercased()
        var sessionSecret: SessionSecret
    }

    /// The parts while they run.
    struct Running: Sendable {
        let sandbox: RunningSandbox
        let plaid: PlaidClient
        let assembly: ServiceAssembly
        let service: ServiceClient
        let settings: Settings

        var sandboxURL: String { sandbox.baseURL.absoluteString }
        var homeURL: String { "\(service.address)/?key=\(settings.pageKey)" }
        var webhookURL: String { LocalStack.webhookURL(port: settings.servicePort) }

        /// The page that connects a bank, for a quarter of an hour.
        var connectURL: String {
            let session = SessionToken.issue(
                for: settings.user, at: Date(), lifetime: SessionToken.maximumLifetime, secret: settings.sessionSecret)
            return "\(service.address)/connect#session=\(session)"
        }
    }

    /// How the service names itself to the Sandbox, so that its requests are told from an application's.
    static let serviceAgent = "tartan-service"

    let settings: Settings

    static func webhookURL(port: Int) -> String { "http://127.0.0.1:\(port)/api/plaid/webhook" }

    /// Starts everything, runs a body, and stops everything.
    func run(_ body: @escaping @Sendable (Running) async throws -> Void) async throws {
        OpenFiles.raiseLimit()
        let sandbox = try PlaidSandbox(configuration: settings.sandbox, logger: Self.quiet)
        try await PlaidSandbox.run(sandbox) { running in
            try await AsyncHTTPClientTransport.use { try await serve(running, $0, body) }
        }
    }

    private static var quiet: Logger {
        var logger = Logger(label: "tartan")
        // The steps throw every failure; a server that stops with open connections would only log an error.
        logger.logLevel = .critical
        return logger
    }

    private func serve(
        _ running: RunningSandbox, _ transport: AsyncHTTPClientTransport,
        _ body: @escaping @Sendable (Running) async throws -> Void
    ) async throws {
        let plaid = PlaidClient(
            clientID: settings.clientID, secret: ClientSecret(settings.secret), environment: .custom(running.baseURL),
            configuration: .storing, transport: NamedTransport(transport: transport, userAgent: Self.serviceAgent))
        var service = ServiceAssembly.Settings(
            database: try DatabaseAddress("sqlite:\(settings.database)"),
            keyring: try VaultKeyFile.load(settings.keyFile))
        service.listen.port = settings.servicePort
        service.link.acceptsSandboxTokens = true
        // Link comes from the Sandbox, and nothing from the network.
        service.link.scriptURL = LinkScript.address(ofPlaid: running.baseURL.absoluteString)
        service.link.webhookURL = Self.webhookURL(port: settings.servicePort)
        service.page = PageConfiguration(
            key: settings.pageKey, user: settings.user, apiKey: settings.apiKey.reveal(), database: settings.database)
        service.sessionSecret = settings.sessionSecret
        service.ownKey = settings.apiKey
        service.environmentName = "offline sandbox"
        service.payments = PaymentConfiguration()
        let assembly = try await ServiceAssembly(service, plaid: plaid, logger: Self.quiet)
        let settings = settings
        try await assembly.run { address in
            let client = ServiceClient(
                address: address, apiKey: settings.apiKey.reveal(), user: settings.user.rawValue, transport: transport)
            try await body(
                Running(sandbox: running, plaid: plaid, assembly: assembly, service: client, settings: settings))
        }
    }
}

extension LocalStack.Running {
    private static let patience: Duration = .seconds(30)

    /// Connects First Platypus Bank as one of the Sandbox's test users.
    ///
    /// - Returns: The Item.
    func link(_ username: String, products: [Products] = [.transactions, .auth, .identity]) async throws -> String {
        let created = try await plaid.sandboxPublicTokenCreate(
            institutionID: "ins_109508", initialProducts: products,
            options: SandboxPublicTokenCreateRequestOptions(
                webhook: webhookURL, overrideUsername: username, overridePassword: "pass_good",
                transactions: SandboxPublicTokenCreateRequestOptionsTransactions(daysRequested: 730)))
        let exchanged = try await service.post(
            "/api/plaid/exchange-token", ["public_token": .string(created.publicToken.reveal())])
        guard let item = exchanged["item_id"]?.stringValue else {
            throw Failure("The response to the exchange contains no Item.")
        }
        return item
    }

    /// Waits until something is reached, and half a minute at most.
    func waitUntil(_ goal: String, _ isReached: () async throws -> Bool) async throws {
        let end = ContinuousClock.now + Self.patience
        while try await !isReached() {
            guard ContinuousClock.now < end else {
                throw Failure("Timed out after \(Self.patience) waiting until \(goal); run the command again.")
            }
            try await Task.sleep(for: .milliseconds(25))
        }
    }
}

/// A transport whose requests name another program.
private struct NamedTransport: PlaidTransport {
    let transport: any PlaidTransport
    let userAgent: String

    func send(_ request: TransportRequest, timeout: Duration) async throws(PlaidError) -> TransportResponse {
        var request = request
        request.headers.removeAll { $0.name.lowercased() == "user-agent" }
        request.headers.append(("User-Agent", userAgent))
        return try await transport.send(request, timeout: timeout)
    }
}
