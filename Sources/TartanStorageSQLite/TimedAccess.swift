// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization
import TartanStorage

/// A database access with a time limit for its caller, although work in GRDB's queues cannot be aborted.
///
/// Work that has not started by then is skipped, and a running write is rolled back unless it is already being committed.
final class TimedAccess<Value: Sendable>: Sendable {
    private enum State {
        case new
        case waiting(CheckedContinuation<Result<Value, any Error>, Never>)
        case over
    }

    private let state = Mutex(State.new)

    private static var timedOut: StorageError {
        StorageError(.unavailable, "The database did not respond in time.")
    }

    /// Waits for ``finish(_:)``, with a time limit.
    func value(
        within limit: Duration, _ start: (TimedAccess) -> Void
    ) async throws -> Value {
        let (seconds, attoseconds) = limit.components
        let time = Double(seconds) + Double(attoseconds) * 1e-18
        let timer = DispatchWorkItem { self.finish(.failure(Self.timedOut)) }
        defer { timer.cancel() }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let isOver = state.withLock { state in
                    guard case .new = state else { return true }
                    state = .waiting(continuation)
                    return false
                }
                if isOver { return continuation.resume(returning: .failure(CancellationError())) }
                DispatchQueue.global().asyncAfter(deadline: .now() + time, execute: timer)
                start(self)
            }
        } onCancel: {
            finish(.failure(CancellationError()))
        }
        return try result.get()
    }

    /// - Throws: When nobody waits any more; the write is then rolled back.
    func check() throws {
        let isOver = state.withLock { state in
            if case .over = state { return true }
            return false
        }
        if isOver { throw Self.timedOut }
    }

    /// The first result counts.
    func finish(_ result: Result<Value, any Error>) {
        let waiter = state.withLock { state -> CheckedContinuation<Result<Value, any Error>, Never>? in
            defer { state = .over }
            guard case .waiting(let continuation) = state else { return nil }
            return continuation
        }
        waiter?.resume(returning: result)
    }
}
