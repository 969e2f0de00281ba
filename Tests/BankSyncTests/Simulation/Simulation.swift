// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import FoundationEssentials
import Logging
import PlaidTypes
import Synchronization
import TartanStorage
import TartanTestSupport
import TokenVault

/// One seed's schedule: banks change, calls fail, data moves under a round, webhooks come twice, late, out of order or
/// never, workers die between any two calls, the database goes and comes back, and the user writes notes.
///
/// At its end the store must say what the banks say, notes included, and every webhook that was taken must be done.
struct Simulation {
    let plan: SimulationPlan
    private let database: SimulatedDatabase
    private let banks: any SimulatedBanks
    private var items: [SimulationPlan.Item] = []
    private let turns: Turns
    private let clock = VirtualTime(Fixture.start)
    private var generator: SeededGenerator
    private var inbox: [SimulatedWebhook] = []
    private var accepted: [ItemID: Set<TokenDigest>] = [:]
    private var notes: [String: String] = [:]
    /// The accounts whose transactions the user wants; all of them where there is no entry.
    private var chosen: [ItemID: Set<AccountID>] = [:]
    private var downFor = 0
    private var isServerCrash = false
    private(set) var tally = SimulationTally()

    init(
        seed: UInt64, backend: SimulatedDatabase.Backend, banks kind: BankKind = .model, defect: EngineDefect? = nil
    ) async throws {
        generator = SeededGenerator(seed: seed)
        plan = SimulationPlan(seed: seed, banks: kind, defect: defect, &generator)
        database = try await SimulatedDatabase(backend, banks: kind)
        banks = kind == .model ? FakePlaid(seed: seed &* 31 &+ 7) : SandboxBanks(seed: seed &* 31 &+ 7)
        turns = Turns(workers: plan.workers)
    }

