// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import PlaidSandbox
import TartanService

/// `tartan dev`: everything that an application needs, in one process.
struct DevCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dev",
        abstract: "Run the Sandbox and the service together while you develop an application.",
        discussion: """
            Runs an offline Sandbox and a service that uses it, with one bank connected. All state is in the folder .tartan of
            the working directory, and the next start resumes from it. Prints the addresses, an API key and the environment
            variables for an application, and then each request that the application sends to the Sandbox, with the meaning
            of its error. --app also delivers each webhook to the application.

            Examples:
              tartan dev
              tartan dev --app http://localhost:3000/plaid/webhook
              tartan dev --port 0 --service-port 0 --json
              tartan dev --empty
              tartan dev --data own
            """)

    @Option(
        help: ArgumentHelp(
            "Also deliver every webhook to this address of the application, as Plaid would.", valueName: "url"))
    var app: String?
    @Option(
        help: ArgumentHelp(
            "The Sandbox's port; 0 picks a free port. Default: the port of the last start, initially 8181.",
            valueName: "port"))
    var port: UInt16?
    @Option(
        help: ArgumentHelp(
            "The service's port; 0 picks a free port. Default: the port of the last start, initially 8080.",
            valueName: "port"))
    var servicePort: UInt16?
    @Option(help: ArgumentHelp(Setting.data.help, valueName: "path")) var data: String?
    @Flag(help: "Do not connect a bank on the first start.") var empty = false
    @Flag(help: "Also show the service's own requests.") var verbose = false
    @Flag(help: "Print one line of JSON, and requests to standard error.") var json = false

    func validate() throws {
        try WebhookTarget.check(app, option: "--app")
        guard port == nil || port == 0 || port != servicePort else {
            throw ValidationError("--port and --service-port must differ.")
        }
    }

    func run() async throws {
        let start = ContinuousClock.now
        let folder = try DevFolder.open()
        let last = try folder.readState()
        var state =
            last
            ?? DevState(sandboxPort: Int(SandboxStartCommand.defaultPort), servicePort: Int(ServeCommand.defaultPort))
        state.sandboxPort = try Self.usable(port, otherwise: state.sandboxPort, of: "Sandbox", option: "--port")
        state.servicePort = try Self.usable(
            servicePort, otherwise: state.servicePort, of: "service", option: "--service-port")
        // Of two free ports that the system picks, the second may be the first again.
        while servicePort == 0, state.servicePort == state.sandboxPort { state.servicePort = try LocalPort.pick() }
        guard state.sandboxPort != state.servicePort else {
            throw ValidationError("The Sandbox and the service need different ports; set --port or --service-port.")
        }
        // A first start that was interrupted may have left an Item in one of the two only.
        if let last, !last.isStarted { try folder.removeData() }
        try folder.makeKey()
        try folder.write(state)
        let dev = Dev(
            folder: folder, state: state, isMoved: last.map { $0.servicePort != state.servicePort } ?? false,
            app: app, dataPath: data, isEmpty: empty, isVerbose: verbose, isJSON: json, start: start)
        try await untilInterrupted { try await dev.run() }
    }

    private static func usable(_ asked: UInt16?, otherwise known: Int, of part: String, option: String) throws -> Int {
        if asked == 0 { return try LocalPort.pick() }
        let port = asked.map(Int.init) ?? known
        guard LocalPort.isFree(port) else {
            throw Failure(
                "Port \(port), which the \(part) needs, is in use. Stop the process that uses it, perhaps another `tartan dev` or "
                    + "`tartan \(part == "Sandbox" ? "sandbox" : "serve")`, or choose another port with \(option).")
        }
        return port
    }
}
