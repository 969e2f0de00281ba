// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Logging
import PlaidSandbox
import ServiceLifecycle
import TartanLocalFiles
import UnixSignals

/// `tartan sandbox start`, and `tartan sandbox` alone: runs an offline Sandbox.
struct SandboxStartCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "start",
        abstract: "Run an offline Sandbox for any Plaid integration.",
        discussion: """
            Any client ID works and has its own isolated environment; the first secret used with it becomes its secret.

            Examples:
              tartan sandbox
              tartan sandbox --port 0 --json
              tartan sandbox --state sandbox.sqlite --seed 7 --now 2026-03-01T00:00:00Z
              tartan sandbox --faults faults.json --rate-limits
              tartan sandbox --users users
              tartan sandbox --data banks.json
              tartan sandbox --data own
            """)

    static let defaultPort: UInt16 = 8181

    @OptionGroup var options: SandboxOptions
    @Flag(help: "Log each request.") var verbose = false
    @Flag(help: "Print the address as JSON instead of a banner.") var json = false

    func run() async throws {
        OpenFiles.raiseLimit()
        var logger = Logger(label: "plaid-sandbox")
        logger.logLevel = verbose ? .info : .warning
        let read = try Settings.current()
        let settings = try settings(read)
        let certificateFile = try options.certificateFile(read)
        guard settings.usesTLS || certificateFile == nil else {
            throw ValidationError("--tls-certificate-out needs --tls.")
        }
        let sandbox = try PlaidSandbox(configuration: settings, logger: logger)
        if let file = certificateFile, let certificate = sandbox.certificate { try write(certificate, to: file) }
        let service = SandboxService(sandbox: sandbox) { sandbox, url in
            announce(sandbox, url, settings, certificateFile: certificateFile)
        }
        let group = ServiceGroup(
            configuration: ServiceGroupConfiguration(
                services: [.init(service: service, successTerminationBehavior: .gracefullyShutdownGroup)],
                gracefulShutdownSignals: [.sigterm, .sigint], logger: logger))
        try await group.run()
    }

    private func write(_ certificate: PlaidSandbox.Certificate, to file: String) throws {
        if let existing = try? RegularFile(opening: file).isRegular, !existing {
            throw ValidationError("The certificate cannot be written to \(file): it is not a regular file.")
        }
        do {
            try Data(certificate.pem.utf8).write(to: URL(filePath: file))
        } catch {
            throw ValidationError("The certificate cannot be written to \(file); check that its folder exists.")
        }
    }

    private func settings(_ read: Settings) throws -> PlaidSandbox.Configuration {
        var settings = try options.configuration(read)
        settings.isVerbose = verbose
        if verbose {
            let log = SandboxLog.current()
            let terminal = Terminal.current()
            settings.requestObserver = { terminal.note(log.line($0)) }
        }
        return settings
    }

    private func announce(
        _ sandbox: PlaidSandbox, _ url: String, _ settings: PlaidSandbox.Configuration, certificateFile: String?
    ) {
        let terminal = Terminal.current()
        let banner = SandboxBanner(
            url: url, credentials: settings.credentials.isEmpty ? "any client ID and secret" : "those of --credentials",
            state: settings.stateFile, certificate: sandbox.certificate, certificateFile: certificateFile)
        if json { terminal.out(banner.json) } else { banner.print(on: terminal) }
    }
}

/// Runs a Sandbox until it is asked to stop, and reports its address when it listens.
private struct SandboxService: Service {
    let sandbox: PlaidSandbox
    let announce: @Sendable (PlaidSandbox, String) -> Void

    func run() async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            // When asked to stop, it finishes pending responses, saves and returns.
            group.addTask { try await sandbox.run() }
            group.addTask {
                guard let port = await sandbox.listeningPort() else { return }
                announce(sandbox, sandbox.address(port: port))
            }
            for try await _ in group {}
        }
    }
}
