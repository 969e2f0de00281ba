import PlaidJSON

extension Check {
    /// The database can be reached.
    static let database = Check("database", "The database is reachable") { facts in
        switch facts.database {
        case nil: .skipped("The database was not checked.")
        case .notThere(let name):
            .amber(
                "The database \(name) does not exist yet.", "`tartan serve` creates it; use --database for another one."
            )
        case .unreachable(let reason): .red(reason, "Check the URL, the server and the permissions.")
        case .open(let name): .green("\(name) is reachable.")
        }
    }

    /// Its tables are those of this version.
    static let migrations = Check("migrations", "The database is migrated") { facts in
        guard case .open = facts.database, let pending = facts.pendingMigrations else {
            return .skipped("There is no database to check.")
        }
        guard pending.isEmpty else {
            return .amber(
                "\(counted(pending.count, "migration")) \(pending.count == 1 ? "has" : "have") not run.",
                "Back up, then start `tartan serve` of this version, which runs them.", places: pending)
        }
        return .green("All migrations of this version have run.")
    }

    /// The key opens what the database holds.
    static let vaultMatch = Check("vault-match", "The vault key matches the database") { facts in
        switch facts.vaultMatch {
        case .unknown: .skipped("The database has no encrypted value to try it on.")
        case .matches: .green("It decrypts the database's values.")
        case .differs:
            .red(
                "It cannot decrypt the database's values.",
                "Use the key file that belongs to this database; without it, every user has to connect again.")
        }
    }
}
