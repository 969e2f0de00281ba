// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON

/// `tartan demo`: runs everything offline on one machine.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Link a bank offline and show its accounts, balances and transactions.",
        discussion: """
            Starts the Sandbox and the service on free ports of this machine, links First Platypus Bank twice, waits for
            the webhooks, and shows the data in the database. Then it changes data at the bank and shows the change.
            It runs until Ctrl-C, unless --once is given.

            Examples:
              tartan demo
              tartan demo --once --json
            """)

    @Flag(help: "Exit after showing everything.") var once = false
    @Flag(help: "Print one JSON document instead of tables.") var json = false

    func run() async throws {
        let terminal = Terminal.current()
        let folder = try DemoFolder()
        defer { folder.remove() }
        let demo = Demo(folder: folder, progress: Progress(terminal: terminal, isSilent: json))
        try await demo.run { report, addresses in
            if json {
                var document = report.json.objectValue ?? [:]
                document["sandbox"] = .string(addresses.sandbox)
                document["service"] = .string(addresses.service)
                terminal.out(String(decoding: document.serialized(), as: UTF8.self))
            } else {
                terminal.out("")
                report.print(to: terminal)
            }
            guard !once else { return }
            let interruption = await Interruption()
            defer { interruption.end() }
            terminal.note("")
            terminal.note("  Sandbox   \(addresses.sandbox)")
            terminal.note("  Service   \(addresses.page)")
            terminal.note("  Connect   \(addresses.connect)")
            terminal.note("  Database  \(folder.database)")
            terminal.note("")
            terminal.note("  Ctrl-C stops and removes the database.")
            for await _ in interruption.signals { return }
        }
    }
}

/// A temporary folder for the demo's database and key.
struct DemoFolder: Sendable {
    let path: String
    var database: String { path + "/tartan.sqlite" }
    var keyFile: String { path + "/tartan.key" }

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("tartan-demo-\(UUID().uuidString)")
        do {
            try FileManager.default.createDirectory(
                at: url, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        } catch {
            throw Failure("The folder \(url.path) cannot be created; set TMPDIR to a writable folder.")
        }
        path = url.path
    }

    func remove() {
        // Only test data, so a leftover folder does no harm.
        try? FileManager.default.removeItem(atPath: path)
    }
}
