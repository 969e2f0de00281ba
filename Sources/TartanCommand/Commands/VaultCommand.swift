// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import BankSync
import PlaidJSON
import TartanStorage
import TokenVault

/// `tartan vault`: manages the key that encrypts tokens and personal data.
struct VaultCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vault", abstract: "Create and rotate the key that encrypts tokens and personal data.",
        subcommands: [Initialise.self, Rotate.self, Retire.self])

    /// `tartan vault init`.
    struct Initialise: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init", abstract: "Create a vault key in a file that only you can read.",
            discussion: """
                Keep the file separate from the database and its backups: with both, anyone can read the data.
                Without the key, the tokens in the database are lost.
                An existing file is never overwritten.

                Examples:
                  tartan vault init
                  tartan vault init --key-file /etc/tartan/tartan.key
                """)

        @Option(.keyFile) var keyFile: String?
        @OptionGroup var source: SettingsOptions

        func run() throws {
            let keyFile = try Settings.current().required(.keyFile, flag: keyFile)
            let keyring = try VaultKeyFile.create(keyFile)
            Terminal.current().note("Wrote the vault key \(keyring.active.id) to \(keyFile) (mode 0600).")
        }
    }
}

extension VaultCommand {
    /// `tartan vault rotate`.
    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Create a new key, and re-encrypt everything in the database with it.",
            discussion: """
                Stop the service first, and start it again afterwards: a running one does not know the new key.
                The older keys stay in the file, because backups of the database need them.
                If it is interrupted, nothing is lost; run it again.

                Examples:
                  tartan vault rotate --key-file /etc/tartan/tartan.key --database /var/lib/tartan.sqlite
                """)

        @Option(.keyFile) var keyFile: String?
        @OptionGroup var database: DatabaseOption

        func run() async throws {
            let terminal = Terminal.current()
            let keyFile = try Settings.current().required(.keyFile, flag: keyFile)
            let store = try await database.address().open(connections: 2)
            // The current key must match the database before a new one is created.
            if let check = try await store.vaultCheck() {
                try Vault(keyring: try VaultKeyFile.load(keyFile)).check(try SealedValue(bytes: check.sealed.bytes))
            }
            // The new key must be on disk before anything is encrypted with it.
            let keyring = try VaultKeyFile.addKey(keyFile)
            let result = try await VaultRotation(store: store, vault: Vault(keyring: keyring)).run { done, total in
                if terminal.isInteractive, done % 100 == 0 { terminal.note("  \(done) of \(total) values") }
            }
            terminal.note(
                "Re-encrypted \(result.resealed) of \(counted(result.values, "value")) with the key \(keyring.active.id)."
            )
        }
    }
}

extension VaultCommand {
    /// `tartan vault retire`.
    struct Retire: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Remove the older keys when nothing in the database needs them.",
            discussion: """
                Fails while any value in the database is encrypted with an older key; `tartan vault rotate` encrypts
                everything with the newest one. A backup from before the rotation needs its old keys: keep a copy of
                the key file as long as such backups.

                Examples:
                  tartan vault retire --key-file /etc/tartan/tartan.key --database /var/lib/tartan.sqlite
                """)

        @Option(.keyFile) var keyFile: String?
        @OptionGroup var database: DatabaseOption

        func run() async throws {
            let keyFile = try Settings.current().required(.keyFile, flag: keyFile)
            let keyring = try VaultKeyFile.load(keyFile)
            let store = try await database.address().open(connections: 2)
            defer { try? store.close() }
            guard try await VaultRotation(store: store, vault: Vault(keyring: keyring)).isComplete() else {
                throw Failure(
                    "Some values in the database are encrypted with an older key; run `tartan vault rotate` first.")
            }
            let kept = try VaultKeyFile.retireOlderKeys(keyFile)
            Terminal.current().note(
                "Removed \(counted(keyring.older.count, "older key")); \(kept.active.id) stays in \(keyFile).")
        }
    }
}

/// Default file names, shared by the commands.
enum Defaults {
    static let keyFile = "tartan.key"
    static let database = "tartan.sqlite"
}
