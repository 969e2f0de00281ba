// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import TartanDoctor

/// `tartan doctor`: checks for common integration mistakes.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check for common mistakes in Plaid integrations, and explain how to fix them.",
        discussion: """
            Reads PLAID_CLIENT_ID, PLAID_SECRET, the vault key and the database as `tartan serve` does, sends Plaid one free
            request, and scans a project folder for secrets in front ends and in the git history. Prints locations, never
            values. One unsigned webhook is sent to the webhook address, if one is set. Changes nothing without --fix, and
            does not migrate the database.
            Exit codes: 0 no check fails, 1 a check fails (with --strict, also if one warns), 64 wrong usage.

            Examples:
              tartan doctor
              tartan doctor --environment production --products transactions,auth --countries US,CA \\
                --webhook-url https://bank.example.com/api/plaid/webhook --json
              tartan doctor --project ~/work/shop --fix
            """)

    @OptionGroup var plaid: PlaidOptions
    @OptionGroup var database: DatabaseOption
    @Option(.keyFile) var keyFile: String?
    @Option(.webhookURL) var webhookURL: String?
    @Option(.redirectURI) var redirectURI: String?
    @Option(.products) var products: String?
    @Option(.countries) var countries: String?
    @Option(.tlsCertificate) var tlsCertificate: String?
    @Option(help: ArgumentHelp("The project to scan for secrets; empty for none.", valueName: "folder"))
    var project = "."
    @Flag(help: "Make no network requests.") var offline = false
    @Flag(help: "Fix what is safe: restrict the vault key file to its owner.") var fix = false
    @Flag(help: "Also exit with 1 if a check warns.") var strict = false
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let terminal = Terminal.current()
        let settings = try Settings.current()
        var examination = try await examine(settings)
        if fix {
            let repairs = examination.findings.compactMap(\.finding.repair)
            for repair in repairs { terminal.note(try Self.apply(repair)) }
            if !repairs.isEmpty { examination = try await examine(settings) }
        }
        if json {
            terminal.out(String(decoding: examination.json.serialized(prettyPrinted: true), as: UTF8.self))
        } else {
            show(examination, on: terminal)
        }
        let code = examination.exitCode(isStrict: strict)
        if code != 0 { throw ExitCode(code) }
    }

    /// Collects the facts and runs the checks; changes nothing.
    ///
    /// - Parameter searchesParents: Whether the git repository may be in a parent folder of the project.
    func examine(_ settings: Settings, searchesParents: Bool = true) async throws -> Examination {
        Examination(try await gather(settings, searchesParents: searchesParents))
    }

    private func gather(_ settings: Settings, searchesParents: Bool) async throws -> Facts {
        var facts = Facts(now: Date())
        let target = try plaid.target(settings)
        facts.target = target.url.map { .other($0) } ?? (target.isSandbox ? .sandbox : .production)
        let chosen = try settings.value(.products, flag: products.map(Self.words))
        // Only what somebody chose is compared with the Items.
        facts.products = chosen.flatMap { $0.origin.rank < .max ? $0.values : nil } ?? []
        facts.countries = try settings.words(.countries, flag: countries.map(Self.words)).map { $0.uppercased() }
        let webhookURL = try settings.text(.webhookURL, flag: webhookURL)
        facts.webhookURL = webhookURL
        facts.redirectURI = try settings.text(.redirectURI, flag: redirectURI)
        CertificateProbe.look(at: try settings.text(.tlsCertificate, flag: tlsCertificate), &facts)
        facts.missingCredentials = [Setting.clientID, .secret]
            .filter { (try? settings.text($0)) == nil }.map(\.variable)
        facts.hasPlaidSettings = !facts.products.isEmpty || plaid.isChosen(settings)
        facts.hasServiceSettings =
            facts.webhookURL != nil || facts.redirectURI != nil || settings.isChosen(.sessionSecret)
            || settings.isChosen(.tlsCertificate, flag: tlsCertificate)
            || settings.isChosen(.database, flag: database.database) || settings.isChosen(.keyFile, flag: keyFile)
        if !offline {
            await PlaidProbe.ask(target, settings, &facts)
            await WebhookProbe.send(to: webhookURL, &facts)
        }
        let keyring = VaultProbe.look(
            try settings.vaultEnvironment(), keyFile: try settings.required(.keyFile, flag: keyFile), &facts)
        await StoreProbe.look(at: try database.address(), keyring: keyring, &facts)
        if !project.isEmpty {
            SecretProbe.look(through: project, searchesParents: searchesParents, settings, &facts)
        }
        return facts
    }

    private func show(_ examination: Examination, on terminal: Terminal) {
        for (check, finding) in examination.findings {
            let mark = Self.mark(finding.level, terminal)
            guard finding.level != .skipped else {
                terminal.prose("\(check.title): \(finding.says)", label: mark, hanging: 6)
                continue
            }
            terminal.prose(terminal.bold(check.title), label: mark, hanging: 6)
            terminal.prose("      \(SafeText.line(finding.says))")
            for place in finding.places { terminal.prose("      · \(SafeText.line(place))", hanging: 2) }
            if let remedy = finding.remedy { terminal.prose("      → \(remedy)", hanging: 2) }
        }
        let counts = Finding.Level.allCases.reversed().map { level in
            let word = level == .skipped ? "skipped" : level.label
            return "\(examination.findings.count { $0.finding.level == level }) \(word)"
        }
        terminal.out()
        terminal.prose(counts.joined(separator: ", "))
    }

    /// The level's label, six columns wide, in its colour on a terminal.
    private static func mark(_ level: Finding.Level, _ terminal: Terminal) -> String {
        let colour =
            switch level {
            case .fail: "31"
            case .warn: "33"
            case .ok: "32"
            case .skipped: "2"
            }
        let padding = String(repeating: " ", count: 6 - level.label.count)
        return (terminal.isColoured ? "\u{1B}[\(colour)m\(level.label)\u{1B}[0m" : level.label) + padding
    }

    private static func words(_ text: String) -> [String] {
        text.split(whereSeparator: { $0 == "," || $0 == " " }).map(String.init)
    }

    /// Performs a repair and describes it.
    private static func apply(_ repair: Finding.Repair) throws -> String {
        switch repair {
        case .restrictFile(let path):
            guard chmod(path, 0o600) == 0 else {
                throw Failure("The mode of \(path) cannot be changed: \(String(cString: strerror(errno))).")
            }
            return "Only you can read \(path) now."
        }
    }
}
