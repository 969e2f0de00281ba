// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import PlaidCore
import PlaidJSON
public import PlaidTypes
import Synchronization
import TartanRedaction

/// A transport that sends requests with another one and records what happens, without secrets and personal data.
///
/// ```swift
/// let recorder = PlaidRecorder()
/// let client = try PlaidClient.fromEnvironment(transport: recorder)
/// …
/// try recorder.recording.jsonText.write(to: file, atomically: true, encoding: .utf8)
/// ```
///
/// ``PlaidScript/init(playing:)`` plays the recording in tests.
///
/// It records a Sandbox only, and refuses Plaid's production environment and its tokens: redaction removes what identifies a
/// person or gives access, but a person's amounts, dates and merchants would remain.
public final class PlaidRecorder: PlaidTransport, RedactedDescription {
    private let transport: any PlaidTransport
    private let exchanges = Mutex<[RecordedExchange?]>([])

    /// Creates a recorder.
    ///
    /// - Parameter transport: Sends the requests.
    public init(_ transport: any PlaidTransport = AsyncHTTPClientTransport.shared) { self.transport = transport }

    /// What was recorded so far, in the order in which the requests were sent; without requests that are still running.
    public var recording: PlaidRecording {
        PlaidRecording(exchanges.withLock { $0.compactMap { $0 } })
    }

    /// Sends one request and records it with its response.
    ///
    /// - Throws: `PlaidError` of the transport, or with code `refused` for data of real people.
    public func send(_ request: TransportRequest, timeout: Duration) async throws(PlaidError) -> TransportResponse {
        guard !request.url.hasPrefix(PlaidEnvironment.production.baseURL), !Self.isAboutRealData(request.body) else {
            throw Self.refusal
        }
        let place = exchanges.withLock { exchanges in
            exchanges.append(nil)
            return exchanges.count - 1
        }
        do throws(PlaidError) {
            let response = try await transport.send(request, timeout: timeout)
            guard !Self.isAboutRealData(response.body) else { throw Self.refusal }
            record(RecordedExchange(request, outcome: .response(response)), at: place)
            return response
        } catch {
            record(RecordedExchange(request, outcome: .failure(error.code)), at: place)
            throw error
        }
    }

    private func record(_ exchange: RecordedExchange, at place: Int) {
        exchanges.withLock { $0[place] = exchange }
    }

    private static let refusal = PlaidError(
        code: .refused,
        message: "Data of real people is not recorded. Record against Plaid's Sandbox or an offline one.")

    private static func isAboutRealData(_ body: [UInt8]) -> Bool {
        Redaction.isTokenOfRealData(String(decoding: body, as: UTF8.self))
    }
}

/// A request and what came of it, as it was on the wire.
struct RecordedExchange: Sendable {
    enum Outcome: Sendable {
        case response(TransportResponse)
        case failure(PlaidError.Code)
    }

    private let request: TransportRequest
    private let outcome: Outcome

    init(_ request: TransportRequest, outcome: Outcome) {
        self.request = request
        self.outcome = outcome
    }

    /// The exchange as it is in a file, before redaction; headers of the request are never in it.
    var json: JSONObject {
        let path = PathPattern.withoutIDs(SentRequest.target(of: request.url).path)
        let body = (try? JSONValue(parsing: request.body)) ?? .object([:])
        var exchange: JSONObject = [:]
        if request.method != .post { exchange["method"] = .string(request.method.rawValue) }
        exchange["request"] = [.string(path), body]
        switch outcome {
        case .failure(let code): exchange["failure"] = .string(code.rawValue)
        case .response(let response):
            exchange["status"] = .number(JSONNumber(response.status))
            if let delay = response.header("retry-after") { exchange["retry_after"] = .string(delay) }
            if let body = try? JSONValue(parsing: response.body) {
                exchange["live"] = body
            } else {
                // What is in a file cannot be redacted.
                exchange["content_type"] = .string(response.header("content-type") ?? "")
            }
        }
        return exchange
    }
}
