import Dispatch
import Storage
import Synchronization

/// A bounded number of connections, opened on demand and lent to one borrower at a time.
final class ConnectionPool: Sendable {
    /// A slot of the pool: a queue on which calls may block, and its connection.
    final class Place: Sendable {
        private let queue: DispatchQueue
        private let connection = Mutex<Connection?>(nil)
        private let options: ConnectionOptions

        init(number: Int, options: ConnectionOptions) {
            queue = DispatchQueue(label: "tartan.postgresql.\(number)")
            self.options = options
        }

        /// Runs calls on the connection, on the slot's own thread.
        func run<Value: Sendable>(
            _ patience: Patience, _ body: @escaping @Sendable (Connection) throws -> Value
        ) async -> Result<Value, any Error> {
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    queue.async { continuation.resume(returning: self.perform(patience, body)) }
                }
            } onCancel: {
                patience.cancel()
            }
        }

        private func perform<Value: Sendable>(
            _ patience: Patience, _ body: @Sendable (Connection) throws -> Value
        ) -> Result<Value, any Error> {
            connection.withLock { connection in
                Result {
                    let open = try connection ?? Connection(options, patience)
                    connection = nil
                    open.serve(patience)
                    let value = Result { try body(open) }
                    // A connection that was lost, or is still inside a transaction, is not reused.
                    if open.isUsable { connection = open }
                    return try value.get()
                }
            }
        }

        func close() { queue.async { self.connection.withLock { $0 = nil } } }
    }

    private struct State {
        var idle: [Place]
        var waiters: [(id: Int, continuation: CheckedContinuation<Place?, Never>)] = []
        var nextWaiter = 0
        var isClosed = false
    }

    private let state: Mutex<State>

    init(options: ConnectionOptions, size: Int) {
        let places = (0..<max(size, 1)).map { Place(number: $0, options: options) }
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
                    let left = (end - ContinuousClock.now).components
                    let time = Double(left.seconds) + Double(left.attoseconds) * 1e-18
                    Self.timers.asyncAfter(deadline: .now() + max(time, 0)) { [weak self] in self?.giveUp(id) }
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
