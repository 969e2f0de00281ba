// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
package import PlaidJSON
import TartanRedaction

/// Sends what a recording says to a Sandbox of its own, whose clock stands at the recording's time.
struct RecordingReplay {
    private let sandbox: PlaidSandbox
    /// The responses so far, which placeholders are filled from.
    private var responses: [JSONValue] = []
    /// What placeholders stand for since the latest response: a request may have any number of them.
    private var found: [Placeholder: JSONValue] = [:]

    /// A response that can be compared.
    struct Response {
        var status: Int
        var body: JSONValue
        var headers: [(name: String, value: String)] = []
        /// The body as it was sent.
        var text: [UInt8] = []
    }

    private static let clientID = "tartan-parity"
    private static let secret = "recording"

    /// Replays a recording and returns the response to its request.
    static func run(_ recording: Recording) async throws(RecordingError) -> Response {
        var replay = try RecordingReplay(startingAt: recording.start)
        for (index, step) in recording.setup.enumerated() { try await replay.take(step, number: index) }
        if recording.request.path == LinkVisit.operation { return try await replay.visit(recording.request) }
        return try await replay.call(recording.request, name: "request")
    }

    private init(startingAt start: Date) throws(RecordingError) {
        var configuration = PlaidSandbox.Configuration()
        // The same figures each time.
        configuration.seed = 1
        configuration.now = start
        // The layout of Plaid's Sandbox, which a note can name.
        configuration.isPretty = true
        // Nothing leaves this process.
        configuration.webhookReceiver = { _ in 200 }
        do throws(SandboxStartupError) {
            sandbox = try PlaidSandbox(configuration: configuration)
        } catch {
            throw RecordingError("The Sandbox doesn't start: \(error.description)")
        }
    }

    private mutating func take(_ step: Recording.Step, number: Int) async throws(RecordingError) {
        let name = "setup[\(number)]"
        switch step {
        case .wait(let seconds):
            await sandbox.advance(by: seconds)
        case .call(let call):
            try await prepare(call, name: name)
        case .item(let body):
            try await prepare(Recording.Call(path: "/sandbox/public_token/create", body: body), name: name)
            let exchange: JSONObject = ["public_token": "$public_token"]
            try await prepare(Recording.Call(path: "/item/public_token/exchange", body: exchange), name: name)
        }
    }

    /// A call that has to succeed.
    private mutating func prepare(_ call: Recording.Call, name: String) async throws(RecordingError) {
        let response = try await self.call(call, name: name)
        guard (200..<300).contains(response.status) else {
            let code = response.body["error_code"]?.stringValue ?? "HTTP \(response.status)"
            let message = response.body["error_message"]?.stringValue ?? response.body["message"]?.stringValue ?? ""
            throw RecordingError(
                "'\(name)' failed: \(call.path) responded with \(code) \(message.clipped(bytes: 300))".trimmed)
        }
        responses.append(response.body)
        found = [:]
    }

    private mutating func call(
        _ call: Recording.Call, name: String
    ) async throws(RecordingError) -> Response {
        try await listAccounts(for: call)
        var body = try filled(call.body, name)
        if call.path == Recording.linkCompletion { body["client_id"] = .string(Self.clientID) }
        let method = Contract.standard.operation(at: call.path)?.method ?? "POST"
        let response = await sandbox.handle(
            method: method, path: call.path,
            headers: [
                ("Content-Type", "application/json"), ("PLAID-CLIENT-ID", Self.clientID), ("PLAID-SECRET", Self.secret),
            ],
            body: body.serialized())
        if response.body.isEmpty { return Response(status: response.status, body: [:], headers: response.headers) }
        guard let json = try? JSONValue(parsing: response.body) else {
            throw RecordingError("'\(name)' can't be compared: \(call.path) responds with a file.")
        }
        return Response(status: response.status, body: json, headers: response.headers, text: response.body)
    }