    /// - Returns: What differs between the store and the banks; empty when all is well.
    mutating func run() async throws -> [String] {
        defer { database.remove() }
        items = try banks.link(plan.itemCount)
        for item in items {
            try await database.store().engineInsertItem(
                Fixture.item(item.id, products: item.products, token: item.token))
        }
        let cast = SimulationCast(
            plan: plan, database: database, plaid: banks, turns: turns, clock: clock)
        return try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 0..<plan.workers { group.addTask { await cast.work(worker) } }
            let result: Result<[String], any Error>
            do {
                try await direct()
                try await finish()
                result = .success(try await differences())
            } catch {
                result = .failure(error)
            }
            await cast.end()
            try await group.waitForAll()
            let found = try result.get()
            (tally.failures, tally.mutations) = banks.troubles
            tally.commits = cast.commits
            return found
        }
    }

    /// The eventful part.
    private mutating func direct() async throws {
        for _ in 0..<plan.steps {
            let waiting = await turns.quiet()
            try await moveWorld()
            let busy = waiting.filter { !$0.isIdle }
            // Workers that found nothing look again seldom.
            guard
                let next = (busy.isEmpty || chance(15) ? waiting : busy).randomElement(using: &generator)
            else { continue }
            var directive = Turns.Directive.go
            if next.mayDie, chance(plan.defect == nil ? 1 : 4) {
                directive = Bool.random(using: &generator) ? .dieBefore : .dieAfter
                tally.crashes += 1
            }
            turns.grant(next.worker, directive)
        }
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }

    private mutating func moveWorld() async throws {
        pass(.milliseconds(Int.random(in: 0..<200, using: &generator)))
        if chance(2) { pass(.seconds(Int.random(in: 10..<60, using: &generator))) }
        if chance(20), let item = items.randomElement(using: &generator) { banks.change(item) }
        sendNews()
        try await moveDatabase()
        guard !database.isDown else { return }
        if chance(25) { try await deliverOne() }
        if chance(6) { try await writeNote() }
        if plan.changesChoices, chance(1) { try await chooseAccounts() }
    }

    /// The user selects other accounts than before, or everything is read from scratch.
    private mutating func chooseAccounts() async throws {
        guard let item = items.randomElement(using: &generator) else { return }
        let accounts = banks.accounts(of: item).filter { _ in Bool.random(using: &generator) }
        let choice = accounts.isEmpty || chance(30) ? nil : Set(accounts)
        let store = try database.store()
        if chance(25) { return try await store.engineReadAnew(item.id) }
        do throws(StorageError) {
            try await store.engineSelectAccounts(choice, of: item.id, at: clock.now)
            chosen[item.id] = choice
            tally.choices += 1
        } catch {
            // Nobody can choose before the first round has brought the accounts.
            guard error.code == .notFound else { throw error }
        }
    }

    private func pass(_ duration: Duration) {
        clock.advance(by: duration)
        banks.pass(duration)
    }

    /// What the banks sent goes on its way, or is lost, or comes twice.
    private mutating func sendNews(isFinishing: Bool = false) {
        for news in banks.takeNews() {
            if plan.losesWebhooks, !isFinishing, chance(40) {
                tally.lostWebhooks += 1
                continue
            }
            let webhook = SimulatedWebhook(news, &generator)
            inbox.append(webhook)
            if chance(15) {
                tally.duplicates += 1
                // The same delivery again, or a genuine one with an equal body.
                inbox.append(Bool.random(using: &generator) ? webhook : SimulatedWebhook(news, &generator))
            }
        }
    }

    private mutating func moveDatabase() async throws {
        if database.isDown {
            downFor -= 1
            if downFor <= 0 { try await database.start(isServerCrash: isServerCrash) }
        } else if plan.stopsDatabase, chance(1) {
            tally.outages += 1
            downFor = Int.random(in: 1..<25, using: &generator)
            isServerCrash = database.hasServer && chance(20)
            try database.stop(isServerCrash: isServerCrash)
        }
    }

    /// Hands over a webhook that waits, not always the oldest.
    private mutating func deliverOne() async throws {
        guard !inbox.isEmpty else { return }
        let index = chance(70) ? 0 : Int.random(in: inbox.indices, using: &generator)
        if index > 0 { tally.reordered += 1 }
        let webhook = inbox.remove(at: index)
        _ = try await database.store().receiveWebhook(webhook.record(at: clock.now), raisesGeneration: true)
        accepted[webhook.news.item, default: []].insert(webhook.digest)
        tally.webhooks += 1
    }

    /// The user writes a note on a row that is stored.
    private mutating func writeNote() async throws {
        guard let item = items.randomElement(using: &generator) else { return }
        let store = try database.store()
        let found = try await store.transactions(
            of: "user", matching: TransactionQuery(itemID: item.id, includesRemoved: true, limit: 500))
        guard let row = found.rows.randomElement(using: &generator) else { return }
        let note = "note \(tally.notes)"
        tally.notes += 1
        let id = row.record.transactionID
        try await store.setEdits(Self.edits(note), of: id, item: item.id, user: "user")
        // What is said about a pending row that has posted is said about the posted one.
        let isThere = found.rows.contains { $0.record.transactionID == row.replacedBy }
        let target = isThere ? row.replacedBy ?? id : id
        notes["\(item.id) \(target)"] = note
    }

    /// Nothing happens any more; everybody finishes.
    private mutating func finish() async throws {
        banks.calm()
        if database.isDown { try await database.start(isServerCrash: isServerCrash) }
        sendNews(isFinishing: true)
        while !inbox.isEmpty { try await deliverOne() }
        // Lost news comes to light when an Item is asked without being told to.
        if plan.losesWebhooks { pass(SyncConfiguration().productAge + .seconds(1)) }
        for _ in 0..<200_000 {
            let waiting = await turns.quiet()
            sendNews(isFinishing: true)
            while !inbox.isEmpty { try await deliverOne() }
            if waiting.allSatisfy(\.isIdle) {
                let store = try database.store()
                let next = try await store.engineNextDue(now: clock.now)
                let isDone = try await store.enginePendingWebhooks(limit: 1).isEmpty
                if !isDone {
                    // A dead worker had webhooks in hand.
                    pass(.seconds(31))
                } else {
                    guard let next, next - clock.now < .seconds(7200) else { return }
                    pass(max(next - clock.now, .zero))
                }
            }
            // Those who are at work finish it; when nobody is, somebody looks for more. One at a time, so that the same
            // seed plays the same end, too.
            let busy = waiting.filter { !$0.isIdle }
            if let next = (busy.isEmpty ? waiting : busy).randomElement(using: &generator) {
                turns.grant(next.worker, .go)
            }
        }
        throw Endless()
    }

    /// The workers do not come to an end.
    private struct Endless: Error {}

    private func differences() async throws -> [String] {
        let store = try database.store()
        let dump = try await store.dump()
        var found: [String] = []
        for item in items {
            let wanted = banks.rows(of: item).filter { chosen[item.id]?.contains(AccountID($0.account)) ?? true }
            let expected = Set(wanted.map { Self.text($0, note: note(of: $0, item.id)) })
            let actual = Set(
                dump.transactions.filter { $0.record.itemID == item.id && $0.removedAt == nil }.map(Self.text))
            found += expected.subtracting(actual).sorted().map { "\(item.id) misses: \($0)" }
            found += actual.subtracting(expected).sorted().map { "\(item.id) has too much: \($0)" }
            found += try await banks.otherDifferences(of: item.id, store)
            let record = dump.items.first { $0.itemID == item.id }
            let streams = try await store.engineStreams(of: item.id)
            if Set(streams.map(\.accountID)) != chosen[item.id] ?? [] { found.append("\(item.id) streams") }
            let isRead =
                streams.isEmpty
                ? banks.isEnd(record?.sync.cursor ?? "", of: nil, item)
                : streams.allSatisfy { banks.isEnd($0.cursor, of: $0.accountID, item) }
            if !isRead { found.append("\(item.id) cursor") }
            if record?.sync.leaseOwner != nil { found.append("\(item.id) is still leased") }
            let stored = try await store.webhooks(of: "user", item: item.id, limit: 100_000)
            let done = Set(stored.filter { $0.state == .processed }.map(\.tokenDigest))
            if done != accepted[item.id] ?? [] || done.count != stored.count {
                found.append("\(item.id): \(accepted[item.id]?.count ?? 0) webhooks taken, \(done.count) done")
            }
        }
        return found
    }

    /// A posted row inherits the note of the pending one unless it has its own.
    private func note(of row: BankRow, _ item: ItemID) -> String? {
        notes["\(item) \(row.id)"] ?? row.pendingID.flatMap { notes["\(item) \($0)"] }
    }

    /// Everything that a user can say, as it follows from a note.
    private static func edits(_ note: String) -> TransactionEdits {
        TransactionEdits(
            category: "own \(note)", note: note, tags: [note, "tag"], isHidden: note.hasSuffix("3"),
            splits: [TransactionSplit(amount: 1, category: note)])
    }

    private static func text(_ row: BankRow, note: String?) -> String {
        "\(row.id) \(row.account) \(DecimalText.value(row.amount) ?? .nan) \(row.date) \(row.isPending) \(note ?? "-")"
    }

    private static func text(_ row: TransactionRow) -> String {
        let record = row.record
        return
            "\(record.transactionID) \(record.accountID) \(record.amount) \(record.date) \(record.isPending == true) "
            + (row.edits == row.edits.note.map(edits) ?? TransactionEdits() ? row.edits.note ?? "-" : "half a note")
    }
}
