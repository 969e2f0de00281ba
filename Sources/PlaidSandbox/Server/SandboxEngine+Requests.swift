// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import Synchronization

// One request, from bytes to bytes.

extension SandboxEngine {
    /// Answers any request; nothing that a client sends makes it fail.
    func answer(method: String, target: String, headers: SandboxHeaders, body: [UInt8], port: Int?) async
        -> PlaidSandbox.Response
    {
        // HEAD is GET without the body, which the server leaves out.
        let method = method == "HEAD" ? "GET" : method
        let answer = await fullAnswer(method: method, target: target, headers: headers, body: body, port: port)
        // The forms of banks' pages are sent by browsers as well.
        let isPage = method == "GET" || target.hasPrefix("/link/bank")
        return isPage && BrowserPage.isWanted(by: headers) ? BrowserPage.instead(of: answer) : answer
    }

    private func fullAnswer(method: String, target: String, headers: SandboxHeaders, body: [UInt8], port: Int?) async
        -> PlaidSandbox.Response
    {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let path = String(parts.first ?? "")
        let query = parts.count > 1 ? String(parts[1]) : ""
        if path == "/" || path == "/_tartan" || path.hasPrefix("/_tartan/") {
            return await ControlAPI(engine: self, port: port).answer(
                method: method, path: path, query: query, headers: headers, body: body)
        }
        let link = LinkSite(engine: self, headers: headers, port: port)
        if LinkSite.serves(path) { return link.answer(method: method, path: path, query: query, body: body) }
        let requestID = requestID()
        let entry = registry.entry(at: path)
        var clientID: String?
        var response: PlaidSandbox.Response
        do throws(SandboxError) {
            guard let entry else { throw .notFound }
            let call = OperationCall(
                method: method, path: path, entry: entry, headers: headers, body: body, requestID: requestID)
            let answer = try answer(call, clientID: &clientID)
            response = success(
                answer.mappingJSON(link.withOwnAddress), status: entry.contract.status, requestID: requestID)
            if response.isJSON { response.body = laidOut(response.body) }
        } catch {
            response = refusal(error, requestID: requestID)
        }
        response.clientID = clientID
        return response.telling(entry?.fidelity)
    }

    /// The response of an operation that fails.
    func refusal(_ error: SandboxError, requestID: String) -> PlaidSandbox.Response {
        .json(text: laidOut(JSONValue.object(error.body(requestID: requestID)).serialized()), status: error.status)
    }

    /// The text of an operation's response as it is sent.
    func laidOut(_ text: [UInt8]) -> [UInt8] { configuration.isPretty ? JSONIndenter.laidOut(text) : text }

    /// Sends the success of an operation.
    private func success(_ answer: SandboxAnswer, status: Int, requestID: String) -> PlaidSandbox.Response {
        switch answer {
        case .text(let text): return .json(text: text, status: 200)
        case .json(let json): return .json(.object(json), status: 200)
        case .file(let file): return .file(file, requestID: requestID)
        case .empty:
            var response = PlaidSandbox.Response.json(text: [], status: status)
            response.headers.removeAll { $0.name == "Content-Type" }
            return response
        }
    }

    private func answer(_ call: OperationCall, clientID: inout String?) throws(SandboxError) -> SandboxAnswer {
        switch try admit(call, clientID: &clientID) {
        case .anyone(let body):
            // Nothing in the response belongs to a client.
            let now = clock.now
            var world = world(of: "", now: now)
            return try world.answer(call.request(of: "", body, at: now), call.entry)
        case .client(let client, let body):
            if case .shared(let handler) = call.entry.operation.behaviour {
                var answer = try handler(self, call.request(of: client.id, body, at: clock.now))
                answer["request_id"] = .string(call.requestID)
                return .json(answer)
            }
            return try withWorld(of: client) { world, now throws(SandboxError) in
                try world.answer(call.request(of: client.id, body, at: now), call.entry)
            }
        }
    }

    /// Keys belong to the Sandbox and not to a world, as Plaid's belong to an environment.
    func verificationKey(_ body: JSONObject) throws(SandboxError) -> JSONObject {
        guard let id = body["key_id"]?.stringValue, let key = keys.withLock({ $0.key(id: id) }),
            let json = try? key.json()
        else { throw .invalidWebhookVerificationKeyID }
        return ["key": .object(json)]
    }

