// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// The queue of webhooks is bounded, and what happens to one costs little however many there are.
struct WebhookQueueTests {
    private func delivery(_ number: Int, item: Int? = nil, client: String = "c", port: Int = 80) -> WebhookDelivery {
        WebhookDelivery(
            OutgoingWebhook(
                url: "http://127.0.0.1:\(port)/", body: [:], itemID: item.map(String.init), queuedAt: Shell.start),
            id: "\(number)", clientID: client, refusal: nil)
    }

    @Test func theOldestThatWaitsIsDroppedAndCounted() {
        var queue = WebhookQueue()
        let excess = 10
        for number in 0..<WebhookQueue.mostWaiting { queue.append(delivery(number, item: number, client: "a")) }
        // What is on its way is not dropped.
        let claimed = queue.claimDue(at: Shell.start, upTo: 4)
        #expect(claimed.map(\.id) == ["0", "1"])
        for number in 0..<excess { queue.append(delivery(-1 - number, item: number, client: "b")) }
        #expect(queue.waitingCount == WebhookQueue.mostWaiting)
        #expect(queue.log.dropped["a"] == excess)
        #expect(queue.log.dropped["b"] == nil)
        #expect(queue["0"] != nil)
        #expect(queue["\(excess + 1)"] == nil)
        #expect(queue["\(excess + 2)"] != nil)
    }

    @Test func ofWhatIsDoneTheOldestIsForgotten() {
        var queue = WebhookQueue()
        for number in 0..<(WebhookQueue.logCapacity + 100) {
            queue.append(delivery(number, item: number))
            for claim in queue.claimDue(at: Shell.start, upTo: 1) {
                queue.attemptEnded(
                    id: claim.id, token: nil, result: .answered(status: 200, retryAfter: nil), at: Shell.start)
            }
        }
        #expect(queue.log.all.count == WebhookQueue.logCapacity)
        #expect(queue.log.all.first?.id == "100")
        #expect(queue.log.dropped.count == 0)
    }

    @Test func aReceiverThatDoesNotAnswerLeavesRoomForOthers() {
        var queue = WebhookQueue()
        for number in 0..<100 { queue.append(delivery(number, item: number, port: 1)) }
        for number in 100..<110 { queue.append(delivery(number, item: number, port: 2)) }
        let claimed = queue.claimDue(at: Shell.start, upTo: 16)
        #expect(claimed.count { $0.url.contains(":1/") } == 8)
        #expect(claimed.count { $0.url.contains(":2/") } == 8)
        #expect(queue.nextClaim(upTo: 16) == nil)
    }

    /// The rules told in the plainest way, which looks at everything each time.
    private struct Model {
        var waiting: [WebhookDelivery] = []
        var inFlight: Set<String> = []

        mutating func claim(at now: Date, upTo concurrency: Int) -> [String] {
            var lanes: Set<String> = []
            let free = waiting.enumerated().filter {
                !$0.element.attempts.isEmpty || lanes.insert($0.element.lane).inserted
            }
            let due = free.filter { $0.element.dueAt <= now && !inFlight.contains($0.element.id) }
                .sorted { ($0.element.dueAt, $0.offset) < ($1.element.dueAt, $1.offset) }
            let claimed = due.prefix(max(concurrency - inFlight.count, 0)).map(\.element.id)
            inFlight.formUnion(claimed)
            return claimed
        }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64]) func theQueueFollowsItsRules(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var queue = WebhookQueue()
        var model = Model()
        var now = Shell.start
        var made = 0
        for _ in 0..<3_000 {
            switch generator.below(4) {
            case 0:
                let new = delivery(made, item: generator.below(5), port: made)
                made += 1
                queue.append(new)
                model.waiting.append(new)
            case 1:
                #expect(
                    queue.claimDue(at: now, upTo: 8).map(\.id) == model.claim(at: now, upTo: 8), "seed \(seed)")
            case 2:
                guard let id = model.inFlight.sorted().first,
                    let index = model.waiting.firstIndex(where: { $0.id == id })
                else { continue }
                let status = generator.below(3) == 0 ? 200 : 500
                let result = WebhookDeliveryStateMachine.AttemptResult.answered(status: status, retryAfter: nil)
                queue.attemptEnded(id: id, token: nil, result: result, at: now)
                model.inFlight.remove(id)
                model.waiting[index].attempts.append(.init(at: now, status: status))
                switch model.waiting[index].machine.attemptEnded(result, at: now) {
                case .attempt(let next): model.waiting[index].dueAt = next
                default: model.waiting.remove(at: index)
                }
                // Both end when almost all is refused; that rule has a test of its own.
                if queue[id]?.state == .failed { model.waiting.removeAll { $0.id == id } }
            default: now += Double(generator.below(60))
            }
        }
        #expect(queue.waitingCount == model.waiting.count, "seed \(seed)")
        #expect(made > 100)
    }
}
