import FoundationEssentials
import PlaidJSON
import Synchronization

/// An answer in JSON that was made at once, on the connection's own thread.
struct QuickAnswer: Sendable {
    var status: Int
    var body: [UInt8]
    var fidelity: Fidelity?
}

// The reads that integrations make all the time are answered without a task of their own. Whatever else there may be to do
// (faults, limits, a clock that stands still, somebody who watches) takes the usual way, and so does every other operation.

extension SandboxEngine {
    /// What is answered at once: nothing here takes long, whatever a world holds.
    static let quickPaths: Set<String> = [
        "/accounts/get", "/auth/get", "/identity/get", "/item/get", "/transactions/get", "/transactions/sync",
    ]

    /// Answers one of the frequent reads, or says that it has to take the usual way.
    func quickAnswer(path: String, headers: SandboxHeaders, body bytes: [UInt8]) -> QuickAnswer? {
        guard Self.quickPaths.contains(path), !configuration.isVerbose, configuration.requestObserver == nil,
            faults.withLock({ $0.isEmpty }), !rateLimiter.withLock({ $0.isOn }), !clock.isFrozen
        else { return nil }
        let start = ContinuousClock.now
        let requestID = requestID()
        var clientID: String?
        var event = SandboxEvent.Request(
            method: "POST", path: path, isOperation: true, status: 200, duration: .zero, headers: headers)
        let answer: QuickAnswer
        do {
            guard let text = try quickText(path, headers, bytes, requestID: requestID, clientID: &clientID) else {
                return nil
            }
            answer = QuickAnswer(status: 200, body: text, fidelity: Fidelity.of(path))
        } catch {
            let text = JSONValue.object(error.body(requestID: requestID)).serialized()
            answer = QuickAnswer(status: error.status, body: text, fidelity: Fidelity.of(path))
            (event.status, event.errorType, event.errorCode) = (error.status, error.type, error.code)
            event.requestID = requestID
        }
        event.duration = start.duration(to: .now)
        events.add(SandboxEvent(kind: .request(event), clientID: clientID))
        return answer
    }

    /// The bytes that the benchmarks compare with; `nil` when the caller is not one who may have them.
    func quickStaticAnswer(headers: SandboxHeaders) -> QuickAnswer? {
        guard (try? ControlGuard(configuration: configuration).check(headers)) != nil else { return nil }
        return QuickAnswer(status: 200, body: staticAnswer.withLock { $0 }, fidelity: nil)
    }

    /// The success, or `nil` when the world is in use: nobody waits for another on a connection's thread.
    private func quickText(
        _ path: String, _ headers: SandboxHeaders, _ bytes: [UInt8], requestID: String, clientID: inout String?
    ) throws(SandboxError) -> [UInt8]? {
        guard let operation = validator.contract.operations[path] else { throw .notFound }
        var body = try Self.parse(bytes, isOptional: false)
        let credentials = try RequestCredentials(takenFrom: &body, headers: headers)
        clientID = credentials.clientID
        let client = try client(for: credentials)
        body = try validator.check(body, of: operation)
        let request = SandboxRequest(
            path: path, clientID: client.id, body: body, now: clock.now, requestID: requestID)
        let contract = validator.contract
        let result = tryWorld(of: client) { world, now throws(SandboxError) in
            var request = request
            request.now = now
            return try world.answer(request, operation, contract)
        }
        guard let result else { return nil }
        switch try result.get() {
        case .json(let answer): return JSONValue.object(answer).serialized()
        case .text(let text): return text
        case .file: return nil
        }
    }
}
