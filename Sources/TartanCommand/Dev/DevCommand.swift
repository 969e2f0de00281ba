import ArgumentParser
import Foundation
import PlaidJSON
import PlaidSandbox
import TartanService

/// `tartan dev`: everything that an application needs, in one process.
struct DevCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dev",
        abstract: "Run the Sandbox and the service together, for an application that you develop.",
        discussion: """
            Runs an offline Sandbox and the service, connected to each other, with one bank connected already. Everything is
            kept in the folder .tartan of the working directory, and the next start resumes there. Prints the addresses, the
            API key and the environment variables for an application, and then each request that the application sends to the
            Sandbox, with what its error means. --app also delivers each webhook to the application.

            Examples:
              tartan dev
              tartan dev --app http://localhost:3000/plaid/webhook
              tartan dev --port 0 --service-port 0 --json
              tartan dev --empty
            """)

    @Option(
        help: ArgumentHelp(
            "Deliver every webhook to this address of the application too, as Plaid would.", valueName: "url"))
    var app: String?
    @Option(
        help: ArgumentHelp(
            "The Sandbox's port; 0 picks a free port. Otherwise that of the last start, at first 8181.",
            valueName: "port"))
    var port: UInt16?
    @Option(
        help: ArgumentHelp(
            "The service's port; 0 picks a free port. Otherwise that of the last start, at first 8080.",
            valueName: "port"))
    var servicePort: UInt16?
    @Flag(help: "Connect no bank at the first start.") var empty = false
    @Flag(help: "Show the service's own requests too.") var verbose = false
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
            app: app, isEmpty: empty, isVerbose: verbose, isJSON: json, start: start)
        try await untilInterrupted { try await dev.run() }
    }

    private static func usable(_ asked: UInt16?, otherwise known: Int, of part: String, option: String) throws -> Int {
        if asked == 0 { return try LocalPort.pick() }
        let port = asked.map(Int.init) ?? known
        guard LocalPort.isFree(port) else {
            throw Failure(
                "Port \(port), which the \(part) needs, is in use. Stop what uses it, perhaps another `tartan dev` or "
                    + "`tartan \(part == "Sandbox" ? "sandbox" : "serve")`, or choose another port with \(option).")
        }
        return port
    }
}
