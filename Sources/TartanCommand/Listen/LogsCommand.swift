// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import PlaidJSON
import PlaidSandbox
import PlaidWebhooks
import TartanStorage

/// `tartan logs`: what happened lately, newest last.
struct LogsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "logs",
        abstract: "Show a Sandbox's latest requests and webhooks, newest last.",
        discussion: """
            A running Sandbox keeps its latest 5,000 events in memory: requests, webhooks, and attempts to deliver them. With
            --database, the service's received webhooks and sync runs are shown among them.

            Examples:
              tartan logs
              tartan logs --since 10m --errors
              tartan logs --follow --json
              tartan logs --database .tartan/tartan.sqlite
            """)

    @OptionGroup var sandbox: SandboxAddress
    @Option(help: ArgumentHelp("Only events of the latest period, such as 30s, 10m, 2h or 1d.", valueName: "duration"))
    var since: Lookback?
    @Flag(help: "Only failures.") var errors = false
    @Flag(help: "Keep showing new events until Ctrl-C.") var follow = false
    @OptionGroup var client: ClientFilter
    @Option(
        help: ArgumentHelp("Also show the webhooks and sync runs of this service's database.", valueName: "address"))
    var database: DatabaseAddress?
    @Flag(help: "Print a line of JSON for each event.") var json = false

    func validate() throws {
        guard !follow || database == nil else {
            throw ValidationError("--follow follows only the Sandbox; leave out --database.")
        }
    }

    func run() async throws {
        let feed = EventFeed(address: try sandbox.text, clientID: client.clientID)
        if follow { return try await keepShowing(feed) }
        var entries = try await stored()
        do {
            let verifier = WebhookVerifier(keys: SandboxKeySource(feed: feed))
            for line in try await feed.kept() {
                if let event = await WatchedEvent(line, verifier: verifier), wants(event) {
                    entries.append(.event(event))
                }
            }
        } catch let failure as Failure where database != nil {
            // The database has something to say alone.
            Terminal.current().note("\(failure)")
        }
        let first = since.map { Instant(Date() - $0.seconds).description } ?? ""
        let terminal = Terminal.current()
        let shown = entries.filter { $0.at >= first }.sorted { $0.at < $1.at }
        for entry in shown {
            terminal.out(
                json
                    ? Output.line(entry.json)
                    : entry.line.rendered(width: terminal.width, isColoured: terminal.isColoured))
        }
        if shown.isEmpty {
            let isFiltered = since != nil || errors || client.clientID != nil
            terminal.note(isFiltered ? "No event matches." : "No event has happened since the Sandbox started.")
        }
    }

    private func wants(_ event: WatchedEvent) -> Bool {
        errors ? event.isError : json || !event.isRoutine
    }

    private func keepShowing(_ feed: EventFeed) async throws {
        let output = WatchOutput(feed.address, target: nil, isJSON: json)
        let first = since.map { Instant(Date() - $0.seconds).description } ?? ""
        let show = output.show
        let watch = Watch(feed, forwardingTo: nil) { notice in
            if case .event(let event) = notice, !wants(event) || event.at < first { return }
            show(notice)
        }
        output.start()
        defer { output.finish() }
        try await untilInterrupted {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await watch.run(after: nil) }
                group.addTask { await output.untilNobodyReads() }
                defer { group.cancelAll() }
                try await group.next()
            }
        }
    }

    /// How many stored webhooks and runs are looked at, each.
    private static let mostStored = 5_000

    private func stored() async throws -> [LogEntry] {
        guard let database else { return [] }
        try database.mustExist()
        let store = try await database.open(connections: 1)
        defer { try? store.close() }
        let states: Set<WebhookDeliveryRecord.State> =
            errors ? [.failed, .ignored] : Set(WebhookDeliveryRecord.State.allCases)
        let webhooks = try await store.engineWebhooks(of: nil, states: states, limit: Self.mostStored)
        let runs = try await store.engineSyncRuns(of: nil, limit: Self.mostStored)
        return webhooks.map(LogEntry.webhook) + runs.filter { !errors || $0.errorCode != nil }.map(LogEntry.run)
    }
}

/// How far back to look, such as `10m`.
struct Lookback: ExpressibleByArgument {
    let seconds: TimeInterval

    init?(argument: String) {
        guard let seconds = PlaidSandbox.seconds(argument) else { return nil }
        self.seconds = seconds
    }
}

/// Something that happened in the Sandbox or in the service.
private enum LogEntry {
    case event(WatchedEvent)
    case webhook(WebhookDeliveryRecord)
    case run(SyncRunRecord)

    /// The time in UTC, in one form for all.
    var at: String {
        switch self {
        case .event(let event): event.at
        case .webhook(let record): record.receivedAt.description
        case .run(let record): record.startedAt.description
        }
    }

    var json: JSONValue {
        switch self {
        case .event(let event): event.json
        case .webhook(let record): Self.tagged("stored_webhook", at: at, record.json)
        case .run(let record): Self.tagged("run", at: at, record.json)
        }
    }

    private static func tagged(_ type: String, at: String, _ record: JSONValue) -> JSONValue {
        var members: JSONObject = ["type": .string(type), "at": .string(at)]
        for (name, value) in record.objectValue?.pairs ?? [] where name != "type" { members[name] = value }
        if let webhookType = record["type"] { members["webhook_type"] = webhookType }
        return .object(members)
    }

    var line: LiveLine {
        var line = LiveLine(LiveTime.text(at), .dim)
        switch self {
        case .event(let event): return event.line
        case .webhook(let record):
            line.add("service", .bold)
            line.add("webhook \(record.type)/\(record.code)")
            let isFine = record.state == .processed || record.state == .pending
            line.add(record.state.rawValue, isFine ? .good : .warning)
            line.add(record.errorCode ?? "")
        case .run(let record):
            line.add("service", .bold)
            line.add("run \(record.id) (\(record.reason))")
            line.add(record.errorCode ?? "committed", record.errorCode == nil ? .good : .bad)
            line.add(Output.seconds(record.finishedAt - record.startedAt), .dim)
            line.add("\(record.added) added, \(record.modified) changed, \(record.removed) removed")
            line.add("Item \(record.itemID)")
        }
        return line
    }
}
