// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import InMemoryTracing
import PlaidCore
import PlaidTypes
import TartanTestSupport
import Testing
import Tracing

@Suite struct TracingTests {
    // The tracer can be set once in a process; spans of other tests go to it too, which does no harm.
    private static let tracer: InMemoryTracer = {
        let tracer = InMemoryTracer()
        InstrumentationSystem.bootstrap(tracer)
        return tracer
    }()

    /// A failure × what its span says.
    @Test(arguments: [
        (400, #""error_type":"ITEM_ERROR","error_code":"ITEM_LOGIN_REQUIRED""#, "ITEM_LOGIN_REQUIRED"),
        (200, #""value":7"#, nil), (502, #""page":"Alberta""#, "unexpectedResponse"),
    ])
    func aSpanNamesThePathAndTheCodeAndNothingElse(status: Int, members: String, code: String?) async throws {
        let tracer = Self.tracer
        let transport = InProcessTransport { _ throws(PlaidError) in
            let body = #"{\#(members),"error_message":"account 9900009606","display_message":"Alberta must log in"}"#
            return TransportResponse(status: status, body: Array(body.utf8))
        }
        var configuration = PlaidClientConfiguration()
        configuration.retry = .never
        let log = LogCapture()
        configuration.logger = log.logger
        let client = PlaidClient(
            clientID: "tracing-client", secret: "tracing-secret", environment: .sandbox, configuration: configuration,
            transport: transport)
        let mine = "test-of-\(status)"
        await withSpan(mine) { _ in
            _ = try? await client.execute(ReadEcho(accessToken: "access-sandbox-tracing"))
        }
        let parent = try #require(tracer.finishedSpans.first { $0.operationName == mine })
        let span = try #require(
            tracer.finishedSpans.first { $0.parentSpanID == parent.spanID },
            "the client's span has the caller's as its parent")
        #expect(span.operationName == "POST /accounts/get" && span.kind == .client)
        #expect(span.attributes.get("plaid.error_code") == code.map { .string($0) })
        let text = "\(span.operationName) \(span.attributes) \(span.events) \(span.errors) \(log.text)"
        #expect(log.text.contains("/accounts/get"))
        for secret in ["access-sandbox-", "tracing-client", "tracing-secret", "9900009606", "Alberta"] {
            #expect(!text.contains(secret), "\(secret) is in a span or in the log")
        }
    }
}
