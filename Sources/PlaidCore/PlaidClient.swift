// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Logging
import Metrics
import PlaidJSON
public import PlaidTypes
import Synchronization
import Tracing

/// Sends requests to Plaid's API; the generated methods extend this protocol.
///
/// A test double implements a single function.
public protocol PlaidClientProtocol: Sendable {
    /// Sends one call and reads its answer.
    ///
    /// - Throws: ``PlaidError``; its `advice` says what to do next.
    func execute<Request: PlaidRequest>(_ request: Request) async throws(PlaidError) -> Request.Response
}

/// A client for Plaid's API.
///
/// One client serves a whole application and may be shared between tasks. Logs, metrics and traces name paths, statuses
/// and request ids, never a body, a token or user data.
public final class PlaidClient: PlaidClientProtocol {
    private let clientID: String
    private let secret: ClientSecret
    private let environment: PlaidEnvironment
    private let configuration: PlaidClientConfiguration
    private let transport: any PlaidTransport
    private let runtime: ClientRuntime
    private let budget: SharedBudget

    private final class SharedBudget: Sendable {
        let state: Mutex<RateBudget>
        init(_ limits: RateLimits) { state = Mutex(RateBudget(limits: limits)) }
    }

    /// Creates a client.
    ///
    /// - Parameters:
    ///   - clientID: The client ID from Plaid's Dashboard.
    ///   - secret: The secret of this client ID in this environment.
    ///   - environment: The environment that receives the requests.
    ///   - configuration: Deadlines, retries, limits, logging.
    ///   - transport: The transport that sends the requests. The default is shared by the process and needs no shutdown.
    public convenience init(
        clientID: String,
        secret: ClientSecret,
        environment: PlaidEnvironment,
        configuration: PlaidClientConfiguration = PlaidClientConfiguration(),
        transport: any PlaidTransport = AsyncHTTPClientTransport.shared
    ) {
        self.init(
            clientID: clientID, secret: secret, environment: environment, configuration: configuration,
            transport: transport, runtime: .live)
    }

    package convenience init(
        clientID: String, secret: ClientSecret, environment: PlaidEnvironment,
        configuration: PlaidClientConfiguration, transport: any PlaidTransport, runtime: ClientRuntime
    ) {
        let published: RateLimits =
            switch environment.name {
            case "production": .production
            case "sandbox": .sandbox
            default: .none
            }
        self.init(
            clientID: clientID, secret: secret, environment: environment, configuration: configuration,
            transport: transport, runtime: runtime, budget: SharedBudget(configuration.rateLimits ?? published))
    }

    private init(
        clientID: String, secret: ClientSecret, environment: PlaidEnvironment,
        configuration: PlaidClientConfiguration, transport: any PlaidTransport, runtime: ClientRuntime,
        budget: SharedBudget
    ) {
        self.clientID = clientID
        self.secret = secret
        self.environment = environment
        self.configuration = configuration
        self.transport = transport
        self.runtime = runtime
        self.budget = budget
    }

    /// Returns the same client with another deadline for its requests.
    public func with(deadline: Duration) -> PlaidClient {
        with { $0.deadline = deadline }
    }

    /// Returns the same client with another retry policy for its requests.
    public func with(retry: RetryPolicy) -> PlaidClient {
        with { $0.retry = retry }
    }

    private func with(_ change: (inout PlaidClientConfiguration) -> Void) -> PlaidClient {
        var changed = configuration
        change(&changed)
        return PlaidClient(
            clientID: clientID, secret: secret, environment: environment, configuration: changed,
            transport: transport, runtime: runtime, budget: budget)
    }

