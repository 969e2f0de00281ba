import ArgumentParser
import Foundation
import Logging
import PlaidCore

/// Selects Plaid's address; credentials come from PLAID_CLIENT_ID and PLAID_SECRET.
struct PlaidOptions: ParsableArguments {
    enum Name: String, ExpressibleByArgument, CaseIterable {
        case sandbox
        case production
    }

    @Option(help: "Plaid's environment.") var environment = Name.sandbox
    @Option(help: ArgumentHelp("Another base URL of Plaid, such as an offline Sandbox.", valueName: "url"))
    var plaidURL: String?

    /// The environment, for display.
    var displayName: String { plaidURL ?? environment.rawValue }

    /// The Link script of a custom Plaid address.
    var linkScript: String? {
        guard var address = plaidURL else { return nil }
        while address.hasSuffix("/") { address.removeLast() }
        return address + "/link/v2/stable/link-initialize.js"
    }

    var isSandbox: Bool { plaidURL != nil || environment == .sandbox }

    /// Runs a body with a client, and always closes its connections afterwards.
    func withClient(
        logger: Logger, _ body: (any PlaidClientProtocol) async throws -> Void
    ) async throws {
        let credentials = try Environment.current().plaidCredentials()
        let target = try plaidEnvironment()
        let transport = AsyncHTTPClientTransport()
        var configuration = PlaidClientConfiguration.storing
        configuration.logger = logger
        let client = PlaidClient(
            clientID: credentials.clientID, secret: credentials.secret, environment: target,
            configuration: configuration, transport: transport)
        do {
            try await body(client)
        } catch {
            await transport.shutdown()
            throw error
        }
        await transport.shutdown()
    }

    /// The base URL of requests.
    func plaidEnvironment() throws -> PlaidEnvironment {
        guard let plaidURL else { return environment == .production ? .production : .sandbox }
        guard let url = URL(string: plaidURL), url.host() != nil else {
            throw ValidationError("--plaid-url must be an address such as http://127.0.0.1:8181.")
        }
        return .custom(url)
    }
}
