public import PlaidCore

extension PlaidClientProtocol {
    /// Repeats a call until its product is ready.
    ///
    /// - Parameters:
    ///   - timeout: How long to go on, at most a year; the last PRODUCT_NOT_READY error is thrown after it.
    ///   - interval: How long to wait between two tries.
    ///   - call: The call; it is repeated only after PRODUCT_NOT_READY.
    /// - Returns: The call's answer.
    /// - Throws: ``PlaidError``, the call's own.
    public func waitUntilReady<Answer: Sendable>(
        timeout: Duration = .seconds(60), interval: Duration = .seconds(1),
        _ call: () async throws(PlaidError) -> Answer
    ) async throws(PlaidError) -> Answer {
        let end = ContinuousClock.now + timeout.bounded
        let interval = interval.bounded
        while true {
            do throws(PlaidError) {
                return try await call()
            } catch {
                guard error.code == .productNotReady, ContinuousClock.now + interval < end else { throw error }
                do {
                    try await Task.sleep(for: interval)
                } catch {
                    throw PlaidError(
                        code: .cancelled, message: "The call was cancelled while its product was not ready.")
                }
            }
        }
    }
}
