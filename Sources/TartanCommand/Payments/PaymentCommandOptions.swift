// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Logging
import PaymentService
import PlaidCore
import PlaidTypes
import TartanStorage
import TokenVault

/// The database and the vault key, which every command about payments needs: descriptions are encrypted.
struct PaymentStoreOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOption
    @Option(.keyFile) var keyFile: String?

    /// Runs a body with payments that send nothing to Plaid, and closes the database afterwards.
    func withStoredPayments(_ body: (PaymentService, any Store) async throws -> Void) async throws {
        let client = PlaidClient(
            clientID: "unused", secret: ClientSecret("unused"), environment: .sandbox,
            configuration: .storing, transport: UnusedTransport())
        // Not enabled: only what is stored is read.
        let configuration = PaymentConfiguration(isEnabled: false, owner: PaymentConfiguration.commandOwner())
        try await withPayments(client, configuration, Logger(label: "tartan"), body)
    }

    /// Runs a body with payments on this database, and closes it afterwards.
    func withPayments(
        _ client: any PlaidClientProtocol, _ configuration: PaymentConfiguration, _ logger: Logger,
        _ body: (PaymentService, any Store) async throws -> Void
    ) async throws {
        let address = try database.address()
        try address.mustExist()
        let vault = Vault(keyring: try Settings.current().keyring(keyFile: keyFile))
        let store = try await address.open(connections: 2)
        defer { try? store.close() }
        // With another key, what is stored now could not be read by the service.
        if let check = try await store.vaultCheck() { try vault.check(try SealedValue(bytes: check.sealed.bytes)) }
        let service = PaymentService(
            client: client, store: store, vault: vault, configuration: configuration, logger: logger, now: { .now })
        try await body(service, store)
    }
}

/// The options of commands about payments that send requests to Plaid.
struct PaymentPlaidOptions: ParsableArguments {
    @OptionGroup var stored: PaymentStoreOptions
    @OptionGroup var plaid: PlaidOptions
    @Flag(help: "Log requests and events.") var verbose = false

    /// Runs a body with payments that are carried out at Plaid.
    func withPayments(_ body: (PaymentService, any Store) async throws -> Void) async throws {
        var logger = Logger(label: "tartan")
        logger.logLevel = verbose ? .info : .warning
        let configuration = try configuration()
        let log = logger
        try await plaid.withClient(logger: log) { client in
            try await stored.withPayments(client, configuration, log, body)
        }
    }

    /// Runs a body with the same settings, and sends nothing.
    func withPreview(_ body: (PaymentService, any Store) async throws -> Void) async throws {
        let client = PlaidClient(
            clientID: "unused", secret: ClientSecret("unused"), environment: .sandbox,
            configuration: .storing, transport: UnusedTransport())
        try await stored.withPayments(client, try configuration(), Logger(label: "tartan"), body)
    }

    /// The service's settings, from variables and files: limits and approvals hold for the operator too.
    private func configuration() throws -> PaymentConfiguration {
        let settings = try Settings.current()
        let target = try plaid.target(settings)
        // Disabled payments are read, but none is created.
        var configuration =
            try settings.payments(target)
            ?? PaymentConfiguration(isEnabled: false, scope: target.isSandbox ? "sandbox" : "production")
        configuration.owner = PaymentConfiguration.commandOwner()
        return configuration
    }
}

extension PaymentConfiguration {
    /// A name that no other process has, so that a command never takes over the reading of events from a worker.
    static func commandOwner() -> String {
        "command-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString.prefix(8).lowercased())"
    }
}

/// Refuses every request, for commands that read only what is stored.
private struct UnusedTransport: PlaidTransport {
    func send(_ request: TransportRequest, timeout: Duration) async throws(PlaidError) -> TransportResponse {
        throw PlaidError(kind: .client, code: .notSent, message: "This command sends no requests to Plaid.")
    }
}
