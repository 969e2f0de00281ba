import ArgumentParser
import Foundation
import Logging
import PlaidCore

/// Which Plaid to talk to: flags, then PLAID_URL and PLAID_ENV, then Plaid's Sandbox.
///
/// Credentials come from PLAID_CLIENT_ID and PLAID_SECRET.
struct PlaidOptions: ParsableArguments {
    enum Name: String, ExpressibleByArgument, CaseIterable {
        case sandbox
        case production
    }

    @Option(
        name: .customLong("environment"),
        help: "Plaid's environment; otherwise PLAID_ENV, otherwise sandbox.")
    private var environmentFlag: Name?
    @Option(
        name: .customLong("plaid-url"),
        help: ArgumentHelp("Another address of Plaid, such as a Sandbox's; otherwise PLAID_URL.", valueName: "url"))
    private var plaidURLFlag: String?

    /// The address of another Plaid than the environment's own; `nil` for Plaid's own.
    var plaidURL: String? {
        // A flag of either kind says where to go; the environment's address must not overrule it.
        plaidURLFlag ?? (environmentFlag == nil ? Environment.current().plaidURL : nil)
    }

    var environment: Name { environmentFlag ?? (try? Environment.current().plaidEnvironment()) ?? .sandbox }

    /// The environment, for display.
    var displayName: String { plaidURL ?? environment.rawValue }

    /// The Link script of a custom Plaid address.
    var linkScript: String? { plaidURL.map { LinkScript.address(ofPlaid: $0) } }

    var isSandbox: Bool { plaidURL != nil || environment == .sandbox }

    func validate() throws {
        // What nobody uses is not checked.
        if environmentFlag == nil, plaidURL == nil { _ = try Environment.current().plaidEnvironment() }
        _ = try plaidEnvironment()
    }

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
        let source = plaidURLFlag == nil ? Environment.urlVariable : "--plaid-url"
        guard let url = URL(string: plaidURL), ["http", "https"].contains(url.scheme?.lowercased()),
            let host = url.host(), !host.isEmpty, PlaidEnvironment.hasPossiblePort(url)
        else {
            throw ValidationError("\(source) must be an address such as http://127.0.0.1:8181.")
        }
        // Pages and logs name the address.
        guard url.user() == nil, url.password() == nil else {
            throw ValidationError("\(source) must not contain a user name or a password.")
        }
        return .custom(url)
    }
}

/// Link's script for web pages; every Plaid serves its own.
enum LinkScript {
    /// The script of the Plaid at an address.
    static func address(ofPlaid address: String) -> String {
        var address = address
        while address.hasSuffix("/") { address.removeLast() }
        return address + "/link/v2/stable/link-initialize.js"
    }
}