    /// Sends a request and decodes its response, with retries as the retry policy allows.
    public func execute<Request: PlaidRequest>(_ request: Request) async throws(PlaidError) -> Request.Response {
        let path = Request.path.description
        let body = Request.method.hasBody ? request.jsonBytes() : []
        if let refusal = environment.refusal { throw PlaidError(code: .refused, message: refusal) }
        if let refusal = TokenGuard.refusal(of: body, environment: environment.name) {
            throw PlaidError(code: .refused, message: refusal)
        }
        let outgoing = TransportRequest(
            method: Request.method, url: environment.baseURL + request.target, headers: headers(), body: body,
            maximumResponseBytes: configuration.maximumResponseBytes)
        let span = startSpan("\(Request.method.rawValue) \(path)", ofKind: .client)
        defer { span.end() }
        let start = runtime.now()
        let end = start + configuration.deadline.bounded
        do throws(PlaidError) {
            let response = try await sendUntilAnswered(
                outgoing, path: path, kind: Request.kind, item: request.accessTokenForBudget?.hashValue, until: end)
            let result: Request.Response
            do throws(JSONError) {
                result = try Request.Response.read(
                    body: response.body, contentType: response.header("content-type"),
                    options: JSONOptions(
                        maximumBytes: configuration.maximumResponseBytes,
                        replacesNullCharacters: configuration.replacesNullCharacters))
            } catch {
                throw PlaidError(
                    code: .unexpectedResponse, message: "The response is not JSON (\(error)).",
                    httpStatus: response.status, underlyingError: error)
            }
            finish(path, start: start, outcome: "ok", error: nil)
            return result
        } catch {
            span.attributes["plaid.error_code"] = error.code.rawValue
            finish(path, start: start, outcome: error.code.rawValue, error: error)
            throw error
        }
    }

    private func headers() -> [(name: String, value: String)] {
        [
            ("Content-Type", "application/json"), ("Accept-Encoding", "gzip"), ("User-Agent", "tartan-plaid-swift"),
            ("Plaid-Version", "2020-09-14"), ("PLAID-CLIENT-ID", clientID), ("PLAID-SECRET", secret.reveal()),
        ]
    }

    private func sendUntilAnswered(
        _ request: TransportRequest, path: String, kind: PlaidOperationKind, item: Int?, until end: Duration
    ) async throws(PlaidError) -> TransportResponse {
        var attempt = 0
        while true {
            attempt += 1
            let patience = end - runtime.now()
            let wait = budget.state.withLock {
                $0.reserve(path: path, item: item, now: runtime.now(), patience: patience)
            }
            guard wait <= patience else {
                throw PlaidError(
                    code: .rateBudgetExhausted,
                    message: "The rate limiter allows the next request to \(path) in \(wait), after the deadline.")
            }
            if wait > .zero { try await pause(wait) }
            let failure: PlaidError
            do throws(PlaidError) {
                let remaining = end - runtime.now()
                guard remaining > .zero else {
                    throw PlaidError(
                        code: .deadlineExceeded, message: "The deadline passed before the request was sent.")
                }
                let response = try await Deadline.call(within: remaining) { [transport] () throws(PlaidError) in
                    try await transport.send(request, timeout: remaining)
                }
                guard response.body.count <= request.maximumResponseBytes else { throw .responseTooLarge }
                guard let error = ErrorReader.error(in: response) else { return response }
                failure = error
            } catch {
                failure = error
            }
            let delay = configuration.retry.delay(
                after: failure, kind: kind, attempt: attempt, random: runtime.random())
            guard let delay, runtime.now() + delay < end else { throw failure }
            configuration.logger.debug(
                "Retrying a request to Plaid",
                metadata: ["path": "\(path)", "attempt": "\(attempt)", "error": "\(failure.code)"])
            Counter(label: "plaid_retries_total", dimensions: [("path", path), ("code", failure.code.rawValue)])
                .increment()
            try await pause(delay)
        }
    }

    private func pause(_ duration: Duration) async throws(PlaidError) {
        do {
            try await runtime.sleep(duration)
        } catch {
            throw PlaidError(code: .cancelled, message: "The request was cancelled while it was waiting.")
        }
    }

    private func finish(_ path: String, start: Duration, outcome: String, error: PlaidError?) {
        let elapsed = runtime.now() - start
        Counter(label: "plaid_calls_total", dimensions: [("path", path), ("outcome", outcome)]).increment()
        Metrics.Timer(label: "plaid_call_seconds", dimensions: [("path", path)]).recordNanoseconds(elapsed.nanoseconds)
        var metadata: Logger.Metadata = ["path": "\(path)", "outcome": "\(outcome)", "elapsed": "\(elapsed)"]
        if let error { metadata.merge(error.logMetadata) { _, new in new } }
        configuration.logger.debug("Plaid call", metadata: metadata)
    }
}
