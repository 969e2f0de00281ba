import ArgumentParser

/// `tartan worker`: the engine without the HTTP server, for more machines on one PostgreSQL database.
struct WorkerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Keep Items up to date without serving HTTP; run as many as you like on one PostgreSQL database.",
        discussion: """
            Items are leased one by one, so that workers never read the same Item at once, and a killed worker's Items
            are taken over within half a minute. Needs what `tartan serve` needs: PLAID_CLIENT_ID, PLAID_SECRET, the
            vault key, and TARTAN_DATABASE_URL.

            Examples:
              TARTAN_DATABASE_URL=postgresql://tartan@db.example.com/tartan tartan worker --environment production
            """)

    @OptionGroup var engine: EngineOptions
    @Flag(help: "Print one line of JSON when the worker is at work.") var json = false

    func run() async throws {
        let address = try engine.database.address()
        guard case .postgresql = address.kind else {
            throw Failure(
                "A SQLite file belongs to one process, which is `tartan serve`. Workers need a PostgreSQL database in "
                    + "TARTAN_DATABASE_URL.")
        }
        OpenFiles.raiseLimit()
        try await engine.run(try engine.settings(address)) { assembly in
            announce(address)
            return assembly.workers
        }
    }

    private func announce(_ address: DatabaseAddress) {
        let terminal = Terminal.current()
        guard !json else { return terminal.out(#"{"url":"worker"}"#) }
        terminal.note("At work on \(address.displayName) with Plaid's \(engine.plaid.displayName).")
        terminal.note("Ctrl-C stops; the round in hand is finished first.")
    }
}
