// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import TartanStorage
import Testing

@testable import TartanStoragePostgreSQL

/// libpq looks a host's name up without a time limit; a name server that hangs must hold up nobody for longer than a call may
/// take.
@Suite("Connections that hang while they are opened")
struct HungConnectionTests {
    /// Opens connections for as long as it is told to, and counts.
    private final class Resolver: Sendable {
        let lookups = Mutex(0)
        let isAnswering = DispatchSemaphore(value: 0)

        func open(_ patience: Patience) throws(ConnectionFailure) -> sending Connection {
            lookups.withLock { $0 += 1 }
            // As a name server that does not answer: neither the deadline nor cancellation ends it.
            isAnswering.wait()
            throw ConnectionFailure(state: nil, isDisconnected: true, reason: "the host's name is not known")
        }
    }

    private func pool(_ resolver: Resolver, size: Int) -> ConnectionPool {
        ConnectionPool(size: size) { patience throws(ConnectionFailure) in try resolver.open(patience) }
    }

    private func call(_ pool: ConnectionPool, within limit: Duration?) async -> ConnectionFailure? {
        let patience = Patience(limit)
        do {
            try await pool.withPlace(patience) { place in await place.run(patience) { _ in } }
            return nil
        } catch {
            return error as? ConnectionFailure
        }
    }

    @Test("A call ends at its deadline, and so do those behind it", .timeLimit(.minutes(5)))
    func deadline() async throws {
        let resolver = Resolver()
        let pool = pool(resolver, size: 2)
        for _ in 0..<6 {
            let failure = await call(pool, within: .milliseconds(100))
            #expect(failure?.isTimeout == true)
        }
        // Two threads hang; what waited behind them does not look the name up for nobody.
        let hung = resolver.lookups.withLock { $0 }
        #expect((1...2).contains(hung))
        for _ in 0..<10 { resolver.isAnswering.signal() }
        while resolver.lookups.withLock({ $0 }) == hung {
            // The name server is back: the next call gets its word, and no old deadline.
            if await call(pool, within: .seconds(60))?.reason == "the host's name is not known" { break }
        }
        #expect(resolver.lookups.withLock { $0 } > hung)
        pool.close()
    }

    @Test("A call without a deadline ends when connecting has taken its time", .timeLimit(.minutes(5)))
    func withoutDeadline() async throws {
        let resolver = Resolver()
        let pool = pool(resolver, size: 1)
        let began = ContinuousClock.now
        #expect(await call(pool, within: nil)?.isTimeout == true)
        #expect(ContinuousClock.now - began >= Patience.connectTime)
        resolver.isAnswering.signal()
        pool.close()
    }
}
