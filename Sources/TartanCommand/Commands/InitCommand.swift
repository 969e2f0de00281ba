// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import TartanLocalFiles
import TokenVault

/// `tartan init`: prepares a folder for Tartan.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write a commented tartan.yaml, a vault key and a .gitignore in this folder.",
        discussion: """
            Existing files are kept, so you can run it again; --force replaces tartan.yaml. A vault key is never
            overwritten, because the database cannot be read without it.

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
        let others = SettingsFiles.upwards(from: folder).dropFirst()
        if written.contains(SettingsFile.name), let other = others.first(where: { access($0, F_OK) == 0 }) {
            terminal.note("In this folder and below it, \(SettingsFile.name) replaces \(SafeText.line(other)).")
        }
        terminal.note("")
        terminal.note("Next:")
        let steps = [
            "Set PLAID_CLIENT_ID and PLAID_SECRET; any two values work for a local Sandbox.",
            "For a local Sandbox, run `tartan sandbox` and set `plaid.url` in \(SettingsFile.name).",
            "`tartan link` connects a bank, and `tartan serve` runs the service.",
        ]
        for (index, step) in steps.enumerated() { terminal.note("  \(index + 1). \(step)", hanging: 3) }
        terminal.note("`tartan config show` prints the settings. Keep a copy of \(keyFile) in a safe place.")
    }

    private func writeConfiguration() throws -> Bool {
        var status = stat()
        if lstat(SettingsFile.name, &status) == 0 {
            guard status.st_mode & S_IFMT == S_IFREG else {
                throw Failure("\(SettingsFile.name) exists and is not a regular file; move or remove it first.")
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
        var text = ""
        do {
            let bytes = try RegularFile.bytes(of: ".gitignore", limit: 1 << 20, followsLinks: false)
            text = String(decoding: bytes, as: UTF8.self)
        } catch .system(ENOENT) {
        } catch {
            throw Failure(".gitignore \(error.predicate); add \(keyFile) and .tartan/ to it yourself.")
        }
        let descriptor = open(".gitignore", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o644)
        guard descriptor >= 0 else {
            throw Failure("The file .gitignore cannot be written: \(String(cString: strerror(errno))).")
        }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
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
