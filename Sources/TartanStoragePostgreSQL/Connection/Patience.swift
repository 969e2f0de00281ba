// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Synchronization
import TartanStorage

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How long a store operation waits for the server: until a deadline or the cancellation of its task.
final class Patience: Sendable {
    /// The time limit for connecting, regardless of the deadline.
    static let connectTime = Duration.seconds(10)
    /// The time limit of a statement without a deadline; a working server ends the statement earlier.
    static let statementTime = Duration.seconds(75)
    /// The time limit for getting a connection from the pool without a deadline.
    static let borrowTime = Duration.seconds(60)

    private static let clock = ContinuousClock()
    /// How often a wait checks whether its task was cancelled, in milliseconds.
    private static let slice: Int64 = 100

    private let deadline: ContinuousClock.Instant?
    private let isCancelled = Mutex(false)

    init(_ limit: Duration?) { deadline = limit.map { Self.clock.now + $0 } }

    func cancel() { isCancelled.withLock { $0 = true } }

    /// Whether nobody waits any longer.
    var isOver: Bool { isCancelled.withLock { $0 } || deadline.map { $0 <= Self.clock.now } ?? false }

    /// When something ends that may take as long as this by itself.
    func end(of time: Duration) -> ContinuousClock.Instant {
        let own = Self.clock.now + time
        return deadline.map { min($0, own) } ?? own
    }

    /// Waits until a socket can be read, or written.
    ///
    /// - Throws: A failure that is a timeout when that does not happen in time.
    func wait(
        for socket: Int32, toWrite: Bool, until end: ContinuousClock.Instant
    ) throws(ConnectionFailure) {
        guard socket >= 0 else { throw ConnectionFailure(state: nil, isDisconnected: true) }
        while true {
            let left = end - Self.clock.now
            guard left > .zero, !isCancelled.withLock({ $0 }) else { throw .timedOut }
            let milliseconds =
                left.components.seconds > 0 ? Self.slice : left.components.attoseconds / 1_000_000_000_000_000 + 1
            var descriptor = pollfd(fd: socket, events: Int16(toWrite ? POLLIN | POLLOUT : POLLIN), revents: 0)
            let count = poll(&descriptor, 1, Int32(min(milliseconds, Self.slice)))
            if count > 0 { return }
            if count < 0, errno != EINTR {
                throw ConnectionFailure(state: nil, isDisconnected: true, reason: "its socket failed")
            }
        }
    }
}
