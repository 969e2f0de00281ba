// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import PlaidJSON
import PlaidWebhooks
import TartanAssistant

/// The events of a running Sandbox, read over HTTP.
struct EventFeed: Sendable {
    /// What a reader is told.
    enum Notice: Sendable {
        /// The Sandbox responds, for the first time or again.
        case connected(isRestarted: Bool)
        case event(JSONValue)
        /// Events were dropped before they were read.
        case missed(Int)
        /// The connection ended; it is being restored.
        case disconnected
    }

    /// The Sandbox's address, without a slash at its end.
    let address: String
    var clientID: String?

    // The Sandbox sends a heartbeat every ten seconds.
    private static let silence = TimeAmount.seconds(30)
    private static let longestWait = Duration.seconds(2)

    /// A response that reading cannot continue from.
    private struct Refusal: Error {
        let failure: Failure
        let isFinal: Bool
    }

    /// Reads the kept events, oldest first.
    func kept(webhookID: String? = nil) async throws -> [JSONValue] {
        try await SandboxTarget.withControl(at: address) { control in
            try await control.lines("events", ["client_id": clientID, "webhook_id": webhookID])
                .filter { $0["type"] != "start" }
        }
    }

    /// Follows events until the task is cancelled, and reconnects whenever the connection ends.
    ///
    /// - Throws: A sentence if the Sandbox does not respond at the first attempt, or is none.
    func follow(after place: String?, _ receive: @Sendable (Notice) async -> Void) async throws {
        var cursor = place
        var hasConnected = false
        var wait = Duration.milliseconds(100)
        try await HTTPClient.withHTTPClient(configuration: Self.configuration) { client in
            while true {
                do {
                    let response = try await open(
                        ControlClient.target("events", ["follow": "true", "after": cursor, "client_id": clientID]),
                        client)
                    var lines = EventLineReader(response.body)
                    while let line = try await lines.next() {
                        if let next = line["cursor"]?.stringValue { cursor = next }
                        switch line["type"]?.stringValue {
                        case "start":
                            await receive(.connected(isRestarted: line["restarted"]?.boolValue == true))
                            (hasConnected, wait) = (true, .milliseconds(100))
                            await Self.report(line["missed"], receive)
                        case "gap": await Self.report(line["missed"], receive)
                        case "heartbeat", nil: break
                        default: await receive(.event(line))
                        }
                    }
                } catch let refusal as Refusal where refusal.isFinal || !hasConnected {
                    throw refusal.failure
                } catch is CancellationError {
                    throw CancellationError()
                } catch  where !hasConnected {
                    try Task.checkCancellation()
                    throw unreachable
                } catch {
                    try Task.checkCancellation()
                }
                // A cancelled body just ends.
                try Task.checkCancellation()
                if wait <= .milliseconds(100) { await receive(.disconnected) }
                try await Task.sleep(for: wait)
                wait = min(wait * 2, Self.longestWait)
            }
        }
    }

    private static func report(_ missed: JSONValue?, _ receive: @Sendable (Notice) async -> Void) async {
        if let count = missed?.intValue, count > 0 { await receive(.missed(count)) }
    }

    /// The keys that verify webhooks.
    func keys() async throws -> [WebhookVerificationKey] {
        let document = try await SandboxTarget.withControl(at: address) { try await $0.get("webhooks/keys") }
        return (document["keys"]?.arrayValue ?? []).compactMap { key in
            guard let id = key["kid"]?.stringValue, let x = key["x"]?.stringValue, let y = key["y"]?.stringValue
            else { return nil }
            return WebhookVerificationKey(
                keyID: id, algorithm: key["alg"]?.stringValue ?? "", curve: key["crv"]?.stringValue ?? "",
                keyType: key["kty"]?.stringValue ?? "", use: key["use"]?.stringValue ?? "", x: x, y: y,
                expiredAt: key["expired_at"]?.intValue)
        }
    }

    private static var configuration: HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.timeout = .init(connect: .seconds(5), read: silence)
        return configuration
    }

    private func open(_ path: String, _ client: HTTPClient) async throws -> HTTPClientResponse {
        let response: HTTPClientResponse
        do {
            response = try await client.execute(
                HTTPClientRequest(url: "\(address)/_tartan/\(path)"), timeout: Self.silence)
        } catch {
            try Task.checkCancellation()
            throw Refusal(failure: unreachable, isFinal: false)
        }
        let status = Int(response.status.code)
        guard status != 200 else { return response }
        let body = try? await response.body.collect(upTo: 64 << 10)
        let document = body.flatMap { try? JSONValue(parsing: Array($0.readableBytesView)) }
        let sentence = document?["error"]?.stringValue ?? ""
        let failure =
            status == 404 || sentence.isEmpty
            ? Failure.notASandbox(at: address, status: status)
            : Failure(SafeText.line(sentence))
        throw Refusal(failure: failure, isFinal: 400..<500 ~= status && status != 429)
    }

    private var unreachable: Failure { .noSandbox(at: address) }
}

/// The lines of a body as JSON, as they arrive.
private struct EventLineReader {
    private var parts: HTTPClientResponse.Body.AsyncIterator
    private var rest: [UInt8] = []
    private var ready: ArraySlice<JSONValue> = []

    /// More than any webhook has.
    private static let longestLine = 16 << 20

    init(_ body: HTTPClientResponse.Body) { parts = body.makeAsyncIterator() }

    mutating func next() async throws -> JSONValue? {
        while ready.isEmpty {
            guard let part = try await parts.next(isolation: #isolation) else { return nil }
            // What was there before has no end of a line, and is not searched again.
            let searched = rest.count
            rest += part.readableBytesView
            guard rest.count <= Self.longestLine else { throw NIOTooManyBytesError(maxBytes: Self.longestLine) }
            guard let end = rest[searched...].lastIndex(of: UInt8(ascii: "\n")) else { continue }
            ready = try rest[..<end].split(separator: UInt8(ascii: "\n")).map { try JSONValue(parsing: Array($0)) }[...]
            rest = Array(rest[(end + 1)...])
        }
        return ready.removeFirst()
    }
}

/// The Sandbox's keys, without credentials of a client.
///
/// A client's own request for a key would give it an environment in the Sandbox.
struct SandboxKeySource: WebhookKeySource {
    let feed: EventFeed

    func webhookKey(id: String) async throws -> WebhookVerificationKey? {
        try await feed.keys().first { $0.keyID == id }
    }
}
