import ArgumentParser
import BankSync
import Logging
import PlaidCore
import ServiceLifecycle
import TartanService
import TokenVault
import UnixSignals

/// `tartan worker`: the engine without the HTTP server, for more machines on one PostgreSQL database.
struct WorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Keep Items up to date without serving HTTP; run as many as you like on one PostgreSQL database.",
        discussion: """
            Items are leased one by one, so that workers never read the same Item at once, and a killed worker's Items
            are taken over within half a minute. Needs what `tartan serve` needs: PLAID_CLIENT_ID, PLAID_SECRET, the
            vault key, and TARTAN_DATABASE_URL.

            Example:
              TARTAN_DATABASE_URL=postgresql://tartan@db.example.com/tartan tartan worker --environment production
            """)

    @OptionGroup var database: DatabaseOption
    @OptionGroup var worker: WorkerNameOption
    @OptionGroup var plaid: PlaidOptions
    @Option(help: ArgumentHelp("The vault key.", valueName: "file")) var keyFile = Defaults.keyFile
    @Flag(help: "Log what the engine does.") var verbose = false
    @Flag(help: "Print one line of JSON when the worker is at work.") var json = false

    func run() async throws {
        var logger = Logger(label: "tartan")
        logger.logLevel = verbose ? .info : .warning
        let values = Environment.current()
        let address = try database.address()
        guard case .postgresql = address.kind else {
            throw Failure(
                "A SQLite file belongs to one process, which is `tartan serve`. Workers need a PostgreSQL database in "
                    + "TARTAN_DATABASE_URL; `tartan migrate` moves the data.")
        }
        var settings = ServiceAssembly.Settings(
            database: address, keyring: try VaultKeyring.load(environment: values.values, keyFile: keyFile))
        settings.workerName = worker.workerName
        settings.defect = values.values["TARTAN_TEST_DEFECT"].flatMap(EngineDefect.init(rawValue:))
        try await plaid.withClient(logger: logger) { client in
            let assembly = try await ServiceAssembly(settings, plaid: client, logger: logger)
            announce(address)
            let group = ServiceGroup(
                configuration: ServiceGroupConfiguration(
                    services: [
                        .init(service: assembly.workers, successTerminationBehavior: .gracefullyShutdownGroup)
                    ],
                    gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
            try await group.run()
        }
    }

    private func announce(_ address: DatabaseAddress) {
        let terminal = Terminal.current()
        guard !json else { return terminal.out(#"{"url":"worker"}"#) }
        terminal.note("At work on \(address.displayName) with Plaid's \(plaid.displayName).")
        terminal.note("Ctrl-C stops; the round in hand is finished first.")
    }
}
