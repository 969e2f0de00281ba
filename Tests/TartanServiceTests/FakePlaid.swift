// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidCore
import PlaidJSON
import Synchronization

/// A Plaid that answers from closures, one per path, and remembers what it was asked.
final class FakePlaid: PlaidClientProtocol {
    typealias Answer = @Sendable (JSONObject) async throws(PlaidError) -> JSONValue

    private struct State {
        var answers: [String: Answer] = [:]
        var calls: [(path: String, body: JSONObject)] = []
    }

    private let state = Mutex(State())

    func on(_ path: String, _ answer: @escaping Answer) { state.withLock { $0.answers[path] = answer } }

    func calls(to path: String) -> [JSONObject] {
        state.withLock { $0.calls.filter { $0.path == path }.map(\.body) }
    }

    var callsInAll: Int { state.withLock { $0.calls.count } }

    /// Whether it was asked for anything about transfers.
    var hasMovedMoney: Bool { state.withLock { $0.calls.contains { $0.path.hasPrefix("/transfer/") } } }

    func execute<Request: PlaidRequest>(_ request: Request) async throws(PlaidError) -> Request.Response {
        let path = Request.path.description
        let body = (try? JSONValue(parsing: request.jsonBytes()).objectValue) ?? [:]
        let answer = state.withLock { state in
            state.calls.append((path, body))
            return state.answers[path]
        }
        guard let answer else {
            throw PlaidError(
                kind: .invalidRequest, code: .init(rawValue: "NOT_FOUND"), message: "not found", httpStatus: 404)
        }
        let bytes = try await answer(body).serialized()
        do {
            return try Request.Response.read(body: bytes, contentType: "application/json", options: .standard)
        } catch {
            throw PlaidError(code: .unexpectedResponse, message: "the fake's answer cannot be read")
        }
    }
}
