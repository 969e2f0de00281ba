// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Synchronization

/// The business time: the real one plus an offset, or one that stands still until it is moved.
///
/// It moves forward only, and can be made to stand still and to go on. Signatures, time-outs and rate windows take the real
/// time, never this one.
final class VirtualClock: Sendable {
    /// Why the clock was not moved.
    enum Mistake: Error, Sendable, Equatable {
        case backward
        /// One step is longer than `Seconds` allows.
        case tooFar
        /// It would leave the years that the Sandbox knows.
        case outOfRange
    }

    private struct State {
        var offset: TimeInterval
        var frozen: Date?

        func now(_ real: Date) -> Date { (frozen ?? real.addingTimeInterval(offset)).clamped }
    }

    private let state: Mutex<State>
    private let real: @Sendable () -> Date
    /// Raised when the clock is moved, and when something with a due time is queued.
    let changed = Signal()

    /// Goes on where a clock stopped, or starts; a clock that stood still does so again.
    ///
    /// The business time never goes back, even over a restart, regardless of `start` and of changes to the real
    /// clock meanwhile.
    convenience init(
        goingOnFrom reading: Reading?, startingAt start: Date?, real: @escaping @Sendable () -> Date = { Date() }
    ) {
        let offset = max(reading?.offset ?? 0, reading.map { $0.now.timeIntervalSince(real()) } ?? 0)
        let known = reading.flatMap { $0.isFrozen || start != nil ? $0.now : nil }
        let frozen = [start, known].compactMap { $0 }.max()
        self.init(frozenAt: frozen, offset: frozen == nil ? offset : reading?.offset ?? 0, real: real)
    }

    /// Where a clock stands.
    struct Reading: Sendable, Codable {
        var now: Date
        var offset: TimeInterval
        var isFrozen: Bool

        /// Whether a clock can stand there; a saved one is data from outside.
        var isPossible: Bool {
            World.moments.contains(now)
                && abs(offset) <= World.moments.upperBound.timeIntervalSince(World.moments.lowerBound)
        }
    }

    var reading: Reading {
        state.withLock {
            Reading(
                now: $0.frozen ?? real().addingTimeInterval($0.offset), offset: $0.offset, isFrozen: $0.frozen != nil)
        }
    }

    init(frozenAt frozen: Date? = nil, offset: TimeInterval = 0, real: @escaping @Sendable () -> Date = { Date() }) {
        // A saved offset is data from outside, too.
        state = Mutex(State(offset: offset.isFinite ? offset : 0, frozen: frozen))
        self.real = real
    }

    var now: Date { state.withLock { $0.now(real()) } }

    var isFrozen: Bool { state.withLock { $0.frozen != nil } }

    /// How far the business time is ahead of the real one; zero while the clock stands still.
    var offset: TimeInterval { state.withLock { $0.offset } }

    /// Moves the clock on: by `Seconds.longest` at most, and not beyond the last moment of `Instant`.
    ///
    /// Every way to move the clock ends here.
    func move(by interval: TimeInterval) throws(Mistake) {
        guard interval >= 0 else { throw .backward }
        guard let step = Seconds(interval)?.value else { throw .tooFar }
        let isMoved = state.withLock { state in
            guard state.now(real()) + step <= Instant.last else { return false }
            if let frozen = state.frozen { state.frozen = frozen + step } else { state.offset += step }
            return true
        }
        guard isMoved else { throw .outOfRange }
        changed.raise()
    }

    /// Moves the clock to a later moment.
    func move(to time: Date) throws(Mistake) { try move(by: time.timeIntervalSince(now)) }

    /// Moves the clock on; `false` when that cannot be.
    @discardableResult
    func advance(by interval: TimeInterval) -> Bool { (try? move(by: interval)) != nil }

    /// Sets the clock to a later moment; `false` when that cannot be.
    @discardableResult
    func set(to time: Date) -> Bool { (try? move(to: time)) != nil }

    /// Lets the clock stand still, or go on from where it stands.
    func setFrozen(_ isFrozen: Bool) {
        state.withLock { state in
            let real = real()
            let now = state.now(real)
            state.offset = isFrozen ? state.offset : now.timeIntervalSince(real)
            state.frozen = isFrozen ? now : nil
        }
        changed.raise()
    }

    /// Waits until the business time has come, however it comes; returns early when the task is cancelled.
    func sleep(until time: Date) async {
        while !Task.isCancelled {
            let seen = changed.generation
            let remaining = time.timeIntervalSince(now)
            guard remaining > 0 else { return }
            await changed.wait(after: seen, atMost: isFrozen ? nil : remaining)
        }
    }
}
