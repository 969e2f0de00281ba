// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization
import TartanStorage

/// A bounded number of connections, opened on demand and lent to one borrower at a time.
final class ConnectionPool: Sendable {
    /// Opens a connection; blocks.
    typealias Open = @Sendable (Patience) throws(ConnectionFailure) -> sending Connection

    /// A slot of the pool: a queue on which calls may block, and its connection.
    final class Place: Sendable {
        private enum Phase { case empty, connecting, connected }

        private let queue: DispatchQueue
        private let connection = Mutex<Connection?>(nil)
        private let phase = Mutex(Phase.empty)
        private let open: Open

        init(number: Int, open: @escaping Open) {
            queue = DispatchQueue(label: "tartan.postgresql.\(number)")
            self.open = open
        }

        /// Runs calls on the connection, on the slot's own thread.
        func run<Value: Sendable>(
            _ patience: Patience, _ body: @escaping @Sendable (Connection) throws -> Value
        ) async -> Result<Value, any Error> {
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    let answer = Answer(continuation)
                    let mayBlock = phase.withLock { $0 != .connected }
                    queue.async { answer.give(self.perform(patience, body)) }
                    if mayBlock { giveUpConnecting(patience, answer) }
                }
            } onCancel: {
                patience.cancel()
            }
        }

        /// Ends the wait for a connection that does not come about in time.
        ///
        /// libpq looks up a host's name while it starts, for as long as the system's resolver takes, and listens to no
        /// deadline meanwhile: the thread is left to it, and nobody waits for the thread.
        private func giveUpConnecting<Value>(_ patience: Patience, _ answer: Answer<Value>) {
            let end = patience.end(of: Patience.connectTime) + Self.grace
            ConnectionPool.timers.asyncAfter(deadline: ConnectionPool.time(end)) {
                guard self.phase.withLock({ $0 == .connecting }) else { return }
                patience.cancel()
                answer.give(.failure(ConnectionFailure.timedOut))
            }
        }

        /// For the thread to notice by itself that its time is up, with a better reason.
        private static let grace = Duration.milliseconds(300)

        private func perform<Value: Sendable>(
            _ patience: Patience, _ body: @Sendable (Connection) throws -> Value
        ) -> Result<Value, any Error> {
            connection.withLock { connection in
                Result {
                    // The caller may have given up while it waited behind a blocked thread.
                    guard !patience.isOver else { throw ConnectionFailure.timedOut }
                    if connection == nil {
                        set(.connecting)
                        defer { set(.empty) }
                        connection = try open(patience)
                    }
                    guard let open = connection, !patience.isOver else { throw ConnectionFailure.timedOut }
                    connection = nil
                    set(.connected)
                    open.serve(patience)
                    let value = Result { try body(open) }
                    // A connection that was lost, or is still inside a transaction, is not reused.
                    if open.isUsable { connection = open } else { set(.empty) }
                    return try value.get()
                }
            }
        }

        private func set(_ new: Phase) { phase.withLock { $0 = new } }

        func close() {
            queue.async {
                self.connection.withLock { $0 = nil }
                self.set(.empty)
            }
        }
    }

    /// The result of one call, given once: by the thread that has it, or by the clock.
    private final class Answer<Value: Sendable>: Sendable {
        private let waiting: Mutex<CheckedContinuation<Result<Value, any Error>, Never>?>

        init(_ continuation: CheckedContinuation<Result<Value, any Error>, Never>) { waiting = Mutex(continuation) }

        func give(_ result: Result<Value, any Error>) {
            let continuation = waiting.withLock { waiting in
                defer { waiting = nil }
                return waiting
            }
            continuation?.resume(returning: result)
        }
    }

    private struct State {
        var idle: [Place]
        var waiters: [(id: Int, continuation: CheckedContinuation<Place?, Never>)] = []
        var nextWaiter = 0
        var isClosed = false
    }

    private let state: Mutex<State>

    convenience init(options: ConnectionOptions, size: Int) {
        self.init(size: size) { patience throws(ConnectionFailure) in try Connection(options, patience) }
    }

    init(size: Int, open: @escaping Open) {
        let places = (0..<max(size, 1)).map { Place(number: $0, open: open) }
        state = Mutex(State(idle: places))
    }

    /// Borrows a slot for one piece of work.
    func withPlace<Value: Sendable>(
        _ patience: Patience, _ body: (Place) async -> Result<Value, any Error>
    ) async throws -> Value {
        guard let place = await borrow(until: patience.end(of: Patience.borrowTime)) else {
            throw StorageError(
                .unavailable,
                "All connections are busy, the store was closed, or the task was cancelled; nothing was written.")
        }
        let result = await body(place)
        giveBack(place)
        return try result.get()
    }

    /// Closes every connection; waiting work is refused.
    func close() {
        let (idle, waiters) = state.withLock { state in
            defer {
                state.idle = []
                state.waiters = []
                state.isClosed = true
            }
            return (state.idle, state.waiters)
        }
        for place in idle { place.close() }
        for waiter in waiters { waiter.continuation.resume(returning: nil) }
    }

    private static let timers = DispatchQueue(label: "tartan.postgresql.waiters")

    private static func time(_ end: ContinuousClock.Instant) -> DispatchTime {
        let left = (end - ContinuousClock.now).components
        return .now() + max(Double(left.seconds) + Double(left.attoseconds) * 1e-18, 0)
    }

    private func borrow(until end: ContinuousClock.Instant) async -> Place? {
        let id = state.withLock { state in
            defer { state.nextWaiter += 1 }
            return state.nextWaiter
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let place: Place?? = state.withLock { state in
                    if state.isClosed || Task.isCancelled { return .some(nil) }
                    // The most recently returned slot has the warmest connection.
                    if let place = state.idle.popLast() { return place }
                    state.waiters.append((id, continuation))
                    return nil
                }
                if let place {
                    continuation.resume(returning: place)
                } else {
                    Self.timers.asyncAfter(deadline: Self.time(end)) { [weak self] in self?.giveUp(id) }
                }
            }
        } onCancel: {
            giveUp(id)
        }
    }

    /// Refuses a waiter, unless it already has a slot.
    private func giveUp(_ id: Int) {
        let waiter = state.withLock { state in
            state.waiters.firstIndex { $0.id == id }.map { state.waiters.remove(at: $0) }
        }
        waiter?.continuation.resume(returning: nil)
    }

    private func giveBack(_ place: Place) {
        let (waiter, isClosed) = state.withLock { state -> (CheckedContinuation<Place?, Never>?, Bool) in
            if !state.waiters.isEmpty { return (state.waiters.removeFirst().continuation, false) }
            if !state.isClosed { state.idle.append(place) }
            return (nil, state.isClosed)
        }
        waiter?.resume(returning: place)
        if isClosed { place.close() }
    }
}
