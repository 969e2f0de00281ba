import ArgumentParser
import TokenVault

/// `tartan vault`: the key that tokens and personal data are encrypted with.
struct VaultCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vault", abstract: "Make the key that tokens and personal data are encrypted with.",
        subcommands: [Initialise.self])

    /// `tartan vault init`.
    struct Initialise: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "init", abstract: "Make a new vault key in a file that only you can read.",
            discussion: """
                Keep the file apart from the database and its backups: whoever has both has the data,
                and without the key the tokens in the database are lost.
                An existing file is never overwritten.
                """)

        @Option(help: ArgumentHelp("Where to write the key.", valueName: "file")) var keyFile = Defaults.keyFile

        func run() throws {
            let keyring = try VaultKeyFile.create(keyFile)
            Terminal.current().note("Wrote the vault key \(keyring.active.id) to \(keyFile) (mode 0600).")
        }
    }
}

/// File names that commands agree on.
enum Defaults {
    static let keyFile = "tartan.key"
    static let database = "tartan.sqlite"
}
