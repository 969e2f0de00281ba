// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

extension World {
    /// Responds to a request that has passed the contract, by the behaviour of its operation.
    mutating func answer(_ request: SandboxRequest, _ entry: Registry.Entry) throws(SandboxError) -> SandboxAnswer {
        try enter(request, entry)
        switch entry.operation.behaviour {
        case .text(_, let write): return .text(try write(&self, request))
        case .json(let handler):
            var answer = try handler(&self, request)
            answer["request_id"] = .string(request.requestID)
            return .json(answer)
        case .file(let handler): return .file(try handler(&self, request))
        case .stored(let rule): return try answerFromContract(request, entry.contract, rule)
        case .contractOnly: return try answerFromContract(request, entry.contract, nil)
        // The engine responds before it asks an environment.
        case .shared: throw .notImplemented(path: request.path)
        }
    }

    /// Responds with a value, without the request ID, to an operation that has one; for simulations.
    mutating func respond(to request: SandboxRequest) throws(SandboxError) -> JSONObject {
        guard let entry = try? Registry.standard.get().entry(at: request.path) else {
            throw .notImplemented(path: request.path)
        }
        switch entry.operation.behaviour {
        case .json(let handler), .text(let handler, _):
            try enter(request, entry)
            return try handler(&self, request)
        case .file, .stored, .contractOnly, .shared: throw .notImplemented(path: request.path)
        }
    }

    private mutating func enter(_ request: SandboxRequest, _ entry: Registry.Entry) throws(SandboxError) {
        step(to: request)
        if entry.checksReferences { try checkReferences(of: request, except: entry.operation.ownIDs) }
    }
}
