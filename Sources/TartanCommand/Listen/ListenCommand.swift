// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import PlaidSandbox

/// `tartan listen`: streams the webhooks and requests of a running Sandbox.
struct ListenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "listen",
        abstract: "Stream a Sandbox's webhooks and requests, and forward the webhooks.",
        discussion: """
            Shows one line for each webhook and each request of a running Sandbox as it happens: the meaning of the webhook or
            the error, and whether the webhook's signature is valid. --forward-to also delivers each webhook to an address,
            with the same body and a valid Plaid-Verification header, regardless of the Item's own webhook address. Only
            status 200 counts as delivered; a failed delivery is repeated three times, after 1, 4 and 16 seconds.
            After a restart of the Sandbox, it reconnects automatically.

            Examples:
              tartan listen
              tartan listen --forward-to http://localhost:3000/plaid/webhook
              tartan listen --url http://127.0.0.1:8181 --json
            """)

    @OptionGroup var sandbox: SandboxAddress
    @Option(help: ArgumentHelp("Also deliver every webhook to this address.", valueName: "url")) var forwardTo: String?
    @OptionGroup var client: ClientFilter
    @Flag(help: "Print a line of JSON for each event.") var json = false

    func validate() throws { try WebhookTarget.check(forwardTo, option: "--forward-to") }

    func run() async throws {
        let feed = EventFeed(address: try sandbox.text, clientID: client.clientID)
        let output = WatchOutput(feed.address, target: forwardTo, isJSON: json)
        let watch = Watch(feed, forwardingTo: forwardTo, show: output.show)
        output.start()
        defer { output.finish() }
        let target = forwardTo.map { ", forwarding webhooks to \($0)" } ?? ""
        try await untilInterrupted {
            Terminal.current().note("Listening to \(feed.address)\(target). Ctrl-C stops.")
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
        guard let text else { return }
        guard PlaidSandbox.isWebhookURL(text), let url = URL(string: text) else {
            throw ValidationError("\(option) must be an address such as http://localhost:3000/plaid/webhook.")
        }
        // They would not be sent, and every line names the address.
        guard url.user() == nil, url.password() == nil else {
            throw ValidationError("\(option) must not contain a user name or a password.")
        }
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
            gap: { isJSON ? Output.line(Watch.Notice.gap($0)) : "\(counted($0, "line")) omitted." },
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
