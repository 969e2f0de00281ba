// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Check {
    /// The key is there, and only its owner may read it.
    static let vaultKey = Check("vault-key", "The vault key exists and is private") { facts in
        switch facts.key {
        case nil: return .skipped("The key was not checked.")
        case .inEnvironment: return .ok("It comes from the environment.")
        case .missing(let path):
            guard facts.usesService else {
                return .skipped("The key file \(path) does not exist; only the service needs one.")
            }
            return .fail(
                "The key file \(path) does not exist.",
                "Run `tartan vault init`, or set --key-file. A database that contains data needs its own key."
            )
        case .unusable(let reason): return .fail(reason, "Restore the file from its backup.")
        case .file(let path, let mode) where mode & 0o077 != 0:
            return Finding(
                .fail, "Other users can read the key file (mode \(String(mode & 0o777, radix: 8))).",
                remedy: "Run `chmod 600` on it, or `tartan doctor --fix`.", places: [path], repair: .restrictFile(path))
        case .file(_, let mode): return .ok("Only its owner can read it (mode \(String(mode & 0o777, radix: 8))).")
        }
    }
}
