// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import PlaidSandbox
import Synchronization

/// Delivers webhooks to another address as the Sandbox delivers them: the same bytes and the same header.
///
/// Nothing waits for the target. What belongs to one Item is first tried in order; a failed delivery is repeated a few times
/// beside the others, each time with a fresh signature.
final class Forwarder: Sendable {
    /// One attempt, or the reason why there is none.
    struct Result: Sendable {
        enum Ending: Sendable {
            case outcome(PlaidSandbox.WebhookOutcome)
            case skipped(String)
        }

        var webhook: WatchedEvent.Webhook
        var target: String
        var attempt = 0
        var ending: Ending
        var microseconds = 0
        /// When the next attempt follows; `nil` if none does.
        var next: Duration?
        var at = LiveTime.now
    }

    /// The pauses between the attempts.
    static let pauses: [Duration] = [.seconds(1), .seconds(4), .seconds(16)]
    private static let lanes = 8
    /// How many webhooks wait in a lane for their first attempt.
    private static let waiting = 1_000
    /// How many webhooks wait for another attempt.
    private static let repeating = 500

    private typealias Queue = (stream: AsyncStream<WatchedEvent.Webhook>, source: Source)
    private typealias Source = AsyncStream<WatchedEvent.Webhook>.Continuation

    let target: String
    private let feed: EventFeed
    private let report: @Sendable (Result) -> Void
    private let queues: [Queue]
    private let repetitions: Queue
    private let repeatingCount = Atomic<Int>(0)

    init(target: String, feed: EventFeed, report: @escaping @Sendable (Result) -> Void) {
        self.target = target
        self.feed = feed
        self.report = report
        func queue(_ capacity: Int) -> Queue {
            let (stream, source) = AsyncStream.makeStream(
                of: WatchedEvent.Webhook.self, bufferingPolicy: .bufferingOldest(capacity))
            return (stream, source)
        }
        queues = (0..<Self.lanes).map { _ in queue(Self.waiting) }
        repetitions = queue(Self.repeating)
    }

    /// Queues a webhook.
    func add(_ webhook: WatchedEvent.Webhook) {
        if webhook.isLost { return }
        guard !isSame(webhook.url) else { return skip(webhook, "the Sandbox already delivers it to this address") }
        let lane = Int(UInt(bitPattern: (webhook.itemID ?? webhook.url).hashValue) % UInt(Self.lanes))
        if case .dropped = queues[lane].source.yield(webhook) { skip(webhook, "too many webhooks wait for the target") }
    }

    /// Delivers until the task is cancelled.
    func run() async {
        await withDiscardingTaskGroup { group in
            for queue in queues {
                group.addTask { for await webhook in queue.stream { await self.deliver(webhook) } }
            }
            group.addTask {
                await withDiscardingTaskGroup { repeated in
                    for await webhook in self.repetitions.stream { repeated.addTask { await self.again(webhook) } }
                }
            }
        }
    }

    private func deliver(_ webhook: WatchedEvent.Webhook) async {
        var result = await attempt(webhook, number: 1)
        // The command stops, and not the target.
        if Task.isCancelled { return }
        if !result.isDelivered, repeatingCount.load(ordering: .relaxed) < Self.repeating {
            repeatingCount.wrappingAdd(1, ordering: .relaxed)
            result.next = Self.pauses[0]
            repetitions.source.yield(webhook)
        }
        report(result)
    }

    private func again(_ webhook: WatchedEvent.Webhook) async {
        defer { repeatingCount.wrappingSubtract(1, ordering: .relaxed) }
        for (index, pause) in Self.pauses.enumerated() {
            guard (try? await Task.sleep(for: pause)) != nil else { return }
            var result = await attempt(await signedAgain(webhook), number: index + 2)
            if Task.isCancelled { return }
            if !result.isDelivered, index + 1 < Self.pauses.count { result.next = Self.pauses[index + 1] }
            report(result)
            if result.isDelivered { return }
        }
    }

    private func attempt(_ webhook: WatchedEvent.Webhook, number: Int) async -> Result {
        let start = ContinuousClock.now
        let outcome = await PlaidSandbox.post(
            PlaidSandbox.Webhook(to: target, body: webhook.body, verification: webhook.jwt ?? ""))
        return Result(
            webhook: webhook, target: target, attempt: number, ending: .outcome(outcome),
            microseconds: Int(start.duration(to: .now) / .microseconds(1)))
    }

    /// The webhook as the Sandbox signs it now; as it was when the Sandbox does not respond.
    private func signedAgain(_ webhook: WatchedEvent.Webhook) async -> WatchedEvent.Webhook {
        let events = (try? await feed.kept(webhookID: webhook.id)) ?? []
        guard let event = events.first(where: { $0["type"] == "webhook" }) else { return webhook }
        var webhook = webhook
        webhook.body = Array((event["body"]?.stringValue ?? "").utf8)
        webhook.jwt = event["jwt"]?.stringValue
        return webhook
    }

    private func skip(_ webhook: WatchedEvent.Webhook, _ reason: String) {
        report(Result(webhook: webhook, target: target, ending: .skipped(reason)))
    }

    private func isSame(_ url: String) -> Bool {
        func plain(_ text: String) -> String {
            let text = text.replacing("://localhost", with: "://127.0.0.1")
            return text.hasSuffix("/") ? String(text.dropLast()) : text
        }
        return plain(url) == plain(target)
    }
}

extension Forwarder.Result {
    var isDelivered: Bool {
        if case .outcome(let outcome) = ending { outcome.isDelivered } else { false }
    }

    private var failure: String? {
        switch ending {
        case .outcome(.answered): nil
        case .outcome(.failed(let reason)): reason
        case .skipped(let reason): reason
        }
    }

    private var status: Int? {
        if case .outcome(.answered(let status)) = ending { status } else { nil }
    }

    /// The attempt in one line.
    var line: LiveLine {
        var line = LiveLine(LiveTime.text(at), .dim)
        line.add("forward", .bold)
        line.add(webhook.name)
        if case .skipped(let reason) = ending {
            line.add("not forwarded: \(reason)", .warning)
            return line
        }
        line.add(status.map(String.init) ?? failure ?? "", isDelivered ? .good : .bad)
        line.add(LiveTime.text(microseconds: microseconds), .dim)
        guard !isDelivered else {
            line.add(target)
            return line
        }
        let count = Forwarder.pauses.count + 1
        line.add(
            next.map { "attempt \(attempt) of \(count), next in \($0.components.seconds) s" }
                ?? "attempt \(attempt) of \(count), gave up", .warning)
        line.add(target)
        return line
    }

    /// The attempt as one line of JSON.
    var json: JSONValue {
        [
            "type": "forward", "at": .string(at), "webhook_id": .string(webhook.id),
            "webhook_type": .string(webhook.type), "webhook_code": .string(webhook.code), "url": .string(target),
            "attempt": .number(JSONNumber(attempt)), "status": .optional(status),
            "failure": .optional(failure), "microseconds": .number(JSONNumber(microseconds)),
            "next_attempt_in_seconds": next.map { .number(JSONNumber(Int($0.components.seconds))) } ?? .null,
        ]
    }
}
