// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Foundation
import Logging
import PaymentService
import PlaidCore
import PlaidTypes
import ServiceLifecycle
import TartanService
import TartanStorage
import TokenVault

/// The service with its database, vault and workers, ready to run.
struct ServiceAssembly: Sendable {
    /// The configuration.
    struct Settings: Sendable {
        var database: DatabaseAddress
        var keyring: VaultKeyring
        var listen = ListenConfiguration()
        /// The origins of web pages that may read responses.
        var crossOrigins: [String] = []
        var link = LinkConfiguration()
        var page = PageConfiguration()
        var sessionSecret: SessionSecret?
        /// A key for this process's own calls, which is not stored.
        var ownKey: APIKey?
        var environmentName = "sandbox"
        /// A unique name; a process that restarts with it resumes its Items at once.
        var workerName: String?
        /// Additional products to fetch for every Item.
        var wantedProducts: Set<String> = []
        /// The limits of billed calls.
        var costCaps = CostCaps()
        var server = ServerLimits()
        var requests = RequestLimits()
        /// `nil` where payments are disabled; the owner is set by the assembly.
        var payments: PaymentConfiguration?

        init(database: DatabaseAddress, keyring: VaultKeyring) {
            self.database = database
            self.keyring = keyring
        }
    }

    let store: any Store
    private let vault: Vault
    private let settings: Settings
    private let plaid: any PlaidClientProtocol
    private let logger: Logger
    let sync: SyncService
    /// `nil` where payments are disabled.
    let payments: PaymentService?

    /// Opens the database and verifies that the vault key belongs to it.
    init(_ settings: Settings, plaid: any PlaidClientProtocol, logger: Logger) async throws {
        self.settings = settings
        self.plaid = plaid
        self.logger = logger
        store = try await settings.database.open()
        vault = Vault(keyring: settings.keyring)
        // If two processes start at once on a new database with different keys, one of them fails.
        let check = try await store.keepFirstVaultCheck(
            VaultCheckRecord(
                keyID: vault.activeKeyID, sealed: SealedBytes(try vault.makeCheckValue().bytes),
                createdAt: Instant(Date())))
        try vault.check(try SealedValue(bytes: check.sealed.bytes))
        var engine =
            store.isShared
            ? SyncConfiguration.shared(owner: settings.workerName ?? Self.uniqueName()) : SyncConfiguration()
        engine.daysRequested = settings.link.daysRequested ?? 730
        engine.wantedProducts = settings.wantedProducts
        sync = SyncService(client: plaid, store: store, vault: vault, configuration: engine, logger: logger)
        var payments = settings.payments
        // As the Items: a process that restarts with its name goes on reading events at once.
        payments?.owner = engine.owner
        payments?.isAlone = !store.isShared
        self.payments = payments.map { [store, vault] in
            PaymentService(
                client: plaid, store: store, vault: vault, configuration: $0, logger: logger, now: { Instant(Date()) })
        }
    }

    /// A unique name, so that no other process takes over this one's Items.
    private static func uniqueName() -> String {
        "\(ProcessInfo.processInfo.hostName)-\(ProcessInfo.processInfo.processIdentifier)-\(UUID().uuidString.prefix(8))"
    }

    /// The workers without an HTTP server.
    var workers: some ServiceLifecycle.Service { Workers(sync: sync, payments: payments) }

    /// The HTTP server together with the workers.
    ///
    /// - Parameter onListening: Called with the address when the server listens.
    func application(
        onListening: @escaping @Sendable (String) async -> Void
    ) throws -> some ServiceLifecycle.Service {
        let configuration = ServiceConfiguration(
            listen: settings.listen, crossOrigins: settings.crossOrigins, link: settings.link,
            sessionSecret: settings.sessionSecret,
            ownKey: settings.ownKey?.digest, page: settings.page, environmentName: settings.environmentName,
            costCaps: settings.costCaps, server: settings.server,
            requests: settings.requests)
        let sync = sync
        let dependencies = ServiceDependencies(
            client: plaid, store: store, vault: vault, payments: payments, wake: { sync.wake() }, logger: logger)
        let scheme = settings.listen.tls == nil ? "http" : "https"
        let host = settings.listen.host.contains(":") ? "[\(settings.listen.host)]" : settings.listen.host
        return try Composition.application(
            try Composition.service(configuration, dependencies), services: [workers],
            onListening: { port in await onListening("\(scheme)://\(host):\(port)") })
    }

    /// Runs everything until `body` returns.
    func run(_ body: @escaping @Sendable (String) async throws -> Void) async throws {
        let (addresses, continuation) = AsyncStream.makeStream(of: String.self)
        let application = try application { continuation.yield($0) }
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                try await application.run()
                return false
            }
            group.addTask {
                for await address in addresses {
                    try await body(address)
                    return true
                }
                return false
            }
            defer { group.cancelAll() }
            while let isDone = try await group.next() {
                if isDone { return }
            }
        }
    }

    /// Returns an Item's access token, for requests without a route of the service.
    func accessToken(of item: ItemID, user: UserID) async throws -> AccessToken {
        guard let record = try await store.item(item, of: user) else {
            throw Failure("The user \(user) has no Item \(item).")
        }
        return try sync.accessToken(of: record)
    }
}

/// The engine and the payments as one service; a shutdown lets active sync runs and steps of payments finish.
private struct Workers: ServiceLifecycle.Service {
    let sync: SyncService
    let payments: PaymentService?

    func run() async throws {
        await withGracefulShutdownHandler {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await sync.run() }
                if let payments { group.addTask { await payments.run() } }
            }
        } onGracefulShutdown: {
            sync.shutDown()
            payments?.shutDown()
        }
    }
}