    /// Requests the accounts, if a call names one of them and no step before has returned any.
    private mutating func listAccounts(for call: Recording.Call) async throws(RecordingError) {
        let namesAccount = JSONValue.object(call.body).firstText { Placeholder($0)?.mask != nil } != nil
        guard namesAccount, !responses.contains(where: { $0["accounts"] != nil }) else { return }
        try await prepare(
            Recording.Call(path: "/accounts/get", body: ["access_token": "$access_token"]), name: "setup")
    }

    /// Plays a visit to Link as its page does.
    private mutating func visit(_ call: Recording.Call) async throws(RecordingError) -> Response {
        let visit = try LinkVisit(filled(call.body, "request"))
        var body = JSONObject()
        let sandbox = sandbox
        func say(_ isOpening: Bool, _ message: JSONObject) async throws(RecordingError) -> JSONValue {
            let response = await sandbox.handle(
                method: "POST", path: "/link/session/\(isOpening ? "open" : "input")",
                headers: [("Content-Type", "application/json")], body: message.serialized())
            guard let json = try? JSONValue(parsing: response.body), json["events"] != nil else {
                throw RecordingError("The visit to Link fails with HTTP \(response.status).")
            }
            return json
        }
        if let unknown = visit.unknownPhone {
            body["not_eligible"] = .strings(try await visit.events(number: unknown, say))
        }
        body["onEvent"] = .strings(try await visit.events(number: visit.isLayer ? visit.phone ?? "" : nil, say))
        return Response(status: 200, body: .object(body))
    }

    private mutating func filled(_ body: JSONObject, _ place: String) throws(RecordingError) -> JSONObject {
        var whole = JSONObject()
        for (member, value) in body.pairs { whole[member] = try filled(value, place) }
        return whole
    }

    /// The value with what earlier responses had in place of `$name`.
    private mutating func filled(_ value: JSONValue, _ place: String) throws(RecordingError) -> JSONValue {
        try value.mappingTexts { text throws(RecordingError) in
            guard let placeholder = Placeholder(text) else { return .string(text) }
            if let known = found[placeholder] { return known }
            for response in responses.reversed() {
                if let value = placeholder.value(in: response) {
                    found[placeholder] = value
                    return value
                }
            }
            throw RecordingError("'\(place)' uses \(text.clipped(bytes: 60)), which no step of 'setup' returns.")
        }
    }
}

extension Recording {
    /// The outcome of a replay.
    package struct Outcome: Sendable {
        /// How the Sandbox's response differs from the recorded one.
        package let parity: Parity
        /// The recording without secrets and personal data; `nil` for a note, which has no response.
        package let redacted: JSONObject?
    }

    /// Replays the recording in a Sandbox of its own, redacts it and compares the responses.
    ///
    /// The figures are those of the redacted recording, so that a committed copy gives the same ones.
    package func replay() async throws(RecordingError) -> Outcome {
        if let problem { throw problem }
        // Tokens and credentials first: a replay must not depend on them.
        let plain = try Recording(Redaction.withoutCredentials(json))
        let first = try await RecordingReplay.run(plain)
        if let facts {
            var comparison = Comparison(isPartial: true)
            comparison.compareStatus(status, first.status)
            comparison.compare(facts, unread: unreadFacts, first)
            return Outcome(parity: comparison.parity, redacted: nil)
        }
        var redaction = Redaction(known: Redaction.texts(of: first.body).subtracting(plain.ownTexts))
        let redacted = redaction.redacted(plain.json)
        let clean = try Recording(redacted)
        let hasSameRequest =
            clean.json["request"] == plain.json["request"] && clean.json["setup"] == plain.json["setup"]
        let response = hasSameRequest ? first : try await RecordingReplay.run(clean)
        var comparison = Comparison(isPartial: isPartial)
        comparison.compareStatus(status, response.status)
        comparison.compare(clean.live, response.body)
        return Outcome(parity: comparison.parity, redacted: redacted)
    }

    /// The texts that the recording sends, which come back in responses.
    private var ownTexts: Set<String> {
        var texts = Redaction.texts(of: json["request"] ?? .null)
        texts.formUnion(Redaction.texts(of: json["setup"] ?? .null))
        return texts
    }
}
