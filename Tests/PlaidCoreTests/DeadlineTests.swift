// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidTypes
import Synchronization
import TartanTestSupport
import Testing

/// A client ends its calls whatever its transport does.
@Suite struct DeadlineTests {
    /// Never answers, and looks at cancellation only to say that it came.
    private final class StuckTransport: PlaidTransport {
        let isCancelled = Mutex(false)
        let isWaiting = Mutex(false)
        private let held = Mutex<CheckedContinuation<Void, Never>?>(nil)

        func send(_ request: TransportRequest, timeout: Duration) async throws(PlaidError) -> TransportResponse {
            await withTaskCancellationHandler {
                await withCheckedContinuation { continuation in
                    held.withLock { $0 = continuation }
                    isWaiting.withLock { $0 = true }
                }
            } onCancel: {
                isCancelled.withLock { $0 = true }
            }
            return TransportResponse(status: 200, body: Array(#"{"value":"late"}"#.utf8))
        }

        /// Lets the call go, so that the test leaves nothing behind.
        func release() { held.withLock { $0.take() }?.resume() }
    }

    private func client(
        _ transport: any PlaidTransport, runtime: ClientRuntime = .live,
        configure: (inout PlaidClientConfiguration) -> Void
    ) -> PlaidClient {
        var configuration = PlaidClientConfiguration()
        configure(&configuration)
        return PlaidClient(
            clientID: "id", secret: "secret", environment: .sandbox, configuration: configuration,
            transport: transport, runtime: runtime)
    }

    private func code(_ client: PlaidClient) async -> PlaidError.Code? {
        do {
            _ = try await client.execute(ReadEcho(accessToken: "access-sandbox-1"))
            return nil
        } catch { return error.code }
    }

    @Test(.timeLimit(.minutes(10)))
    func aTransportThatIgnoresItsTimeIsCancelledAndLeft() async {
        let transport = StuckTransport()
        #expect(await code(client(transport) { $0.deadline = .milliseconds(50) }) == .deadlineExceeded)
        #expect(transport.isCancelled.withLock { $0 })
        transport.release()
    }

    @Test(.timeLimit(.minutes(10)))
    func aTransportThatIgnoresCancellationIsLeftToo() async throws {
        let transport = StuckTransport()
        let patient = client(transport) { $0.deadline = .seconds(600) }
        let call = Task { await code(patient) }
        while !transport.isWaiting.withLock({ $0 }) { try await Task.sleep(for: .milliseconds(1)) }
        call.cancel()
        #expect(await call.value == .cancelled)
        #expect(transport.isCancelled.withLock { $0 })
        transport.release()
    }

    @Test(.timeLimit(.minutes(10)))
    func cancellationEndsTheWaitBetweenAttempts() async throws {
        let sent = Mutex(0)
        let failing = InProcessTransport { _ throws(PlaidError) in
            sent.withLock { $0 += 1 }
            throw PlaidError(code: .connectionLost, message: "broken", retryAfter: .seconds(300))
        }
        let patient = client(failing) { $0.deadline = .seconds(600) }
        let call = Task { await code(patient) }
        while sent.withLock({ $0 }) == 0 { try await Task.sleep(for: .milliseconds(1)) }
        call.cancel()
        #expect(await call.value == .cancelled)
        #expect(sent.withLock { $0 } == 1)
    }

    @Test(.timeLimit(.minutes(10)))
    func cancellationEndsTheWaitForTheRateLimit() async throws {
        let answering = InProcessTransport { _ in
            TransportResponse(status: 200, body: Array(#"{"value":"x"}"#.utf8))
        }
        let limited = client(answering) {
            $0.deadline = .seconds(600)
            $0.rateLimits = RateLimits(byPath: [:], other: RateLimit(perItem: nil, perClient: 1))
        }
        #expect(await code(limited) == nil)
        let call = Task { await code(limited) }
        try await Task.sleep(for: .milliseconds(20))
        call.cancel()
        #expect(await call.value == .cancelled)
    }

    @Test func aTransportsBodyOverTheLimitIsRefused() async {
        let sent = Mutex(0)
        let large = InProcessTransport { _ in
            sent.withLock { $0 += 1 }
            return TransportResponse(status: 200, body: Array(#"{"value":"0123456789"}"#.utf8))
        }
        #expect(await code(client(large) { $0.maximumResponseBytes = 10 }) == .unexpectedResponse)
        #expect(sent.withLock { $0 } == 1)
    }

    @Test(arguments: [Duration.seconds(Int64.max), .seconds(Int64.min), .zero, .nanoseconds(1), .seconds(-1)])
    func noDurationOverflows(_ extreme: Duration) async {
        let failures = Mutex(0)
        let failing = InProcessTransport { _ throws(PlaidError) in
            failures.withLock { $0 += 1 }
            throw PlaidError(
                code: .connectionLost, message: "broken", retryAfter: failures.withLock { $0 } > 2 ? extreme : nil)
        }
        _ = await code(
            client(failing, runtime: ManualRuntime().runtime) {
                $0.deadline = extreme
                $0.retry = RetryPolicy(maximumAttempts: 20, baseDelay: extreme, maximumDelay: extreme)
                $0.rateLimits = RateLimits(
                    byPath: [:],
                    other: RateLimit(perItem: 1, perClient: .max, itemWindow: extreme, clientWindow: extreme))
            })
        _ = await code(
            client(failing, runtime: ManualRuntime().runtime) {
                $0.retry = RetryPolicy(maximumAttempts: .max, baseDelay: extreme, maximumDelay: .seconds(Int64.max))
            })
        let request = TransportRequest(
            method: .post, url: "https://sandbox.test", headers: [], body: [], maximumResponseBytes: 1)
        _ = try? await failing.send(request, timeout: extreme)
    }
}