    /// Reads a body.
    ///
    /// - Parameters:
    ///   - bytes: The body as it was sent.
    ///   - isOptional: Whether no body at all counts as an empty object.
    ///   - isNullable: Whether the JSON text `null` counts as an empty object.
    static func parse(_ bytes: [UInt8], isOptional: Bool, isNullable: Bool = false) throws(SandboxError) -> JSONObject {
        if isOptional, bytes.isEmpty { return [:] }
        let options = JSONOptions(maximumDepth: 64, maximumBytes: maximumBodyBytes)
        switch try? JSONValue(parsing: bytes, options: options) {
        case .object(let body): return body
        case .null where isNullable: return [:]
        default: throw .invalidBody
        }
    }

    /// Fifteen hexadecimal digits, as Plaid's are now.
    ///
    /// While the clock stands still they follow from the seed and from how many were made before, so that the same calls in
    /// the same order get the same answers, byte for byte.
    func requestID() -> String {
        let number = requestCount.wrappingAdd(1, ordering: .relaxed).newValue
        guard clock.isFrozen else {
            // Other ones in each run, without asking the system for randomness each time.
            var mixer = SplitMix64(seed: requestSeed &+ UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9_7F4A_7C15)
            return Self.hexadecimal(mixer.next() >> 4)
        }
        let moment = clock.now.timeIntervalSince1970
        return Self.hexadecimal(Identifiers(seed: seed).hash("request-\(moment)-\(number)") >> 4)
    }

    private static func hexadecimal(_ number: UInt64) -> String {
        let digits = String(number, radix: 16)
        return String(repeating: "0", count: 15 - digits.utf8.count) + digits
    }
}

extension PlaidSandbox.Response {
    /// Whether the body is JSON and not a file.
    fileprivate var isJSON: Bool {
        headers.contains { $0.name == "Content-Type" && $0.value.hasPrefix("application/json") }
    }

    /// The answer with the fidelity of its operation in a header; as it is without one.
    func telling(_ fidelity: Fidelity?) -> PlaidSandbox.Response {
        guard let fidelity else { return self }
        var answer = self
        answer.headers.append(("Tartan-Fidelity", fidelity.rawValue))
        // As Plaid's Sandbox has them. Its Strict-Transport-Security is left out: a browser would then refuse plain HTTP
        // on this machine's names for a year.
        answer.headers.append(("Plaid-Version", "2020-09-14"))
        answer.headers.append(("X-XSS-Protection", "1; mode=block"))
        return answer
    }

    /// - Parameter allow: The methods that are allowed, where the status says that another one is not.
    static func json(_ value: JSONValue, status: Int, allow: String = "POST") -> PlaidSandbox.Response {
        json(text: value.serialized(), status: status, allow: allow)
    }

    static func json(text: [UInt8], status: Int, allow: String = "POST") -> PlaidSandbox.Response {
        var headers = securityHeaders
        headers.append(("Content-Type", "application/json; charset=utf-8"))
        if status == 405 { headers.append(("Allow", allow)) }
        return PlaidSandbox.Response(status: status, headers: headers, body: text)
    }

    static func file(_ file: SandboxFile, requestID: String) -> PlaidSandbox.Response {
        var headers = securityHeaders
        headers.append(("Content-Type", file.type))
        headers.append(("Plaid-Request-ID", requestID))
        headers += file.headers
        return PlaidSandbox.Response(status: 200, headers: headers, body: file.bytes)
    }

    static func html(_ text: String, policy: String) -> PlaidSandbox.Response {
        var headers = securityHeaders.filter { $0.name != "Content-Security-Policy" }
        headers.append(("Content-Security-Policy", policy))
        headers.append(("Content-Type", "text/html; charset=utf-8"))
        return PlaidSandbox.Response(status: 200, headers: headers, body: Array(text.utf8))
    }

    /// What keeps browsers from doing more with an answer than was meant.
    private static var securityHeaders: [(name: String, value: String)] {
        [
            ("Cache-Control", "no-store"),
            ("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
            ("Referrer-Policy", "no-referrer"),
            ("X-Content-Type-Options", "nosniff"),
            ("X-Frame-Options", "DENY"),
        ]
    }
}
