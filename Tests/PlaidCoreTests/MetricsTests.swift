// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Metrics
import MetricsTestKit
import PlaidCore
import PlaidTypes
import TartanTestSupport
import Testing

@Suite struct MetricsTests {
    // The metrics system can be set up once in a process; other tests then count into it too, which does no harm.
    private static let metrics: TestMetrics = {
        let metrics = TestMetrics()
        MetricsSystem.bootstrap(metrics)
        return metrics
    }()

    @Test func callsAreCountedByPathAndOutcomeAndNameNothingElse() async throws {
        let metrics = Self.metrics
        let transport = InProcessTransport { _ throws(PlaidError) in
            let body = """
                {"error_type":"ITEM_ERROR","error_code":"ITEM_LOGIN_REQUIRED","error_message":"account 9900009606",
                "display_message":"Alberta must log in","request_id":"abc123"}
                """
            return TransportResponse(status: 400, body: Array(body.utf8))
        }
        let client = PlaidClient(
            clientID: "metrics-client", secret: "metrics-secret", environment: .sandbox, transport: transport)
        await #expect(throws: PlaidError.self) {
            try await client.execute(ReadEcho(accessToken: "access-sandbox-metrics"))
        }
        let counter = try metrics.expectCounter(
            "plaid_calls_total", [("path", "/accounts/get"), ("outcome", "ITEM_LOGIN_REQUIRED")])
        #expect(counter.values.reduce(0, +) >= 1)
        let labels = metrics.recorders.map { "\($0.label) \($0.dimensions)" }
        let all =
            (labels + metrics.counters.map { "\($0.label) \($0.dimensions)" }
            + metrics.timers.map { "\($0.label) \($0.dimensions)" }).joined(separator: "\n")
        #expect(all.contains("/accounts/get"))
        for secret in ["access-sandbox-", "metrics-client", "metrics-secret", "9900009606", "Alberta"] {
            #expect(!all.contains(secret), "\(secret) is in a metric")
        }
    }
}
