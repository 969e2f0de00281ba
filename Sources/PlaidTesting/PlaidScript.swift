// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
public import PlaidCore
import PlaidJSON
import PlaidTypes
import Synchronization

/// A transport that returns scripted responses and keeps the requests, for an application's tests.
///
/// ```swift
/// try await withPlaidScript { script in
///     script.expect(AccountsGetRequest.self, .sample(AccountsGetResponse.self))
///     let accounts = try await script.client.accountsGet(accessToken: "access-sandbox-1").accounts
///     #expect(accounts.count == 1)
/// }
/// ```
///
/// The requests pass through a real `PlaidClient`, so that a test covers decoding, errors and, with a configuration of its
/// own, retries. Nothing reaches the network.
public final class PlaidScript: PlaidTransport {
    /// Chooses the response to a request for which none is queued.
    public typealias Fallback = @Sendable (_ request: SentRequest) -> ScriptedResponse

    private struct State {
        var steps: [ScriptStep] = []
        var requests: [SentRequest] = []
        var unexpected: [String] = []
    }

    private let state = Mutex(State())
    private let fallback: Fallback?

    /// Creates a script without responses.
    ///
    /// - Parameter fallback: Responds when nothing is queued for an operation; without it, such a request fails with code
    ///   `unscripted`.
    public init(fallback: Fallback? = nil) { self.fallback = fallback }

    /// Creates a script of the recorded responses: those of each operation in their order.
    public convenience init(playing recording: PlaidRecording) {
        self.init()
        state.withLock { $0.steps = recording.steps }
    }

    // MARK: Responses

    /// Queues responses to an operation; each is used once, in order.
    ///
    /// - Parameters:
    ///   - operation: The type of the requests.
    ///   - responses: The responses.
    public func expect<Request: PlaidRequest>(_ operation: Request.Type, _ responses: ScriptedResponse...) {
        let steps = responses.map {
            ScriptStep(method: Request.method, path: Request.path.description, response: $0)
        }
        state.withLock { $0.steps += steps }
    }

    // MARK: Client

    /// A client with this transport, which sends each request once.
    public var client: PlaidClient {
        var configuration = PlaidClientConfiguration()
        configuration.retry = .never
        return client(configuration: configuration)
    }

    /// Creates a client with this transport.
    ///
    /// - Parameter configuration: Deadlines, retries, logging. There are no rate limits unless it contains some.
    public func client(configuration: PlaidClientConfiguration) -> PlaidClient {
        var configuration = configuration
        configuration.rateLimits = configuration.rateLimits ?? RateLimits.none
        return PlaidClient(
            clientID: "scripted", secret: "scripted", environment: .sandbox, configuration: configuration,
            transport: self)
    }

    /// Returns the next scripted response to a request.
    public func send(_ request: TransportRequest, timeout: Duration) async throws(PlaidError) -> TransportResponse {
        try await respond(to: SentRequest(request)).value()
    }

    private func respond(to request: SentRequest) throws(PlaidError) -> ScriptedResponse {
        let queued: ScriptedResponse? = state.withLock { state in
            state.requests.append(request)
            if let place = state.steps.firstIndex(where: { $0.matches(request) }) {
                return state.steps.remove(at: place).response
            }
            if fallback == nil { state.unexpected.append(request.description) }
            return nil
        }
        if let response = queued ?? fallback?(request) { return response }
        throw PlaidError(
            code: .unscripted,
            message: "No scripted response is left for \(request). Queue one with expect(_:_:) before the request.")
    }

    // MARK: What happened

    /// Every request, in the order in which they were sent.
    public var requests: [SentRequest] { state.withLock { $0.requests } }

    /// Returns the requests to one operation, in order.
    public func requests<Request: PlaidRequest>(to operation: Request.Type) -> [SentRequest] {
        let path = PathPattern(Request.path.description)
        return requests.filter { $0.method == Request.method && path.matches($0.path) }
    }

    /// Checks that every scripted response was used and that no other request was sent.
    ///
    /// - Throws: ``ScriptMismatch``, which names what was left and what was missing.
    public func finish() throws(ScriptMismatch) {
        let mismatch = state.withLock { state in
            ScriptMismatch(unused: state.steps.map(\.name), unexpected: state.unexpected)
        }
        guard mismatch.unused.isEmpty, mismatch.unexpected.isEmpty else { throw mismatch }
    }
}

/// Runs a test with a script, and checks at its end that nothing of the script is left.
///
/// - Parameter body: The test.
/// - Returns: The result of the test.
/// - Throws: The error of the test, or ``ScriptMismatch``.
public func withPlaidScript<Result>(_ body: (PlaidScript) async throws -> Result) async throws -> Result {
    let script = PlaidScript()
    let result = try await body(script)
    try script.finish()
    return result
}

/// The difference between a script and the requests of a test.
public struct ScriptMismatch: Error, Sendable, Hashable, CustomStringConvertible {
    /// The operations of responses that nobody requested, such as `POST /accounts/get`.
    public let unused: [String]
    /// The requests that had no response.
    public let unexpected: [String]

    /// Creates a mismatch, to compare with.
    public init(unused: [String], unexpected: [String]) {
        self.unused = unused
        self.unexpected = unexpected
    }

    /// The message for people.
    public var description: String {
        var sentences: [String] = []
        if !unused.isEmpty { sentences.append("Not requested: \(unused.joined(separator: ", ")).") }
        if !unexpected.isEmpty { sentences.append("Not scripted: \(unexpected.joined(separator: ", ")).") }
        return sentences.joined(separator: " ")
    }
}

extension PlaidError.Code {
    /// A test sent a request for which its ``PlaidScript`` has no response.
    public static let unscripted = Self(rawValue: "unscripted")
}
