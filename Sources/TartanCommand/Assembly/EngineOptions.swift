// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import BankSync
import Logging
import ServiceLifecycle
import TartanStorage
import TokenVault
import UnixSignals

/// The options of every process that syncs Items.
struct EngineOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOption
    @OptionGroup var worker: WorkerNameOption
    @Option(.keyFile) var keyFile: String?
    @OptionGroup var plaid: PlaidOptions
    @Option(.also) var wantedProducts: [String] = []
    @Flag(help: "Log the engine's actions.") var verbose = false

    var logger: Logger {
        var logger = Logger(label: "tartan")
        logger.logLevel = verbose ? .info : .warning
        return logger
    }

    /// Returns the settings of these options for a database.
    func settings(_ address: DatabaseAddress) throws -> ServiceAssembly.Settings {
        let read = try Settings.current()
        let target = try plaid.target(read)
        var settings = ServiceAssembly.Settings(database: address, keyring: try read.keyring(keyFile: keyFile))
        settings.environmentName = target.displayName
        settings.workerName = try read.text(.workerName, flag: worker.workerName)
        settings.wantedProducts = Set(try read.words(.also, flag: wantedProducts))
        return settings
    }

    /// Assembles the service and runs a part of it until shutdown; active sync runs are finished first.
    func run(
        _ settings: ServiceAssembly.Settings, _ part: (ServiceAssembly) throws -> any ServiceLifecycle.Service
    ) async throws {
        let logger = logger
        try await plaid.withClient(logger: logger) { client in
            let service = try part(try await ServiceAssembly(settings, plaid: client, logger: logger))
            var configuration = ServiceGroupConfiguration(
                services: [.init(service: service, successTerminationBehavior: .gracefullyShutdownGroup)],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
            // Sync runs that take longer are cancelled; nothing of them is committed, and they are repeated.
            configuration.maximumGracefulShutdownDuration = .seconds(20)
            let group = ServiceGroup(configuration: configuration)
            try await group.run()
        }
    }

    /// Opens the database for one engine task, next to other processes.
    func withSync(_ body: (SyncService, any Store) async throws -> Void) async throws {
        var settings = try settings(database.address())
        // A unique name, so that the leases of a running worker stay its own.
        settings.workerName = nil
        let logger = logger
        let chosen = settings
        try await plaid.withClient(logger: logger) { client in
            let assembly = try await ServiceAssembly(chosen, plaid: client, logger: logger)
            defer { try? assembly.store.close() }
            try await body(assembly.sync, assembly.store)
        }
    }
}
