// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PaymentService
import Payments
import PlaidCore
import Synchronization
import TartanStorage
import TartanTestSupport
import Testing

/// What happens each time that a worker sleeps, one step after the other.
final class SleepScript: Sendable {
    typealias Step = @Sendable (PaymentService, Duration) async throws -> Void

    private struct State {
        var service: PaymentService?
        var steps: [Step]
        var sleeps: [Duration] = []
    }

    private let state: Mutex<State>

    init(_ steps: [Step]) { state = Mutex(State(steps: steps)) }

    var sleeps: [Duration] { state.withLock { $0.sleeps } }
    var isComplete: Bool { state.withLock { $0.steps.isEmpty } }

    /// Performs the next step instead of sleeping; after the last one, the worker is shut down.
    private func sleep(_ duration: Duration) async throws {
        let (service, step) = state.withLock { state in
            state.sleeps.append(duration)
            return (state.service, state.steps.isEmpty ? nil : state.steps.removeFirst())
        }
        guard let service else { return }
        if let step { try await step(service, duration) } else { service.shutDown() }
    }

    func run(_ bench: EventBench, store: (any PaymentServiceStore)? = nil) async {
        let service = PaymentService(
            client: bench, store: store ?? bench.store, vault: EventBench.vault,
            configuration: PaymentConfiguration(owner: "worker"), logger: bench.log.logger, now: { bench.now },
            sleep: { try await self.sleep($0) })
        state.withLock { $0.service = service }
        await service.run()
        state.withLock { $0.service = nil }
    }

    /// Sleeps until something wakes the worker.
    static func untilWoken() async throws { try await Task.sleep(for: .seconds(3600)) }
}

@Suite("The worker of payments")
struct WorkerTests {
    @Test("events are read at the start, when a webhook has come, and after the interval")
    func reasons() async throws {
        let bench = try EventBench()
        let id = try await bench.transfer("50.00")
        let script = SleepScript([
            { service, duration in
                #expect(duration > .seconds(40) && duration <= .seconds(60))
                #expect(try await bench.payment(id).isReported)
                try bench.simulate(id, "posted")
                service.wake()
                try await SleepScript.untilWoken()
            },
            { _, _ in
                #expect(try await bench.payment(id).stage == .posted)
                try bench.simulate(id, "settled")
                bench.pass(.seconds(60))
            },
            { _, _ in
                #expect(try await bench.payment(id).stage == .settled)
                // Woken by nothing: the interval has not passed, so that Plaid is not asked.
                try bench.simulate(id, "funds_available")
            },
            { (_: PaymentService, _: Duration) async throws in
                #expect(try await bench.payment(id).stage == .settled)
                bench.pass(.seconds(60))
            },
            { (_: PaymentService, _: Duration) async throws in
                #expect(try await bench.payment(id).stage == .fundsAvailable)
            },
        ])
        await script.run(bench)
        #expect(script.isComplete)
        #expect(try await bench.store.enginePaymentCursor("sandbox")?.leaseOwner == nil)
    }

    @Test("errors of Plaid are retried with growing delays")
    func plaidErrors() async throws {
        let bench = try EventBench()
        let id = try await bench.transfer("50.00")
        bench.alter { path, _, answer throws(PlaidError) in
            guard path == "/transfer/event/sync" else { return answer }
            throw PlaidError(kind: .apiError, code: .internalServerError, message: "", httpStatus: 500)
        }
        var steps: [SleepScript.Step] = Array(repeating: { _, duration in bench.pass(duration) }, count: 8)
        steps.append { _, duration in
            bench.alter(nil)
            bench.pass(duration)
        }
        steps.append { (_: PaymentService, _: Duration) async throws in
            #expect(try await bench.payment(id).isReported)
        }
        let script = SleepScript(steps)
        await script.run(bench)
        #expect(script.isComplete)
        let delays: [Duration] = [1, 2, 4, 8, 16, 32, 60, 60, 60].map { .seconds($0) }
        #expect(Array(script.sleeps.prefix(9)) == delays)
        #expect(script.sleeps.dropFirst(9).first.map { $0 > .seconds(40) } == true)
        #expect(bench.log.text.contains("payment_plaid_error"))
    }

    @Test("errors of the database are retried, and nothing is lost")
    func storageErrors() async throws {
        let bench = try EventBench()
        let id = try await bench.transfer("50.00")
        for step in 1...12 {
            let failing = InterruptedStore(bench.store, death: .init(step: step, isAfter: step.isMultiple(of: 2)))
            let script = SleepScript([{ _, _ in }, { _, _ in }])
            await script.run(bench, store: failing)
            #expect(failing.isDead || script.isComplete)
            bench.pass(.seconds(120))
        }
        let script = SleepScript([])
        await script.run(bench)
        #expect(try await bench.payment(id).isReported)
        #expect(try await EventHistory.isConsistent(bench.store))
    }

    @Test("without payments, events are read only when a webhook has come")
    func withoutPayments() async throws {
        let bench = try EventBench()
        let path = "/transfer/event/sync"
        let script = SleepScript([
            { service, _ in
                #expect(!bench.calls.contains(path), "the account may have no access to Transfer")
                service.wake()
                try await SleepScript.untilWoken()
            },
            { _, _ in #expect(bench.calls.contains(path)) },
        ])
        await script.run(bench)
        #expect(script.isComplete)
    }

    @Test("it ends when it is shut down, and when its task is cancelled")
    func ends() async throws {
        let bench = try EventBench()
        let service = bench.service()
        service.shutDown()
        await service.run()
        #expect(!bench.calls.contains("/transfer/event/sync"), "nothing is started any more")

        let script = SleepScript([{ _, _ in try await SleepScript.untilWoken() }])
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await script.run(bench) }
            while script.sleeps.isEmpty { await Task.yield() }
            group.cancelAll()
        }
        #expect(script.isComplete)
    }

    @Test("events of a payment that got its transfer's ID before a crash are applied after the next start")
    func afterCrash() async throws {
        let bench = try EventBench()
        let id = try await bench.transfer("50.00", isStored: false)
        _ = try await bench.service().drainEvents()
        try await bench.keep(id, "50.00")
        let script = SleepScript([])
        await script.run(bench)
        #expect(try await bench.payment(id).isReported)
        #expect(try await bench.events().map(\.outcome) == [.applied])
    }
}
