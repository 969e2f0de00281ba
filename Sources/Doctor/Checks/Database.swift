import PlaidJSON

extension Check {
    /// The database can be reached.
    static let database = Check("database", "The database is reachable") { facts in
        switch facts.database {
        case nil: .skipped("No database was looked for.")
        case .notThere(let name):
            .amber("There is no database \(name) yet.", "`tartan serve` makes it; name another with --database.")
        case .unreachable(let reason): .red(reason, "Look at the address, the server and its rights.")
        case .open(let name): .green("\(name) answers.")
        }
    }

    /// Its tables are those of this version.
    static let migrations = Check("migrations", "The database is migrated") { facts in
        guard case .open = facts.database, let pending = facts.pendingMigrations else {
            return .skipped("There is no database to look at.")
        }
        guard pending.isEmpty else {
            return .amber(
                "\(counted(pending.count, "migration")) \(pending.count == 1 ? "has" : "have") not run.",
                "Back up, then start `tartan serve` of this version: it runs them.", places: pending)
        }
        return .green("All migrations of this version have run.")
    }

    /// The key opens what the database holds.
    static let vaultMatch = Check("vault-match", "The vault key is the database's") { facts in
        switch facts.vaultMatch {
        case .unknown: .skipped("There is nothing sealed to try it on.")
        case .matches: .green("It opens what the database holds.")
        case .differs:
            .red(
                "It does not open what the database holds.",
                "Use the key file that belongs to this database; without it every user has to connect again.")
        }
    }
}
