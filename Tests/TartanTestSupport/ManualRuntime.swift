// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidCore
import Synchronization

/// A clock that moves only when somebody sleeps on it, and a random source that says the same each time.
package final class ManualRuntime: Sendable {
    private struct State {
        var now = Duration.zero
        var sleeps: [Duration] = []
    }

    private let state = Mutex(State())
    private let randomValue: Double

    package init(random: Double = 1) { randomValue = random }

    package var sleeps: [Duration] { state.withLock { $0.sleeps } }

    package func advance(by duration: Duration) { state.withLock { $0.now += duration } }

    package var runtime: ClientRuntime {
        ClientRuntime(
            now: { self.state.withLock { $0.now } },
            sleep: { duration in
                self.state.withLock {
                    $0.now += duration
                    $0.sleeps.append(duration)
                }
            },
            random: { self.randomValue })
    }
}
