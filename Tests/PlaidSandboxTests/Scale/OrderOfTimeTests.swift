// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// The index of what happens next, held against a look at every Item.
@Suite struct OrderOfTimeTests {
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func momentsComeOutInOrder(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var queue = MomentQueue()
        var expected: [MomentQueue.Entry] = []
        for number in 0..<200 {
            let entry = MomentQueue.Entry(
                time: Date(timeIntervalSince1970: Double(generator.below(40))), number: number)
            queue.insert(entry)
            expected.append(entry)
            if generator.below(4) == 0, let first = queue.first {
                #expect(first == expected.min(), "seed \(seed)")
                expected.removeAll { $0 == first }
                queue.removeFirst()
            }
        }
        let limit = Date(timeIntervalSince1970: 20)
        #expect(queue.entries(upTo: limit).sorted() == expected.filter { $0.time <= limit }.sorted(), "seed \(seed)")
        var drained: [MomentQueue.Entry] = []
        while let first = queue.first {
            drained.append(first)
            queue.removeFirst()
        }
        #expect(drained == expected.sorted(), "seed \(seed)")
    }

    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func theIndexKnowsWhatALookAtEveryItemFinds(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let bank = Bank(seed: seed)
        var links: [Bank.Link] = []
        let users = ["user_good", "user_transactions_dynamic", "user_ewa_user"]
        for step in 0..<120 {
            switch generator.below(9) {
            case 0, 1: links.append(try bank.link(user: users[generator.below(users.count)], days: 60))
            case 2: bank.pass(Double(generator.below(3)))
            case 3: bank.pass(days: generator.below(12))
            case _ where links.isEmpty: break
            default:
                let link = links[generator.below(links.count)]
                let paths = [
                    "/transactions/sync", "/transactions/refresh", "/sandbox/item/reset_login", "/item/remove",
                    "/accounts/get",
                ]
                _ = bank.code(paths[generator.below(paths.count)], ["access_token": .string(link.accessToken)])
            }
            let items = bank.world.items
            let moments = items.indices.map { World.nextMoment(of: items[$0]) }
            #expect(items.nextMoment == moments.compactMap(\.self).min(), "seed \(seed), step \(step)")
            let limit = bank.now + 5 * 86_400
            let due = moments.indices.filter { moments[$0].map { $0 <= limit } == true }
            #expect(items.due(by: limit) == due, "seed \(seed), step \(step)")
        }
        #expect(!links.isEmpty)
    }

    @Test func aWorldOfManyItemsIsNotLookedThrough() throws {
        let bank = Bank()
        for _ in 0..<300 { _ = try bank.link(webhook: nil) }
        bank.pass(10)
        let next = try #require(bank.world.nextEventAt)
        #expect(bank.world.items.due(by: next - 1).isEmpty)
        #expect(bank.world.items.due(by: next).count == 300)
    }

    /// Against a plain list, whatever is added, cancelled and taken.
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func cancelledJobsAreGone(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        var agenda = Agenda()
        var expected: [ScheduledJob] = []
        for step in 0..<600 {
            let kind = ["a", "b"][generator.below(2)]
            let subject = "\(generator.below(5))"
            switch generator.below(5) {
            case 0:
                agenda.remove(kind: kind, subject: subject)
                expected.removeAll { $0.kind == kind && $0.subject == subject }
            case 1:
                let limit = Bank.start + Double(generator.below(60))
                let first = expected.enumerated().min { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
                let due = first.flatMap { $0.element.time <= limit ? $0.offset : nil }
                let taken = agenda.takeNext(dueBy: limit)
                #expect(
                    taken?.time == due.map { expected[$0].time } && taken?.subject == due.map { expected[$0].subject })
                if let due { expected.remove(at: due) }
            default:
                let job = ScheduledJob(time: Bank.start + Double(generator.below(60)), kind: kind, subject: subject)
                agenda.add(job)
                expected.append(job)
            }
            #expect(agenda.next?.time == expected.map(\.time).min(), "seed \(seed), step \(step)")
            #expect(agenda.jobs.count == expected.count, "seed \(seed), step \(step)")
        }
    }

    @Test func theQueueDoesNotFillUpWithCancelledJobs() {
        var agenda = Agenda()
        agenda.add(.init(time: Bank.start, kind: "test", subject: "first"))
        for number in 0..<5_000 {
            agenda.add(.init(time: Bank.start + 1, kind: "test", subject: "\(number)"))
            agenda.remove(kind: "test", subject: "\(number)")
        }
        #expect(agenda.jobs.count == 1)
        #expect(agenda.queueLength <= 70)
    }

    @Test func appointmentsKeepTheirOrder() throws {
        var agenda = Agenda()
        for (subject, seconds) in [("c", 2.0), ("a", 1), ("b", 1), ("gone", 0), ("d", 9)] {
            agenda.add(.init(time: Bank.start + seconds, kind: "test", subject: subject))
        }
        agenda.remove(kind: "other", subject: "a")
        agenda.remove(kind: "test", subject: "gone")
        #expect(agenda.next?.subject == "a")
        var copy = try JSONDecoder().decode(Agenda.self, from: JSONEncoder().encode(agenda))
        for subject in ["a", "b", "c"] {
            #expect(agenda.takeNext(dueBy: Bank.start + 5)?.subject == subject)
            #expect(copy.takeNext(dueBy: Bank.start + 5)?.subject == subject)
        }
        #expect(agenda.takeNext(dueBy: Bank.start + 5) == nil)
        #expect(agenda.jobs.map(\.subject) == ["d"])
    }
}
