import ArgumentParser
import Foundation
import PlaidJSON
import TokenVault

/// `tartan init`: prepares a folder for Tartan.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a commented tartan.yaml, a vault key and a .gitignore in this folder.",
        discussion: """
            Files that exist are kept, so it can be run again; --force replaces tartan.yaml. A vault key is never overwritten,
            because the database cannot be read without it.

            Examples:
              tartan init
              tartan init --force
            """)

    @Flag(help: "Replace an existing tartan.yaml.") var force = false
    @Flag(help: "Print JSON.") var json = false

    func run() throws {
        guard let folder = SettingsFiles.workingDirectory() else {
            throw Failure("The working directory no longer exists; change to another folder.")
        }
        var written: [String] = []
        var kept: [String] = []
        func note(_ isWritten: Bool, _ file: String) {
            if isWritten { written.append(file) } else { kept.append(file) }
        }
        note(try writeConfiguration(), SettingsFile.name)
        let keyFile = try keyFile(in: folder)
        note(try writeKey(keyFile), keyFile)
        note(try writeIgnoreList(keyFile), ".gitignore")
        let terminal = Terminal.current()
        guard !json else {
            return terminal.out(Output.line(["written": .strings(written), "kept": .strings(kept)]))
        }
        if !written.isEmpty { terminal.note("Wrote \(written.joined(separator: ", ")).") }
        if !kept.isEmpty { terminal.note("Kept \(kept.joined(separator: ", ")).") }
        terminal.note("")
        terminal.note("Next:")
        terminal.note("  1. Set PLAID_CLIENT_ID and PLAID_SECRET; any two words will do for a Sandbox of your own.")
        terminal.note(
            "  2. For a Sandbox of your own, run `tartan sandbox` and set `plaid.url` in \(SettingsFile.name).")
        terminal.note("  3. `tartan link` connects a bank, and `tartan serve` runs the service.")
        terminal.note("`tartan config show` prints the settings. Keep a copy of \(keyFile) in a safe place.")
    }

    private func writeConfiguration() throws -> Bool {
        var status = stat()
        if lstat(SettingsFile.name, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else {
                throw Failure("\(SettingsFile.name) exists and is not a regular file; move it away first.")
            }
            guard force else { return false }
        }
        try OutputFile.write(SettingsTemplate.text, to: SettingsFile.name)
        return true
    }

    /// The key file of the configuration in this folder.
    private func keyFile(in folder: String) throws -> String {
        let outcome = try SettingsFile.load(folder + "/" + SettingsFile.name, .named, workingDirectory: folder)
        guard case .read(let file) = outcome else { return Defaults.keyFile }
        return try Settings.value(.keyFile, in: [Layer.file(file, profile: nil)])?.text ?? Defaults.keyFile
    }

    private func writeKey(_ path: String) throws -> Bool {
        do throws(VaultError) {
            _ = try VaultKeyFile.create(path)
            return true
        } catch {
            guard error.code == .keyFileExists else { throw error }
            return false
        }
    }

    /// Adds the lines that are missing.
    private func writeIgnoreList(_ keyFile: String) throws -> Bool {
        let descriptor = open(".gitignore", O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
        guard descriptor >= 0 else {
            throw Failure("The file .gitignore cannot be written: \(String(cString: strerror(errno))).")
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size < 1 << 20 else {
            throw Failure(".gitignore is not a text file; add \(keyFile) and .tartan/ to it yourself.")
        }
        do {
            let text = String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
            let present = Set(text.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) })
            let wanted =
                (keyFile.hasPrefix("/") || keyFile.hasPrefix("..") ? [] : [keyFile]) + [
                    Defaults.database + "*", ".tartan/",
                ]
            let missing = wanted.filter { !present.contains($0) && !present.contains("/" + $0) }
            guard !missing.isEmpty else { return false }
            let start = text.isEmpty || text.hasSuffix("\n") || text.hasSuffix("\r\n") ? "" : "\n"
            let title = "# Tartan: the vault key and the data.\n"
            try handle.write(contentsOf: Data((start + title + missing.joined(separator: "\n") + "\n").utf8))
            return true
        } catch {
            throw Failure("The file .gitignore cannot be written; check that the disk has space.")
        }
    }
}
