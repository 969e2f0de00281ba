// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Stops waiting when the deadline passes or the task is cancelled, even if the work does not finish.
package enum Deadline {
    /// How a wait ended.
    package enum Outcome<Value: Sendable>: Sendable {
        case finished(Value)
        case timedOut
        case cancelled
    }

    /// The longest wait: a later deadline is as good as none, and the sum of two such waits does not overflow.
    package static let longest = Duration.seconds(366 * 86_400)

    /// Runs work and returns as soon as it has finished, the deadline has passed or the calling task is cancelled.
    ///
    /// In the last two cases the work is cancelled but not awaited. Work that ignores cancellation runs on unobserved; a task
    /// group would wait for it, and that wait would have no end.
    package static func run<Value: Sendable>(
        within timeout: Duration, _ work: @escaping @Sendable () async -> Value
    ) async -> Outcome<Value> {
        guard !Task.isCancelled else { return .cancelled }
        guard timeout > .zero else { return .timedOut }
        let (outcomes, first) = AsyncStream.makeStream(of: Outcome<Value>.self, bufferingPolicy: .bufferingOldest(1))
        let worker = Task { first.yield(.finished(await work())) }
        let timer = Task {
            do { try await Task.sleep(for: min(timeout, longest)) } catch { return }
            first.yield(.timedOut)
        }
        defer {
            worker.cancel()
            timer.cancel()
        }
        for await outcome in outcomes { return outcome }
        // Only cancellation ends a stream that is never finished.
        return .cancelled
    }

    /// Does the same for a request to Plaid.
    ///
    /// - Throws: ``PlaidError`` of the work, or one with code `deadlineExceeded` or `cancelled`.
    static func call<Value: Sendable>(
        within timeout: Duration, _ work: @escaping @Sendable () async throws(PlaidError) -> Value
    ) async throws(PlaidError) -> Value {
        let outcome = await run(within: timeout) { () -> Result<Value, PlaidError> in
            do throws(PlaidError) { return .success(try await work()) } catch { return .failure(error) }
        }
        switch outcome {
        case .finished(let result): return try result.get()
        case .timedOut:
            throw PlaidError(code: .deadlineExceeded, message: "The response wasn't complete before the deadline.")
        case .cancelled: throw PlaidError(code: .cancelled, message: "The request was cancelled.")
        }
    }
}

extension Duration {
    /// The duration, clamped between zero and ``Deadline/longest``: sums of two such durations and a time don't overflow.
    package var bounded: Duration { min(max(self, .zero), Deadline.longest) }
}
