// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import BankSync
import Logging
import Synchronization
import TartanStorage

/// The workers of a simulation.
final class SimulationCast: Sendable {
    private let plan: SimulationPlan
    private let database: SimulatedDatabase
    private let plaid: any SimulatedBanks
    private let turns: Turns
    private let clock: VirtualTime
    private let isEnding = Mutex(false)
    private let committed = Mutex(0)

    init(
        plan: SimulationPlan, database: SimulatedDatabase, plaid: any SimulatedBanks, turns: Turns, clock: VirtualTime
    ) {
        self.plan = plan
        self.database = database
        self.plaid = plaid
        self.turns = turns
        self.clock = clock
    }

    var commits: Int { committed.withLock { $0 } }

    /// Every worker stops where it waits.
    func end() async {
        isEnding.withLock { $0 = true }
        while case let waiting = await turns.quiet(), !waiting.isEmpty {
            for waiter in waiting { turns.grant(waiter.worker, .dead) }
        }
    }

    private var isOver: Bool { isEnding.withLock { $0 } }

    /// One machine: a process, and when it dies another one.
    func work(_ worker: Int) async {
        var incarnation = 0
        while !isOver {
            incarnation += 1
            let life = WorkerLife(worker, turns: turns)
            // A new process begins when its turn comes.
            if case .dead = await life.turn(mayDie: false, isIdle: true) { break }
            await live(life, name: "\(worker).\(incarnation)")
        }
        turns.leave()
    }

    private func live(_ life: WorkerLife, name: String) async {
        var configuration = SyncConfiguration()
        configuration.pageSize = plan.pageSize
        configuration.owner = name
        configuration.leaseTime = .seconds(30)
        let store = SimulatedStore(database, life: life, defect: plan.defect)
        let logger = Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
        let clock = clock
        let service = SyncService(
            client: SimulatedPlaid(plaid, life: life, defect: plan.defect), store: store, vault: Fixture.vault,
            configuration: configuration, logger: logger,
            runtime: SyncRuntime(
                now: { clock.now }, sleep: { _ in await life.sleep() }, random: { 0.5 }))
        while !life.isDead, !isOver {
            do throws(StorageError) {
                try await WebhookProcessor(store: store, logger: logger).processPending(now: clock.now)
                if let outcome = try await service.syncNext() {
                    if case .committed = outcome { committed.withLock { $0 += 1 } }
                    continue
                }
            } catch {
                // The database is down, or this process is dead.
            }
            if case .dead = await life.turn(mayDie: false, isIdle: true) { return }
        }
    }
}
