import FoundationEssentials
import Synchronization

/// The business time: the real one plus an offset, or one that stands still until it is moved.
///
/// It moves forward only, and can be made to stand still and to go on. Signatures, time-outs and rate windows take the real time, never this one.
final class VirtualClock: Sendable {
    private struct State {
        var offset: TimeInterval
        var frozen: Date?
    }

    private let state: Mutex<State>
    private let real: @Sendable () -> Date
    /// Raised whenever the clock is moved, and by whoever queues something that is due at a time.
    let changed = Signal()

    /// Goes on where a clock stopped, or starts; a clock that stood still does so again.
    ///
    /// The business time never goes back, not even over a restart, whatever `start` says and whatever has become of the real
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
    }

    var reading: Reading {
        state.withLock {
            Reading(
                now: $0.frozen ?? real().addingTimeInterval($0.offset), offset: $0.offset, isFrozen: $0.frozen != nil)
        }
    }

    init(frozenAt frozen: Date? = nil, offset: TimeInterval = 0, real: @escaping @Sendable () -> Date = { Date() }) {
        state = Mutex(State(offset: offset, frozen: frozen))
        self.real = real
    }

    var now: Date { state.withLock { $0.frozen ?? real().addingTimeInterval($0.offset) } }

    var isFrozen: Bool { state.withLock { $0.frozen != nil } }

    /// How far the business time is ahead of the real one; zero while the clock stands still.
    var offset: TimeInterval { state.withLock { $0.offset } }

    /// Moves the clock on; a negative interval moves it not at all.
    @discardableResult
    func advance(by interval: TimeInterval) -> Bool {
        guard interval >= 0, interval.isFinite else { return false }
        state.withLock {
            if let frozen = $0.frozen { $0.frozen = frozen.addingTimeInterval(interval) } else { $0.offset += interval }
        }
        changed.raise()
        return true
    }

    /// Sets the clock to a later moment; `false` when that would be a step back.
    @discardableResult
    func set(to time: Date) -> Bool {
        let interval = time.timeIntervalSince(now)
        guard interval >= 0 else { return false }
        return advance(by: interval)
    }

    /// Lets the clock stand still, or go on from where it stands.
    func setFrozen(_ isFrozen: Bool) {
        state.withLock { state in
            let now = state.frozen ?? real().addingTimeInterval(state.offset)
            state.offset = isFrozen ? state.offset : now.timeIntervalSince(real())
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
