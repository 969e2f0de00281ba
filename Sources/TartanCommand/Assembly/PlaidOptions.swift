// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Logging
import PlaidCore

/// The Plaid environment that requests go to.
struct PlaidTarget: Sendable {
    let environment: PlaidEnvironment
    /// The address of another Plaid than the environment's own; `nil` for Plaid's own.
    let url: String?

    /// The environment or the address, for display.
    var displayName: String { url ?? (environment == .production ? "production" : "sandbox") }

    /// Plaid's own production environment holds the accounts of real people.
    var isSandbox: Bool { url != nil || environment == .sandbox }
}

/// Which Plaid to talk to; credentials come from `plaid.client_id` and `plaid.secret`.
struct PlaidOptions: ParsableArguments {
    @Option(.plaidEnvironment) private var environment: String?
    @Option(.plaidURL) private var url: String?

    func validate() throws { try Setting.check([.plaidEnvironment: environment, .plaidURL: url]) }

    /// The Plaid environment that the settings name.
    func target(_ settings: Settings? = nil) throws(ConfigurationError) -> PlaidTarget {
        let settings = if let settings { settings } else { try Settings.current() }
        // Whichever is nearer to the command line says where to go; what it overrules is not looked at.
        let nearest = settings.origin(.plaidEnvironment, flag: environment)?.rank ?? .max
        if let origin = settings.origin(.plaidURL, flag: url), origin.rank <= nearest,
            let address = try settings.text(.plaidURL, flag: url), let parsed = URL(string: address)
        {
            return PlaidTarget(environment: .custom(parsed), url: address)
        }
        let name = try settings.required(.plaidEnvironment, flag: environment)
        return PlaidTarget(environment: name.lowercased() == "production" ? .production : .sandbox, url: nil)
    }

    /// Whether a flag, a variable or a file chooses Plaid's environment or address.
    func isChosen(_ settings: Settings) -> Bool {
        settings.isChosen(.plaidEnvironment, flag: environment) || settings.isChosen(.plaidURL, flag: url)
    }

    /// Runs a body with a client, and always closes its connections afterwards.
    func withClient(
        logger: Logger, _ body: (any PlaidClientProtocol) async throws -> Void
    ) async throws {
        let settings = try Settings.current()
        let credentials = try settings.plaidCredentials()
        let target = try target(settings)
        var configuration = PlaidClientConfiguration.storing
        configuration.logger = logger
        try await AsyncHTTPClientTransport.use { transport in
            try await body(
                PlaidClient(
                    clientID: credentials.clientID, secret: credentials.secret, environment: target.environment,
                    configuration: configuration, transport: transport))
        }
    }
}

/// Link's script for web pages; every Plaid serves its own.
enum LinkScript {
    /// The script of a custom address; `nil` for Plaid's own.
    static func address(of target: PlaidTarget) -> String? { target.url.map { address(ofPlaid: $0) } }

    /// The script of the Plaid at an address.
    static func address(ofPlaid address: String) -> String {
        var address = address
        while address.hasSuffix("/") { address.removeLast() }
        return address + "/link/v2/stable/link-initialize.js"
    }
}
