// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidCore
import PlaidJSON
import Synchronization
import TartanStorage

@testable import PlaidSandbox

/// Plaid: the Sandbox's own state, without a connection and with a clock that stands still until it is moved.
final class SandboxPlaid: Sendable {
    /// What happens to a request.
    enum Fault: Sendable {
        /// It does not arrive.
        case unsent
        /// It is carried out, and its response is lost.
        case lost
        /// It is refused, although Plaid would accept it.
        case refused(PlaidError)
        /// The response misses its content.
        case empty
    }

    /// A request that arrived.
    struct Seen: Sendable {
        var path: String
        var body: JSONObject
    }

    private struct State {
        var world: World
        var now: Date
        var seen: [Seen] = []
        var faults: [String: [Fault]] = [:]
    }

    private let state: Mutex<State>
    /// Looks at each request before it arrives.
    private let observer = Mutex<(@Sendable (Seen) async -> Void)?>(nil)

    init() {
        let now = Date(timeIntervalSince1970: 1_790_000_000)
        state = Mutex(State(world: World(clientID: "client", seed: 7, now: now), now: now))
    }

    var now: TartanStorage.Instant { TartanStorage.Instant(state.withLock { $0.now }) }
    func advance(by duration: Duration) {
        state.withLock { $0.now += TimeInterval(duration.components.seconds) }
    }

    var seen: [Seen] { state.withLock { $0.seen } }
    func count(_ path: String) -> Int { seen.filter { $0.path == path }.count }

    /// Requests of a path fail like this, one after the other; then they succeed again.
    func fail(_ path: String, _ faults: [Fault]) { state.withLock { $0.faults[path, default: []] += faults } }

    func observe(_ body: @escaping @Sendable (Seen) async -> Void) { observer.withLock { $0 = body } }

    var transfers: [(id: String, authorizationID: String, cents: Int, status: String)] {
        state.withLock { state in
            state.world.desk.book.transfers.all.map { ($0.id, $0.authorizationID, $0.amount.value, $0.status.rawValue) }
        }
    }

    /// The refunds that give money back, or may still.
    var refunds: [(id: String, transferID: String, cents: Int)] {
        state.withLock { state in
            state.world.desk.book.refunds.all.filter(\.counts).map { ($0.id, $0.transferID, $0.amount.value) }
        }
    }

    /// Carries out a request directly, such as one of the Sandbox's own.
    @discardableResult
    func request(_ path: String, _ body: JSONObject) throws -> JSONObject {
        try state.withLock { state in try Self.respond(path, body, &state) }
    }

    /// The bank asks for the login again, or accepts it again.
    func setLogin(isRequired: Bool) {
        state.withLock { state in
            for position in state.world.items.indices { state.world.items[position].needsLogin = isRequired }
        }
    }

    private static func respond(
        _ path: String, _ body: JSONObject, _ state: inout State
    ) throws(SandboxError) -> JSONObject {
        var answer = try state.world.respond(
            to: SandboxRequest(path: path, clientID: "client", body: body, now: state.now, requestID: "request"))
        answer["request_id"] = "request"
        return answer
    }

    /// Plaid as a process sees it.
    func client(_ life: Life = Life()) -> Client { Client(plaid: self, life: life) }

    struct Client: PlaidClientProtocol {
        let plaid: SandboxPlaid
        let life: Life

        func execute<Request: PlaidRequest>(_ request: Request) async throws(PlaidError) -> Request.Response {
            let turn = life.turn()
            guard turn != .dead, turn != .dieBefore else { throw SandboxPlaid.lost }
            let body = (try? JSONValue(parsing: request.jsonBytes()).objectValue) ?? [:]
            let seen = Seen(path: Request.path.description, body: body)
            if let observer = plaid.observer.withLock({ $0 }) { await observer(seen) }
            let answer = try plaid.answer(seen)
            guard turn == .go else { throw SandboxPlaid.lost }
            do {
                return try Request.Response.read(
                    body: JSONValue.object(answer).serialized(), contentType: "application/json", options: .standard)
            } catch {
                throw PlaidError(code: .unexpectedResponse, message: "The response cannot be read.")
            }
        }
    }

    static let lost = PlaidError(code: .connectionLost, message: "The connection was lost.")

    private func answer(_ seen: Seen) throws(PlaidError) -> JSONObject {
        try state.withLock { (state) throws(PlaidError) in
            let faults = state.faults[seen.path] ?? []
            let fault = faults.first
            state.faults[seen.path] = Array(faults.dropFirst())
            switch fault {
            case .unsent: throw PlaidError(code: .notSent, message: "There is no connection.")
            case .refused(let error): throw error
            case .lost, .empty, nil: break
            }
            state.seen.append(seen)
            let answer: JSONObject
            do throws(SandboxError) {
                answer = try Self.respond(seen.path, seen.body, &state)
            } catch {
                if case .lost = fault { throw Self.lost }
                throw PlaidError(
                    kind: .init(rawValue: error.type), code: .init(rawValue: error.code), message: error.message,
                    httpStatus: error.status)
            }
            switch fault {
            case .lost: throw Self.lost
            case .empty: return ["request_id": "request"]
            default: return answer
            }
        }
    }
}
