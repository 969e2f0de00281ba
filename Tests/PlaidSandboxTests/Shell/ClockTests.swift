// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import Testing

@testable import PlaidSandbox

@Suite struct ClockTests {
    @Test func theClockMovesForwardOnly() {
        let clock = VirtualClock(frozenAt: Shell.start)
        #expect(clock.advance(by: 60))
        #expect(clock.now == Shell.start + 60)
        #expect(!clock.advance(by: -1))
        #expect(!clock.advance(by: .infinity))
        #expect(!clock.set(to: Shell.start))
        #expect(clock.now == Shell.start + 60)
        #expect(clock.set(to: Shell.start + 100))
        #expect(clock.now == Shell.start + 100)
    }

    @Test func anOffsetIsAddedToTheRealTime() {
        let clock = VirtualClock(offset: 10, real: { Shell.start })
        #expect(clock.now == Shell.start + 10)
        clock.advance(by: 5)
        #expect(clock.now == Shell.start + 15)
    }

    @Test func itStandsStillAndGoesOnFromThere() {
        let real = Mutex(Shell.start)
        let clock = VirtualClock(offset: 100, real: { real.withLock { $0 } })
        clock.setFrozen(true)
        real.withLock { $0 += 50 }
        #expect(clock.isFrozen)
        #expect(clock.now == Shell.start + 100)
        clock.advance(by: 7)
        clock.setFrozen(true)
        clock.setFrozen(false)
        #expect(clock.now == Shell.start + 107)
        real.withLock { $0 += 3 }
        #expect(clock.now == Shell.start + 110)
        #expect(!clock.isFrozen)
    }

    @Test(.timeLimit(.minutes(10))) func sleepersWakeWhenTheClockIsMoved() async {
        let clock = VirtualClock(frozenAt: Shell.start)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { await clock.sleep(until: Shell.start + 86_400) } }
            group.addTask {
                clock.advance(by: 43_200)
                await Task.yield()
                clock.advance(by: 43_200)
            }
            await group.waitForAll()
        }
        #expect(clock.now == Shell.start + 86_400)
    }

    @Test(.timeLimit(.minutes(10))) func sleepersWakeWhenCancelled() async {
        let clock = VirtualClock(frozenAt: Shell.start)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await clock.sleep(until: .distantFuture) }
            group.cancelAll()
        }
    }

    @Test(.timeLimit(.minutes(10))) func aSignalBeforeTheWaitIsNotLost() async {
        let signal = Signal()
        let seen = signal.generation
        signal.raise()
        await signal.wait(after: seen)
        #expect(signal.generation == seen + 1)
    }

    @Test(arguments: [
        ("90s", 90.0), ("15m", 900), ("24h", 86_400), ("30d", 2_592_000), ("2w", 1_209_600), ("P1D", 86_400),
        ("PT12H", 43_200), ("P1DT2H30M", 95_400), ("P2W", 1_209_600),
    ])
    func intervals(text: String, seconds: Double) { #expect(Interval.seconds(text) == seconds) }

    @Test(arguments: ["", "h", "1", "-1h", "P", "P1", "PT", "P1H", "1.5h", "P1Y", "99999999999999999999h"])
    func badIntervals(text: String) { #expect(Interval.seconds(text) == nil) }
}
