import ArgumentParser
import BankSync
import PlaidJSON
import Storage
import TokenVault

/// `tartan vault`: the key that tokens and personal data are encrypted with.
struct VaultCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vault", abstract: "Make and change the key that tokens and personal data are encrypted with.",
        subcommands: [Initialise.self, Rotate.self, Retire.self])

    /// `tartan vault init`.
    struct Initialise: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init", abstract: "Make a new vault key in a file that only you can read.",
            discussion: """
                Keep the file apart from the database and its backups: whoever has both has the data,
                and without the key the tokens in the database are lost.
                An existing file is never overwritten.

                Examples:
                  tartan vault init
                  tartan vault init --key-file /etc/tartan/tartan.key
                """)

        @Option(help: ArgumentHelp("Where to write the key.", valueName: "file")) var keyFile = Defaults.keyFile

        func run() throws {
            let keyring = try VaultKeyFile.create(keyFile)
            Terminal.current().note("Wrote the vault key \(keyring.active.id) to \(keyFile) (mode 0600).")
        }
    }
}

extension VaultCommand {
    /// `tartan vault rotate`.
    struct Rotate: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Make a new key and seal everything in the database again with it.",
            discussion: """
                Stop the service first, and start it again afterwards: a running one does not know the new key.
                The older keys stay in the file, since backups of the database were sealed with them.
                If it is interrupted, nothing is lost; run it again.

                Examples:
                  tartan vault rotate --key-file /etc/tartan/tartan.key --database /var/lib/tartan.sqlite
                """)

        @Option(help: ArgumentHelp("The key file.", valueName: "file")) var keyFile = Defaults.keyFile
        @OptionGroup var database: DatabaseOption

        func run() async throws {
            let terminal = Terminal.current()
            let store = try await database.address().open(connections: 2)
            // The present key must be the database's before a new one is made.
            if let check = try await store.vaultCheck() {
                try Vault(keyring: try VaultKeyFile.load(keyFile)).check(try SealedValue(bytes: check.sealed.bytes))
            }
            // The new key reaches the disk before anything is sealed with it.
            let keyring = try VaultKeyFile.addKey(keyFile)
            let result = try await VaultRotation(store: store, vault: Vault(keyring: keyring)).run { done, total in
                if terminal.isInteractive, done % 100 == 0 { terminal.note("  \(done) of \(total) values") }
            }
            terminal.note(
                "Sealed \(result.resealed) of \(counted(result.values, "value")) again with the key \(keyring.active.id)."
            )
        }
    }
}

extension VaultCommand {
    /// `tartan vault retire`.
    struct Retire: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Drop the older keys once nothing in the database needs them.",
            discussion: """
                Refuses as long as any value in the database was sealed with an older key; `tartan vault rotate` seals
                everything again with the newest one. A backup of the database from before the rotation can only be
                read with the keys of that time: keep a copy of the key file for as long as you keep such backups.

                Examples:
                  tartan vault retire --key-file /etc/tartan/tartan.key --database /var/lib/tartan.sqlite
                """)

        @Option(help: ArgumentHelp("The key file.", valueName: "file")) var keyFile = Defaults.keyFile
        @OptionGroup var database: DatabaseOption

        func run() async throws {
            let keyring = try VaultKeyFile.load(keyFile)
            let store = try await database.address().open(connections: 2)
            defer { try? store.close() }
            guard try await VaultRotation(store: store, vault: Vault(keyring: keyring)).isComplete() else {
                throw Failure(
                    "Some values in the database were sealed with an older key; run `tartan vault rotate` first.")
            }
            let kept = try VaultKeyFile.retireOlderKeys(keyFile)
            Terminal.current().note(
                "Dropped \(counted(keyring.older.count, "older key")); \(kept.active.id) stays in \(keyFile).")
        }
    }
}

/// File names that commands agree on.
enum Defaults {
    static let keyFile = "tartan.key"
    static let database = "tartan.sqlite"
}
