extension Check {
    /// The key is there, and only its owner may read it.
    static let vaultKey = Check("vault-key", "The vault key is there and private") { facts in
        switch facts.key {
        case nil: return .skipped("No key was looked for.")
        case .inEnvironment: return .green("It comes from the environment.")
        case .missing(let path):
            return .red(
                "There is no key file \(path).",
                "Run `tartan vault init`, or name the file with --key-file. A database that has data needs its own key."
            )
        case .unusable(let reason): return .red(reason, "Restore the file from where you keep it apart.")
        case .file(let path, let mode) where mode & 0o077 != 0:
            return Finding(
                .red, "Others may read the key file (mode \(String(mode & 0o777, radix: 8))).",
                remedy: "Run `chmod 600` on it, or `tartan doctor --fix`.", places: [path], repair: .restrictFile(path))
        case .file(_, let mode): return .green("Only its owner may read it (mode \(String(mode & 0o777, radix: 8))).")
        }
    }
}
