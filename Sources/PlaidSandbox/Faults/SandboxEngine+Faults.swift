// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidJSON
import ServiceLifecycle
import Synchronization

// Faults and rate limits stand between the connection and the answer.

extension SandboxEngine {
    /// Answers a request, or does to it what the rules order, and records what became of it.
    func exchange(method: String, target: String, headers: SandboxHeaders, body: [UInt8], port: Int?) async
        -> SandboxExchange
    {
        let path = String(target.prefix { $0 != "?" })
        guard Self.isRecorded(path) else {
            return await carryOut(method: method, target: target, headers: headers, body: body, port: port).exchange
        }
        let start = ContinuousClock.now
        let (exchange, clientID) = await carryOut(
            method: method, target: target, headers: headers, body: body, port: port)
        record(method: method, path: path, headers: headers, exchange, clientID: clientID, since: start)
        return exchange
    }

    private func carryOut(method: String, target: String, headers: SandboxHeaders, body: [UInt8], port: Int?) async
        -> (exchange: SandboxExchange, clientID: String?)
    {
        let path = String(target.prefix { $0 != "?" })
        let isSteered = path == "/" || path == "/_tartan" || path.hasPrefix("/_tartan/")
        let hasFaults = !isSteered && faults.withLock { !$0.isEmpty }
        let isLimited = !isSteered && rateLimiter.withLock { $0.isOn }
        guard hasFaults || isLimited else {
            let answer = await answer(method: method, target: target, headers: headers, body: body, port: port)
            return (.answer(answer), answer.clientID)
        }
        let request = faultRequest(path: path, headers: headers, body: body)
        var decision = FaultTable.Decision()
        if hasFaults { decision = faults.withLock { $0.decide(request) } }
        if decision.delay > 0 { await Self.pause(decision.delay) }
        for page in decision.mutations { armMutation(request, afterPage: page) }
        if let fault = decision.fault, !decision.isPerformed, let outcome = outcome(of: fault) {
            return (outcome, request.clientID)
        }
        if isLimited, let refusal = refusal(of: request) {
            return (.answer(self.refusal(refusal, requestID: requestID())), request.clientID)
        }
        let answer = await answer(method: method, target: target, headers: headers, body: body, port: port)
        return (decision.fault.map { damage(answer, $0) } ?? .answer(answer), answer.clientID)
    }

    /// Waits in real time, and not longer than the Sandbox runs.
    static func pause(_ seconds: Double) async {
        await cancelWhenGracefulShutdown { try? await Task.sleep(for: .seconds(seconds)) }
    }

    /// What a fault gives without the request being carried out; `nil` when it needs the answer.
    private func outcome(of fault: FaultRule.Kind) -> SandboxExchange? {
        switch fault {
        case .error(let error):
            return .answer(refusal(error, requestID: requestID()))
        case .http(let status, let body, let contentType):
            return .answer(
                PlaidSandbox.Response(
                    status: status, headers: [("Content-Type", contentType)], body: Array(body.utf8)))
        case .timeout(let seconds): return .silence(seconds: seconds)
        case .reset: return .reset
        case .truncate, .malformed, .delay, .mutation: return nil
        }
    }

    /// What becomes of the answer of a request that was carried out.
    private func damage(_ answer: PlaidSandbox.Response, _ fault: FaultRule.Kind) -> SandboxExchange {
        switch fault {
        case .truncate(let bytes):
            return .truncated(answer, bytes: min(bytes ?? answer.body.count / 2, max(answer.body.count - 1, 0)))
        case .malformed:
            // The closing brace becomes a comma: whole in length, and no JSON.
            var answer = answer
            if answer.body.isEmpty { answer.body = [UInt8(ascii: "{")] }
            answer.body[answer.body.count - 1] = UInt8(ascii: ",")
            return .answer(answer)
        default: return outcome(of: fault) ?? .answer(answer)
        }
    }

    private func faultRequest(path: String, headers: SandboxHeaders, body: [UInt8]) -> FaultRequest {
        let options = JSONOptions(maximumDepth: 64, maximumBytes: Self.maximumBodyBytes)
        let members = (try? JSONValue(parsing: body, options: options))?.objectValue ?? [:]
        var request = FaultRequest(path: path)
        request.clientID = members["client_id"]?.stringValue ?? headers["plaid-client-id"]
        request.accessToken = members["access_token"]?.stringValue
        if let token = request.accessToken, let id = request.clientID, let client = client(id: id) {
            request.itemID = client.world.withLock { $0.itemID(accessToken: token) }
        }
        return request
    }

    private func armMutation(_ request: FaultRequest, afterPage: Int) {
        guard let id = request.clientID, let item = request.itemID, let client = client(id: id) else { return }
        _ = try? withWorld(of: client) { world, _ throws(SandboxError) in
            world.armMutation(itemID: item, afterPage: afterPage)
        }
    }

    /// The refusal of a request that is one too many.
    private func refusal(of request: FaultRequest) -> SandboxError? {
        guard let clientID = request.clientID else { return nil }
        let now = configuration.rateClock()
        return rateLimiter.withLock {
            $0.refusal(path: request.path, clientID: clientID, itemID: request.itemID, at: now)
        }
    }
}

extension World {
    /// The Item that an access token opens.
    func itemID(accessToken token: String) -> String? {
        guard let position = try? position(accessToken: token) else { return nil }
        return items[position].id
    }
}
