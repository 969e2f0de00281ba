// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import FoundationEssentials
import PlaidTypes
import Synchronization
import TartanStorage
import TartanTestSupport

/// What a seed decides before anything happens.
struct SimulationPlan: Sendable {
    struct Item: Sendable {
        var id: ItemID
        var token: String
        var products: [String]
    }

    var seed: UInt64
    var defect: EngineDefect?
    var workers: Int
    var itemCount: Int
    var steps: Int
    var pageSize: Int
    var losesWebhooks: Bool
    var stopsDatabase: Bool
    /// Whether the user selects other accounts now and then: reading from scratch repairs some of the mistakes' damage.
    var changesChoices: Bool

    init(seed: UInt64, banks: BankKind, defect: EngineDefect?, _ generator: inout SeededGenerator) {
        self.seed = seed
        self.defect = defect
        workers = Int.random(in: 2...8, using: &generator)
        itemCount = Int.random(in: 1...3, using: &generator)
        steps = Int.random(in: 400...1200, using: &generator)
        pageSize = Int.random(in: 1...6, using: &generator)
        // A round of the Sandbox's hundred rows has to come to an end, too.
        if banks == .sandbox { pageSize *= 12 }
        losesWebhooks = Bool.random(using: &generator)
        changesChoices = defect == nil || defect == .keepsWhatAWholeReadingLacks
        stopsDatabase = Int.random(in: 0..<4, using: &generator) == 0
    }
}

/// What happened.
struct SimulationTally: Sendable {
    var schedules = 0
    var commits = 0
    var crashes = 0
    var mutations = 0
    var failures = 0
    var webhooks = 0
    var duplicates = 0
    var reordered = 0
    var lostWebhooks = 0
    var outages = 0
    var notes = 0
    var choices = 0

    static func + (left: SimulationTally, right: SimulationTally) -> SimulationTally {
        SimulationTally(
            schedules: left.schedules + right.schedules, commits: left.commits + right.commits,
            crashes: left.crashes + right.crashes, mutations: left.mutations + right.mutations,
            failures: left.failures + right.failures, webhooks: left.webhooks + right.webhooks,
            duplicates: left.duplicates + right.duplicates, reordered: left.reordered + right.reordered,
            lostWebhooks: left.lostWebhooks + right.lostWebhooks, outages: left.outages + right.outages,
            notes: left.notes + right.notes, choices: left.choices + right.choices)
    }

    var text: String {
        "\(schedules) schedules: \(commits) rounds committed, \(crashes) crashes, \(mutations) mutations, "
            + "\(failures) failed calls, \(webhooks) webhooks (\(duplicates) doubled, \(reordered) out of order, "
            + "\(lostWebhooks) more lost), \(outages) outages of the database, \(notes) notes, "
            + "\(choices) other choices of accounts"
    }
}

/// A webhook on its way.
struct SimulatedWebhook: Sendable {
    var news: BankNews
    var digest: TokenDigest

    init(_ news: BankNews, _ generator: inout SeededGenerator) {
        self.news = news
        digest = TokenDigest(bytes: (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }

    func record(at now: Instant) -> WebhookDeliveryRecord {
        WebhookDeliveryRecord(
            tokenDigest: digest, body: news.body, type: news.type, code: news.code, itemID: news.item, receivedAt: now)
    }
}

/// A clock that only the director moves.
final class VirtualTime: Sendable {
    private let time: Mutex<Instant>

    init(_ start: Instant) { time = Mutex(start) }

    var now: Instant { time.withLock { $0 } }

    func advance(by duration: Duration) { time.withLock { $0 = $0 + duration } }
}
