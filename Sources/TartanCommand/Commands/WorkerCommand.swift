// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// `tartan worker`: runs the engine without the HTTP server, for several machines with one PostgreSQL database.
struct WorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Sync Items without an HTTP server; any number of workers can share a PostgreSQL database.",
        discussion: """
            Each Item is leased, so two workers never sync the same Item at once. Others take over a killed worker's Items
            within half a minute. Needs PLAID_CLIENT_ID, PLAID_SECRET, the vault key and TARTAN_DATABASE_URL.

            Examples:
              TARTAN_DATABASE_URL=postgresql://tartan@db.example.com/tartan tartan worker --environment production
            """)

    @OptionGroup var engine: EngineOptions
    @OptionGroup var payments: PaymentSettingOptions
    @Flag(help: "Print one line of JSON when the worker has started.") var json = false

    func run() async throws {
        let address = try engine.database.address()
        guard case .postgresql = address.kind else {
            throw Failure(
                "A SQLite file belongs to one process, which is `tartan serve`. Workers need a PostgreSQL database in "
                    + "TARTAN_DATABASE_URL.")
        }
        var settings = try engine.settings(address)
        let read = try Settings.current()
        settings.payments = try payments.configuration(read, try engine.plaid.target(read))
        OpenFiles.raiseLimit()
        let environmentName = settings.environmentName
        try await engine.run(settings) { assembly in
            announce(address, environmentName)
            return assembly.workers
        }
    }

    private func announce(_ address: DatabaseAddress, _ plaid: String) {
        let terminal = Terminal.current()
        guard !json else { return terminal.out(#"{"url":"worker"}"#) }
        terminal.note("Syncing \(address.displayName) with Plaid's \(plaid).")
        terminal.note("Ctrl-C stops; active sync runs are finished first.")
    }
}
