import ArgumentParser
import BankSync
import Logging
import ServiceLifecycle
import TokenVault
import UnixSignals

/// What every process needs that keeps Items up to date.
struct EngineOptions: ParsableArguments {
    @OptionGroup var database: DatabaseOption
    @OptionGroup var worker: WorkerNameOption
    @Option(help: ArgumentHelp("The vault key.", valueName: "file")) var keyFile = Defaults.keyFile
    @OptionGroup var plaid: PlaidOptions
    @Flag(help: "Log what the engine does.") var verbose = false

    var logger: Logger {
        var logger = Logger(label: "tartan")
        logger.logLevel = verbose ? .info : .warning
        return logger
    }

    /// The settings that these options give, for the database at an address.
    func settings(_ address: DatabaseAddress) throws -> ServiceAssembly.Settings {
        let values = Environment.current().values
        var settings = ServiceAssembly.Settings(
            database: address, keyring: try VaultKeyring.load(environment: values, keyFile: keyFile))
        settings.environmentName = plaid.displayName
        settings.workerName = worker.workerName
        settings.defect = values["TARTAN_TEST_DEFECT"].flatMap(EngineDefect.init(rawValue:))
        return settings
    }

    /// Assembles the service and runs a part of it until it is told to stop; the rounds in hand are finished first.
    func run(
        _ settings: ServiceAssembly.Settings, _ part: (ServiceAssembly) throws -> any ServiceLifecycle.Service
    ) async throws {
        let logger = logger
        try await plaid.withClient(logger: logger) { client in
            let service = try part(try await ServiceAssembly(settings, plaid: client, logger: logger))
            let group = ServiceGroup(
                configuration: ServiceGroupConfiguration(
                    services: [.init(service: service, successTerminationBehavior: .gracefullyShutdownGroup)],
                    gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
            try await group.run()
        }
    }
}
