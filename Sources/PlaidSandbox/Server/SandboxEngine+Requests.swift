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
        var clientID: String?
        var response: PlaidSandbox.Response
        do {
            let answer = try answer(
                method: method, path: path, headers: headers, body: body, requestID: requestID, clientID: &clientID)
            response = success(answer.mappingJSON(link.withOwnAddress), path: path, requestID: requestID)
        } catch {
            response = .json(.object(error.body(requestID: requestID)), status: error.status)
        }
        response.clientID = clientID
        return response.telling(Fidelity.names[path])
    }

    private func answer(
        method: String, path: String, headers: SandboxHeaders, body bytes: [UInt8], requestID: String,
        clientID: inout String?
    ) throws(SandboxError) -> SandboxAnswer {
        guard let operation = validator.contract.operation(at: path) else { throw .notFound }
        guard method == operation.method else { throw .methodNotAllowed(method, allowed: operation.method) }
        guard bytes.count <= Self.maximumBodyBytes else { throw .bodyTooLarge(limit: Self.maximumBodyBytes) }
        var body = try Self.parse(
            bytes, isOptional: operation.request == nil, isNullable: validator.allowsNull(operation))
        let credentials = Result { () throws(SandboxError) in
            try RequestCredentials(takenFrom: &body, headers: headers)
        }
        // Also of one who is refused below.
        clientID = try? credentials.get().clientID
        if operation.isPublic, case .failure = credentials {
            return try answerAnybody(operation, try validator.check(body, of: operation), requestID: requestID)
        }
        let client = try client(for: credentials.get())
        body = try validator.check(body, of: operation)
        if path == "/webhook_verification_key/get" {
            var answer = try verificationKey(body)
            answer["request_id"] = .string(requestID)
            return .json(answer)
        }
        let contract = validator.contract
        return try withWorld(of: client) { [body] world, now throws(SandboxError) in
            try world.answer(
                SandboxRequest(path: path, clientID: client.id, body: body, now: now, requestID: requestID), operation,
                contract)
        }
    }

    /// Answers an operation that needs no credentials for a caller who gave none: nothing in it belongs to a client.
    private func answerAnybody(
        _ operation: Contract.Operation, _ body: JSONObject, requestID: String
    ) throws(SandboxError) -> SandboxAnswer {
        let now = clock.now
        var world = world(of: "", now: now)
        return try world.answer(
            SandboxRequest(path: operation.path, clientID: "", body: body, now: now, requestID: requestID), operation,
            validator.contract)
    }

    /// Keys belong to the Sandbox and not to a world, as Plaid's belong to an environment.
    private func verificationKey(_ body: JSONObject) throws(SandboxError) -> JSONObject {
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
    /// The answer with the fidelity of its operation in a header; as it is without one.
    func telling(_ fidelity: String?) -> PlaidSandbox.Response {
        guard let fidelity else { return self }
        var answer = self
        answer.headers.append(("Tartan-Fidelity", fidelity))
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
