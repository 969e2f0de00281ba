// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import PlaidWebhooks

/// Follows a Sandbox: shows what happens there, and forwards its webhooks.
struct Watch: Sendable {
    /// Something to show.
    enum Notice: Sendable {
        case connected(isRestarted: Bool)
        case disconnected
        case missed(Int)
        case event(WatchedEvent)
        case forwarded(Forwarder.Result)
    }

    let feed: EventFeed
    private let show: @Sendable (Notice) -> Void
    private let forwarder: Forwarder?
    private let verifier: WebhookVerifier

    /// - Parameter target: Where webhooks are forwarded to.
    init(_ feed: EventFeed, forwardingTo target: String?, show: @escaping @Sendable (Notice) -> Void) {
        self.feed = feed
        self.show = show
        forwarder = target.map { Forwarder(target: $0, feed: feed) { show(.forwarded($0)) } }
        verifier = WebhookVerifier(keys: SandboxKeySource(feed: feed))
    }

    /// Runs until the task is cancelled.
    ///
    /// - Parameter place: A cursor, or `now`; `nil` begins with the oldest event that is kept.
    func run(after place: String?) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            if let forwarder { group.addTask { await forwarder.run() } }
            group.addTask {
                try await feed.follow(after: place) { notice in
                    switch notice {
                    case .connected(let isRestarted): show(.connected(isRestarted: isRestarted))
                    case .disconnected: show(.disconnected)
                    case .missed(let count): show(.missed(count))
                    case .event(let line):
                        guard let event = await WatchedEvent(line, verifier: verifier) else { return }
                        show(.event(event))
                        if case .webhook(let webhook, _) = event { forwarder?.add(webhook) }
                    }
                }
            }
            // Following ends with an error only.
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}

extension Watch.Notice {
    /// The notice as one line; `nil` for what is not worth one.
    func line(address: String) -> LiveLine? {
        switch self {
        case .connected(isRestarted: true):
            return Self.note("The Sandbox at \(address) was restarted; listening again.", .warning)
        case .connected: return nil
        case .disconnected: return Self.note("The Sandbox at \(address) does not respond; reconnecting.", .warning)
        case .missed(let count): return Self.note("\(counted(count, "event")) dropped before they were read.", .warning)
        case .event(let event): return event.isRoutine ? nil : event.line
        case .forwarded(let result): return result.line
        }
    }

    private static func note(_ text: String, _ style: LiveLine.Style) -> LiveLine {
        var line = LiveLine(LiveTime.text(LiveTime.now), .dim)
        line.add(text, style)
        return line
    }

    /// The notice as one line of JSON.
    func json(address: String, target: String?) -> JSONValue {
        switch self {
        case .connected(let isRestarted):
            [
                "type": "connected", "url": .string(address), "restarted": .bool(isRestarted),
                "forward_to": .optional(target), "at": .string(LiveTime.now),
            ]
        case .disconnected: ["type": "disconnected", "url": .string(address), "at": .string(LiveTime.now)]
        case .missed(let count): Self.gap(count)
        case .event(let event): event.json
        case .forwarded(let result): result.json
        }
    }

    /// What stands in place of lines that are not there.
    static func gap(_ count: Int) -> JSONValue {
        ["type": "gap", "missed": .number(JSONNumber(count)), "at": .string(LiveTime.now)]
    }
}
