// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidCore

extension PlaidClientProtocol {
    /// Repeats a request until its product is ready.
    ///
    /// - Parameters:
    ///   - timeout: How long to keep trying, at most a year; then the last PRODUCT_NOT_READY error is thrown.
    ///   - interval: The delay between two attempts; longer if Plaid requires it.
    ///   - call: The request; it is repeated only after PRODUCT_NOT_READY.
    /// - Returns: The response.
    /// - Throws: The request's `PlaidError`; `cancelled` as soon as the task is cancelled.
    public func waitUntilReady<Answer: Sendable>(
        timeout: Duration = .seconds(60), interval: Duration = .seconds(1),
        _ call: () async throws(PlaidError) -> Answer
    ) async throws(PlaidError) -> Answer {
        try await wait(timeout: timeout, interval: interval, call) { _ in true }
    }

    /// Repeats a request until its response is what the caller waits for.
    ///
    /// - Parameters:
    ///   - timeout: How long to keep trying, at most a year.
    ///   - interval: The delay between two attempts; longer if Plaid requires it.
    ///   - call: The request; it is also repeated after PRODUCT_NOT_READY.
    ///   - isReady: Whether to stop waiting.
    /// - Returns: The first response that is ready.
    /// - Throws: The request's `PlaidError`; `deadlineExceeded` or PRODUCT_NOT_READY after the timeout; `cancelled` as soon
    ///   as the task is cancelled.
    public func wait<Answer: Sendable>(
        timeout: Duration = .seconds(60), interval: Duration = .seconds(1),
        _ call: () async throws(PlaidError) -> Answer, until isReady: (Answer) -> Bool
    ) async throws(PlaidError) -> Answer {
        let end = ContinuousClock.now + timeout.bounded
        while true {
            let pending: PlaidError
            do throws(PlaidError) {
                let answer = try await call()
                if isReady(answer) { return answer }
                pending = PlaidError(
                    code: .deadlineExceeded, message: "The response wasn't the expected one before the timeout.")
            } catch {
                guard error.code == .productNotReady else { throw error }
                pending = error
            }
            let delay = max(interval.bounded, (pending.retryAfter ?? .zero).bounded)
            guard ContinuousClock.now + delay < end else { throw pending }
            do {
                try await Task.sleep(for: delay)
            } catch {
                throw PlaidError(
                    code: .cancelled, message: "The request was cancelled while its product was not ready.")
            }
        }
    }
}
