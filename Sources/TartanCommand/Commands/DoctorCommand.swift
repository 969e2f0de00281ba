import ArgumentParser
import Doctor
import Foundation
import PlaidJSON

/// `tartan doctor`: checks for common integration mistakes.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check for common mistakes in Plaid integrations, and say how to fix them.",
        discussion: """
            Reads PLAID_CLIENT_ID, PLAID_SECRET, the vault key and the database as `tartan serve` does, sends Plaid one free
            request, and scans a project folder for secrets in front ends and in the git history. Prints locations, never
            values. One unsigned webhook is sent to the webhook address, if one is set. Changes nothing without --fix, and
            does not migrate the database.
            Exit codes: 0 no check is red, 1 a check is red (with --strict red or amber), 64 wrong usage.

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
    @Flag(help: "Also fail on amber.") var strict = false
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
        facts.hasCredentials = (try? settings.plaidCredentials()) != nil
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
            guard finding.level != .skipped else {
                terminal.prose("\(check.title): \(finding.says)", label: "–      ", hanging: 7)
                continue
            }
            terminal.prose("\(Self.mark(finding.level, terminal))  \(terminal.bold(check.title))", hanging: 7)
            terminal.prose("       \(SafeText.line(finding.says))")
            for place in finding.places { terminal.prose("       · \(SafeText.line(place))", hanging: 2) }
            if let remedy = finding.remedy { terminal.prose("       → \(remedy)", hanging: 2) }
        }
        let counts = Finding.Level.allCases.reversed().map { level in
            "\(examination.findings.count { $0.finding.level == level }) \(level.rawValue)"
        }
        terminal.out()
        terminal.prose(counts.joined(separator: ", "))
    }

    private static func mark(_ level: Finding.Level, _ terminal: Terminal) -> String {
        let colour =
            switch level {
            case .red: "31"
            case .amber: "33"
            case .green: "32"
            case .skipped: "2"
            }
        let word =
            switch level {
            case .red: "red  "
            case .amber: "amber"
            case .green: "green"
            case .skipped: "–    "
            }
        return terminal.isColoured ? "\u{1B}[\(colour)m\(word)\u{1B}[0m" : word
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
