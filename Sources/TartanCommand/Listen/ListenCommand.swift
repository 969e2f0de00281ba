import ArgumentParser
import PlaidJSON
import PlaidSandbox

/// `tartan listen`: streams the webhooks and requests of a running Sandbox.
struct ListenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listen",
        abstract: "Stream a Sandbox's webhooks and requests, and forward the webhooks.",
        discussion: """
            Shows each webhook and each request of a running Sandbox as it happens, in one line: whether the webhook's signature
            verifies, what the webhook or the error means. --forward-to also delivers each webhook to an address, with the
            same bytes and a valid Plaid-Verification header, whatever address the Item has. Only status 200 counts as
            delivered; a failed delivery is repeated three times, after 1, 4 and 16 seconds.
            After a restart of the Sandbox, it reconnects by itself.

            Examples:
              tartan listen
              tartan listen --forward-to http://localhost:3000/plaid/webhook
              tartan listen --url http://127.0.0.1:8181 --json
            """)

    @OptionGroup var sandbox: SandboxAddress
    @Option(help: ArgumentHelp("Deliver every webhook to this address too.", valueName: "url")) var forwardTo: String?
    @OptionGroup var client: ClientFilter
    @Flag(help: "Print a line of JSON for each event.") var json = false

    func validate() throws { try WebhookTarget.check(forwardTo, option: "--forward-to") }

    func run() async throws {
        let feed = EventFeed(address: try sandbox.text, clientID: client.clientID)
        let output = WatchOutput(feed.address, target: forwardTo, isJSON: json)
        let watch = Watch(feed, forwardingTo: forwardTo, show: output.show)
        output.start()
        defer { output.finish() }
        Terminal.current().note(
            "Listening to \(feed.address)\(forwardTo.map { ", forwarding webhooks to \($0)" } ?? ""). Ctrl-C stops.")
        try await untilInterrupted {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await watch.run(after: "now") }
                group.addTask { await output.untilNobodyReads() }
                defer { group.cancelAll() }
                try await group.next()
            }
        }
    }
}

/// `--client-id`.
struct ClientFilter: ParsableArguments {
    @Option(help: ArgumentHelp("Only this client ID's requests and webhooks.", valueName: "id")) var clientID: String?

    func validate() throws {
        if let clientID { try Self.check(clientID) }
    }

    private static func check(_ text: String) throws {
        guard 1...128 ~= text.utf8.count else {
            throw ValidationError("--client-id must have 1 to 128 bytes.")
        }
    }
}

/// An address to which webhooks are forwarded.
enum WebhookTarget {
    static func check(_ text: String?, option: String) throws {
        guard let text, !PlaidSandbox.isWebhookURL(text) else { return }
        throw ValidationError("\(option) must be an address such as http://localhost:3000/plaid/webhook.")
    }
}

/// Prints notices on standard output, as text or as JSON.
struct WatchOutput: Sendable {
    private let address: String
    private let target: String?
    private let isJSON: Bool
    private let printer: LivePrinter
    private let gone: AsyncStream<Void>

    init(_ address: String, target: String?, isJSON: Bool) {
        self.address = address
        self.target = target
        self.isJSON = isJSON
        let (gone, source) = AsyncStream.makeStream(of: Void.self)
        self.gone = gone
        printer = LivePrinter(
            .standardOutput,
            gap: { isJSON ? Output.line(Watch.Notice.gap($0)) : "\(counted($0, "line")) left out." },
            onGone: { source.yield() })
    }

    func start() { printer.start() }

    func finish() { printer.finish() }

    /// Returns when standard output has no reader any more.
    func untilNobodyReads() async { for await _ in gone { return } }

    var show: @Sendable (Watch.Notice) -> Void {
        { notice in
            if isJSON {
                printer.add(Output.line(notice.json(address: address, target: target)))
            } else if let line = notice.line(address: address) {
                printer.add(line)
            }
        }
    }
}
