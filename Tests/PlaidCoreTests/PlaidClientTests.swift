// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Logging
import PlaidCore
import PlaidJSON
import PlaidTypes
import Synchronization
import TartanTestSupport
import Testing

private let token = AccessToken("access-sandbox-00000000-1111-2222-3333-444444444444")

/// Answers from a list and counts what was sent.
private final class ScriptedTransport: PlaidTransport {
    typealias Step = Result<TransportResponse, PlaidError>
    private let state: Mutex<(steps: [Step], sent: [TransportRequest])>

    init(_ steps: [Step]) { state = Mutex((steps, [])) }

    var sent: [TransportRequest] { state.withLock { $0.sent } }

    func send(_ request: TransportRequest, timeout: Duration) async throws(PlaidError) -> TransportResponse {
        let step: Step? = state.withLock { state in
            state.sent.append(request)
            return state.steps.isEmpty ? nil : state.steps.removeFirst()
        }
        guard let step else { throw PlaidError(code: .refused, message: "The script is at its end.") }
        return try step.get()
    }
}

private func ok(_ value: String = "x") -> ScriptedTransport.Step {
    .success(TransportResponse(status: 200, body: Array(#"{"value":"\#(value)","request_id":"r"}"#.utf8)))
}

private func failed(_ code: PlaidError.Code) -> ScriptedTransport.Step {
    .failure(PlaidError(code: code, message: "broken"))
}

private func answered(
    _ status: Int, _ type: String, _ code: String, headers: [(String, String)] = []
) -> ScriptedTransport.Step {
    let body = """
        {"error_type":"\(type)","error_code":"\(code)","error_message":"about account 9900009606",
        "display_message":null,"request_id":"abc123"}
        """
    return .success(
        TransportResponse(status: status, headers: headers.map { (name: $0.0, value: $0.1) }, body: Array(body.utf8)))
}

private func client(
    _ transport: ScriptedTransport, _ manual: ManualRuntime = ManualRuntime(),
    environment: PlaidEnvironment = .sandbox, configure: (inout PlaidClientConfiguration) -> Void = { _ in }
) -> PlaidClient {
    var configuration = PlaidClientConfiguration()
    configure(&configuration)
    return PlaidClient(
        clientID: "id", secret: "s3cret-value", environment: environment, configuration: configuration,
        transport: transport, runtime: manual.runtime)
}

private func outcome<R: PlaidRequest>(_ client: PlaidClient, _ request: R) async -> PlaidError? {
    do {
        _ = try await client.execute(request)
        return nil
    } catch {
        return error
    }
}

@Suite struct PlaidClientTests {
    @Test func aCallCarriesCredentialsAsHeadersAndKeepsTheRawAnswer() async throws {
        let transport = ScriptedTransport([ok("hello")])
        let response = try await client(transport).execute(ReadEcho(accessToken: token))
        #expect(response.value == "hello")
        #expect(String(decoding: try response.encodedJSON(), as: UTF8.self) == #"{"value":"hello","request_id":"r"}"#)
        let sent = try #require(transport.sent.first)
        #expect(sent.url == "https://sandbox.plaid.com/accounts/get")
        #expect(sent.headers.contains { $0 == ("PLAID-SECRET", "s3cret-value") })
        #expect(String(decoding: sent.body, as: UTF8.self) == #"{"access_token":"\#(token.reveal())"}"#)
    }

    @Test(arguments: [(false, "a\0b"), (true, "a\u{FFFD}b")])
    func nullCharactersAreReplacedForWhoAsks(replaces: Bool, expected: String) async throws {
        let transport = ScriptedTransport([ok(#"a\u0000b"#)])
        let response = try await client(transport) { $0.replacesNullCharacters = replaces }
            .execute(ReadEcho(accessToken: token))
        #expect(response.value == expected)
        #expect(String(decoding: response.raw.bytes, as: UTF8.self).contains(#"a\u0000b"#))
    }

    @Test func readsAreRepeatedWithFullJitterAndWritesOnlyWhenNothingCanHaveHappened() async {
        let manual = ManualRuntime(random: 0.5)
        let reads = ScriptedTransport([
            failed(.connectionLost), answered(500, "API_ERROR", "INTERNAL_SERVER_ERROR"), failed(.notSent), ok(),
        ])
        #expect(await outcome(client(reads, manual), ReadEcho(accessToken: token)) == nil)
        #expect(manual.sleeps == [.milliseconds(125), .milliseconds(250), .milliseconds(500)])

        for step in [failed(.connectionLost), answered(500, "API_ERROR", "INTERNAL_SERVER_ERROR")] {
            let writes = ScriptedTransport([step, ok()])
            #expect(await outcome(client(writes), WriteEcho()) != nil)
            #expect(writes.sent.count == 1)
        }
        for step in [failed(.notSent), answered(429, "RATE_LIMIT_EXCEEDED", "RATE_LIMIT")] {
            let writes = ScriptedTransport([step, ok()])
            #expect(await outcome(client(writes), WriteEcho()) == nil)
            #expect(writes.sent.count == 2)
        }
    }

    @Test func retryAfterIsHonouredAndTheDeadlineIsKept() async {
        let manual = ManualRuntime()
        let limited = answered(429, "RATE_LIMIT_EXCEEDED", "ACCOUNTS_LIMIT", headers: [("Retry-After", "7")])
        let transport = ScriptedTransport([limited, ok()])
        #expect(await outcome(client(transport, manual), ReadEcho(accessToken: token)) == nil)
        #expect(manual.sleeps == [.seconds(7)])

        let short = client(ScriptedTransport([limited, ok()])).with(deadline: .seconds(5))
        let error = await outcome(short, ReadEcho(accessToken: token))
        #expect(error?.code == .accountsLimit)
        #expect(error.map { "\($0)" }?.contains(", retry after 7 s") == true)
    }

    @Test func anErrorKeepsWhatPlaidSaidAndItsDescriptionIsSafe() async throws {
        let transport = ScriptedTransport([answered(400, "ITEM_ERROR", "ITEM_LOGIN_REQUIRED")])
        let error = try #require(await outcome(client(transport), ReadEcho(accessToken: token)))
        #expect(error.kind == .itemError && error.code == .itemLoginRequired && error.httpStatus == 400)
        #expect(error.requestID == "abc123" && error.requiresUpdateMode && !error.isRetryable)
        #expect(error.advice.contains("update mode"))
        #expect(!error.description.contains("9900009606"))
        #expect(error.message.contains("9900009606"))
    }

    @Test(arguments: [
        (200, "<html>proxy</html>"), (502, "<html>bad gateway</html>"), (302, ""), (200, "[]"), (404, "{}"), (200, ""),
    ])
    func anythingElseIsAnUnexpectedResponse(status: Int, body: String) async {
        let answer = TransportResponse(status: status, body: Array(body.utf8))
        let transport = ScriptedTransport(Array(repeating: .success(answer), count: 4))
        #expect(await outcome(client(transport), ReadEcho(accessToken: token))?.code == .unexpectedResponse)
        #expect(transport.sent.count == (status >= 500 ? 4 : 1))
    }

    @Test func nothingIsSentToTheWrongPlace() async throws {
        let remote = try #require(URL(string: "http://example.com"))
        let local = try #require(URL(string: "http://127.0.0.1:8181/"))
        let cases: [(PlaidEnvironment, AccessToken, Bool)] = [
            (.production, token, false), (.sandbox, "access-production-1", false), (.sandbox, token, true),
            (.custom(remote), token, false), (.custom(remote, allowsPlainHTTP: true), token, true),
            (.custom(local), token, true), (.custom(local), "access-production-1", false),
        ]
        for (environment, token, isSent) in cases {
            let transport = ScriptedTransport([ok()])
            let error = await outcome(client(transport, environment: environment), ReadEcho(accessToken: token))
            #expect(error?.code == (isSent ? nil : .refused), "\(environment)")
            #expect(transport.sent.count == (isSent ? 1 : 0))
        }
    }

    @Test func theRateBudgetHoldsCallsBackPerItem() async {
        let manual = ManualRuntime()
        let transport = ScriptedTransport(Array(repeating: ok(), count: 5))
        let limited = client(transport, manual) {
            $0.rateLimits = RateLimits(byPath: ["/accounts/get": RateLimit(perItem: 2, perClient: nil)])
        }
        let short = limited.with(deadline: .seconds(59))
        #expect(await outcome(short, ReadEcho(accessToken: token)) == nil)
        #expect(await outcome(short, ReadEcho(accessToken: token)) == nil)
        #expect(await outcome(short, ReadEcho(accessToken: token))?.code == .rateBudgetExhausted)
        #expect(transport.sent.count == 2, "nothing is sent that the budget has no room for")
        #expect(await outcome(limited, ReadEcho(accessToken: "access-sandbox-other")) == nil, "another Item has room")
        let patient = limited.with(deadline: .seconds(90))
        #expect(await outcome(patient, ReadEcho(accessToken: token)) == nil)
        #expect(manual.sleeps == [.seconds(60)])
    }

    @Test func logsNameNoSecretAndNothingOfTheUser() async {
        let log = LogCapture()
        let transport = ScriptedTransport([
            failed(.connectionLost), answered(400, "ITEM_ERROR", "ITEM_LOGIN_REQUIRED"), ok(),
        ])
        let logged = client(transport) { $0.logger = log.logger }
        _ = await outcome(logged, ReadEcho(accessToken: token))
        _ = await outcome(logged, ReadEcho(accessToken: token))
        #expect(log.text.contains("/accounts/get") && log.text.contains("abc123"))
        for secret in ["access-sandbox-", "s3cret", "9900009606"] {
            #expect(!log.text.contains(secret), "\(secret) is in the log")
        }
    }

    @Test func theMetadataOfAnErrorHasWhatSupportAsksForAndNothingElse() {
        let error = PlaidError(
            kind: .itemError, code: .itemLoginRequired, message: "a secret of Anna's", displayMessage: "a secret",
            requestID: "abc123", httpStatus: 400, retryAfter: .seconds(30), underlyingError: CancellationError())
        #expect(
            error.logMetadata == [
                "error_type": "ITEM_ERROR", "error_code": "ITEM_LOGIN_REQUIRED", "status": "400",
                "request_id": "abc123", "retry_after": "30 s",
            ])
        let local = PlaidError(code: .cancelled, message: "a secret").logMetadata
        #expect(local == ["error_type": "client", "error_code": "cancelled"])
    }
}
