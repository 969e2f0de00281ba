// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import Logging
import PlaidCore
import PlaidJSON
import PlaidSandbox
import PlaidTypes
import TartanAssistant
import TartanDoctor

/// `tartan mcp`: serves tools for coding assistants.
struct McpCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "mcp",
        abstract: "Serve tools for coding assistants: the Model Context Protocol on standard input and output.",
        discussion: """
            Without options and PLAID_URL, starts its own Sandbox, offline and without API keys: an assistant can create
            Items, read them, send webhooks, inject faults, move the clock, explain codes and search the guides. With
            --plaid-url or --environment, uses PLAID_CLIENT_ID and PLAID_SECRET; PLAID_ACCESS_TOKEN can name an Item.
            Everything that is not a Sandbox requires --allow-real-data. Its data cannot be changed, account numbers and
            personal data are masked, and tokens are removed from responses. run_doctor scans only folders that --project
            names.
            Standard output carries only the protocol. When its input ends, the server exits with code 0.

            A client's configuration:
              {"mcpServers": {"tartan": {"command": "tartan", "args": ["mcp"]}}}

            Examples:
              tartan mcp
              tartan mcp --project ~/work/shop
              tartan mcp --seed 7 --state sandbox.sqlite
              tartan mcp --plaid-url http://127.0.0.1:8181
              tartan mcp --environment production --allow-real-data
            """)

    enum Place: String, ExpressibleByArgument, CaseIterable {
        case offline
        case sandbox
        case production
    }

    @Option(
        name: .customLong("environment"),
        help: "offline (its own Sandbox, the default), sandbox (Plaid's) or production.")
    var givenEnvironment: Place?
    @Option(.plaidURL) var givenURL: String?
    @OptionGroup var source: SettingsOptions
    @Flag(help: "Allow the assistant to read real accounts.") var allowRealData = false
    @Option(help: ArgumentHelp("Keep the state of its own Sandbox in this SQLite file.", valueName: "file")) var state:
        String?
    @Option(
        name: .customLong("project"),
        help: ArgumentHelp("A folder that run_doctor may scan; repeatable.", valueName: "folder"))
    var projects: [String] = []
    @Option(help: "Seed for generating the data of its own Sandbox.") var seed: UInt64?

    func validate() throws {
        try Setting.plaidURL.check(givenURL)
        guard givenURL == nil || environment == .offline else {
            throw ValidationError("Give either --plaid-url or --environment.")
        }
        for folder in projects where !Self.isFolder(folder) {
            throw ValidationError("--project must name a folder, not \(SafeText.line(folder)).")
        }
        guard state == nil && seed == nil || (givenURL == nil && environment == .offline) else {
            throw ValidationError("--state and --seed apply only to the Sandbox that `tartan mcp` starts itself.")
        }
    }

    private var environment: Place { givenEnvironment ?? .offline }

    /// PLAID_ENV is not read: an assistant that was asked for nothing else stays offline.
    private func plaidURL(_ settings: Settings) throws(ConfigurationError) -> String? {
        let isOwn = givenEnvironment != nil || state != nil || seed != nil
        return isOwn ? givenURL : try settings.text(.plaidURL, flag: givenURL)
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    func run() async throws {
        // A client that disconnects during a response must not kill the process.
        signal(SIGPIPE, SIG_IGN)
        let console = try Console()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await serve(console) }
            group.addTask { try await untilInterrupted() }
            defer { group.cancelAll() }
            do {
                try await group.next()
            } catch is CancellationError {
                return
            }
        }
    }

    private func serve(_ console: Console) async throws {
        let settings = try Settings.current()
        let token = settings.environment["PLAID_ACCESS_TOKEN"]
        if let address = try plaidURL(settings) {
            return try await serve(console, "--plaid-url=" + address, settings, token: token)
        }
        guard environment == .offline else {
            return try await serve(console, "--environment=" + environment.rawValue, settings, token: token)
        }
        var configuration = PlaidSandbox.Configuration()
        configuration.stateFile = state
        configuration.seed = seed
        let sandbox = try PlaidSandbox(configuration: configuration, logger: Self.quiet)
        try await PlaidSandbox.run(sandbox) { running in
            let address = running.baseURL.absoluteString
            let own = settings.overriding([(.clientID, "assistant"), (.secret, "assistant-secret")])
            try await serve(console, "--plaid-url=" + address, own, token: nil)
        }
    }

    /// - Parameter place: The flag that names the Plaid.
    private func serve(_ console: Console, _ place: String, _ settings: Settings, token: String?) async throws {
        let target = try PlaidOptions.parse([place]).target(settings)
        let credentials = try settings.plaidCredentials()
        try await AsyncHTTPClientTransport.use { transport in
            let control = SandboxControl(
                address: target.environment.baseURL, clientID: credentials.clientID, transport: transport)
            let surroundings = try await surroundings(target, control)
            var configuration = PlaidClientConfiguration()
            // Injected faults must be visible, so they are not retried.
            configuration.retry = surroundings == .ownSandbox ? .never : RetryPolicy()
            configuration.deadline = .seconds(60)
            let client = PlaidClient(
                clientID: credentials.clientID, secret: credentials.secret,
                environment: target.environment, configuration: configuration, transport: transport)
            let workbench = Workbench(
                surroundings: surroundings, client: client, control: surroundings == .ownSandbox ? control : nil,
                secrets: [credentials.secret.reveal()], standardToken: token,
                doctor: doctor(place, settings), projects: ProjectFolders(projects))
            Terminal.current().note("tartan mcp serves \(target.displayName) (\(surroundings.rawValue)).")
            try await Assistant(workbench, version: TartanVersion.current).serve(
                reading: { try await console.read() }, writing: { try await console.write($0) })
        }
    }

    /// Detects the target; an address counts as a Sandbox only if it responds as Tartan's.
    private func surroundings(_ target: PlaidTarget, _ control: SandboxControl) async throws -> Surroundings {
        if target.url != nil {
            if await control.answers() { return .ownSandbox }
        } else if target.environment == .sandbox {
            return .hostedSandbox
        }
        guard allowRealData else {
            throw Failure(
                "\(target.displayName) is not a Sandbox, so it may contain the accounts of real people. "
                    + "Add --allow-real-data to let an assistant read them, masked.")
        }
        return .real
    }

    /// `tartan doctor` for the same Plaid.
    private func doctor(_ place: String, _ settings: Settings) -> Workbench.Doctor {
        { words in
            do {
                let examination = try await DoctorCommand.parse([place] + words)
                    .examine(settings, searchesParents: false)
                return examination.json.objectValue ?? [:]
            } catch {
                throw ToolProblem(DoctorCommand.message(for: error))
            }
        }
    }

    private static var quiet: Logger {
        var logger = Logger(label: "plaid-sandbox")
        logger.logLevel = .critical
        return logger
    }
}
