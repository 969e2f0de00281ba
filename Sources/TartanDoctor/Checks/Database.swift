// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension Check {
    /// The database can be reached.
    static let database = Check("database", "The database is reachable") { facts in
        switch facts.database {
        case nil: .skipped("The database was not checked.")
        case .notThere(let name) where !facts.usesService:
            .skipped("The database \(name) does not exist; only the service needs one.")
        case .notThere(let name):
            .warn(
                "The database \(name) does not exist yet.", "`tartan serve` creates it; use --database for another one."
            )
        case .unreachable(let reason): .fail(reason, "Check the URL, the server and the permissions.")
        case .open(let name): .ok("\(name) is reachable.")
        }
    }

    /// Its tables are those of this version.
    static let migrations = Check("migrations", "The database is migrated") { facts in
        guard case .open = facts.database, let pending = facts.pendingMigrations else {
            return .skipped("There is no database to check.")
        }
        guard pending.isEmpty else {
            return .warn(
                "\(counted(pending.count, "migration")) \(pending.count == 1 ? "has" : "have") not run.",
                "Back up, then start `tartan serve` of this version, which runs them.", places: pending)
        }
        return .ok("All migrations of this version have run.")
    }

    /// The key opens what the database holds.
    static let vaultMatch = Check("vault-match", "The vault key matches the database") { facts in
        switch facts.vaultMatch {
        case .unknown: .skipped("The database has no encrypted value to try it on.")
        case .matches: .ok("It decrypts the database's values.")
        case .differs:
            .fail(
                "It cannot decrypt the database's values.",
                "Use the key file that belongs to this database; without it, every user has to connect again.")
        }
    }
}
