import ArgumentParser
import Doctor
import Foundation
import PlaidJSON

/// `tartan doctor`: what goes wrong in real integrations, looked for and explained.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Look for what goes wrong in Plaid integrations, and say how to mend it.",
        discussion: """
            Reads PLAID_CLIENT_ID, PLAID_SECRET, the vault key and the database as `tartan serve` does, asks Plaid one
            question that costs nothing, and looks through the folder of a project for secrets in front ends and in the
            git history. Places are printed, never values. Nothing is changed, except by --fix. The database is not
            migrated.
            Exit codes: 0 nothing red, 1 something red (with --strict also amber), 64 wrong usage.

            Examples:
              tartan doctor
              tartan doctor --environment production --products transactions,auth --countries US,CA \\
                --webhook-url https://bank.example.com/api/plaid/webhook --json
              tartan doctor --project ~/work/shop --fix
            """)

    @OptionGroup var plaid: PlaidOptions
    @OptionGroup var database: DatabaseOption
    @Option(help: ArgumentHelp("The vault key.", valueName: "file")) var keyFile = Defaults.keyFile
    @Option(name: .customLong("webhook-url"), help: "The webhook address; one unsigned webhook is sent there.")
    var webhookURL: String?
    @Option(name: .customLong("redirect-uri"), help: "Where OAuth banks send users back to.") var redirectURI: String?
    @Option(help: "The products of your link tokens, with commas between.") var products = ""
    @Option(help: "The country codes of your link tokens, with commas between.") var countries = "US"
    @Option(help: ArgumentHelp("The service's certificate, a PEM file.", valueName: "file")) var tlsCertificate: String?
    @Option(help: ArgumentHelp("The project to look through for secrets; empty for none.", valueName: "folder"))
    var project = "."
    @Flag(help: "Ask nobody: only what this machine can tell.") var offline = false
    @Flag(help: "Do what is safe: take others' right to read the vault key.") var fix = false
    @Flag(help: "Count amber as failure too.") var strict = false
    @Flag(help: "Print JSON.") var json = false

    func run() async throws {
        let terminal = Terminal.current()
        let environment = Environment.current()
        var examination = try await examine(environment)
        if fix {
            let repairs = examination.findings.compactMap(\.finding.repair)
            for repair in repairs { terminal.note(try Self.apply(repair)) }
            if !repairs.isEmpty { examination = try await examine(environment) }
        }
        if json {
            terminal.out(String(decoding: examination.json.serialized(prettyPrinted: true), as: UTF8.self))
        } else {
            show(examination, on: terminal)
        }
        let code = examination.exitCode(isStrict: strict)
        if code != 0 { throw ExitCode(code) }
    }

    /// Gathers the facts and judges them; changes nothing.
    ///
    /// - Parameter searchesParents: Whether the git history may be that of a folder above the project's.
    func examine(_ environment: Environment, searchesParents: Bool = true) async throws -> Examination {
        Examination(try await gather(environment, searchesParents: searchesParents))
    }

    private func gather(_ environment: Environment, searchesParents: Bool) async throws -> Facts {
        var facts = Facts(now: Date())
        facts.target = try target()
        facts.products = Self.words(products)
        facts.countries = Self.words(countries).map { $0.uppercased() }
        facts.webhookURL = webhookURL
        facts.redirectURI = redirectURI
        CertificateProbe.look(at: tlsCertificate, &facts)
        facts.hasCredentials = (try? environment.plaidCredentials()) != nil
        if !offline {
            await PlaidProbe.ask(plaid, environment, &facts)
            await WebhookProbe.send(to: webhookURL, &facts)
        }
        let keyring = VaultProbe.look(environment, keyFile: keyFile, &facts)
        await StoreProbe.look(at: try database.address(), keyring: keyring, &facts)
        if !project.isEmpty {
            SecretProbe.look(through: project, searchesParents: searchesParents, environment, &facts)
        }
        return facts
    }

    private func target() throws -> Facts.Target {
        _ = try plaid.plaidEnvironment()
        if let address = plaid.plaidURL { return .other(address) }
        return plaid.environment == .production ? .production : .sandbox
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

    /// Carries out a repair and says what was done.
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
