/// The sixth schema: a round tells which worker ran it.
enum Schema6 {
    static let workers = "ALTER TABLE sync_runs ADD COLUMN worker TEXT NOT NULL DEFAULT '';"
}
