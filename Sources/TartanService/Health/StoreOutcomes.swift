// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The database outcomes of recent requests, so that the health check notices failing queries.
final class StoreOutcomes: Sendable {
    private struct State {
        /// Outcomes per second, oldest first; at most ``window`` seconds.
        var seconds: [(second: Int64, failures: Int, successes: Int)] = []
    }

    private static let window: Int64 = 15
    /// One unreadable row must not make the whole service unhealthy.
    private static let minimumFailures = 5

    private let state = Mutex(State())
    private let clock = ContinuousClock()
    private let start = ContinuousClock.now

    func note(isFailure: Bool) {
        let second = (clock.now - start).components.seconds
        state.withLock { state in
            state.seconds.removeAll { $0.second <= second - Self.window }
            if state.seconds.last?.second != second { state.seconds.append((second, 0, 0)) }
            let last = state.seconds.count - 1
            if isFailure { state.seconds[last].failures += 1 } else { state.seconds[last].successes += 1 }
        }
    }

    /// Whether most recent requests failed because of the database.
    var areFailing: Bool {
        let second = (clock.now - start).components.seconds
        return state.withLock { state in
            let recent = state.seconds.filter { $0.second > second - Self.window }
            let failures = recent.reduce(0) { $0 + $1.failures }
            let successes = recent.reduce(0) { $0 + $1.successes }
            return failures >= Self.minimumFailures && failures > successes
        }
    }
}
