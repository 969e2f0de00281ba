public import PlaidCore

extension PlaidClientProtocol {
    /// Repeats a request until its product is ready.
    ///
    /// - Parameters:
    ///   - timeout: How long to keep trying, at most a year; then the last PRODUCT_NOT_READY error is thrown.
    ///   - interval: The delay between two attempts.
    ///   - call: The request; it is repeated only after PRODUCT_NOT_READY.
    /// - Returns: The response.
    /// - Throws: The request's ``PlaidError``.
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
                        code: .cancelled, message: "The request was cancelled while its product was not ready.")
                }
            }
        }
    }
}
