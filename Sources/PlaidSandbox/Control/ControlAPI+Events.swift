// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Synchronization

// What happened and what happens, for those who watch.

extension ControlAPI {
    /// What a request gets that may want to follow the events.
    enum Following: Sendable {
        /// It is another request, or wants only what there is.
        case no
        case refused(PlaidSandbox.Response)
        case stream(EventReader)
    }

    /// The events that are kept, oldest first.
    func events(_ method: String, _ arguments: ControlArguments) throws -> PlaidSandbox.Response {
        try require("GET", method)
        var reader = EventReader(try EventOrder(arguments), engine: engine)
        return .lines(reader.all())
    }

    /// Answers a request that follows the events, which needs a connection that stays open.
    func following(method: String, target: String, headers: SandboxHeaders) -> Following {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard method == "GET", parts.first == "/_tartan/events" else { return .no }
        do {
            try ControlGuard(configuration: engine.configuration).check(headers)
            let query = parts.count > 1 ? String(parts[1]) : ""
            let order = try EventOrder(try arguments(query: query, body: [], longest: 0))
            guard order.isFollowing else { return .no }
            guard order.limit == nil else {
                throw Refusal(status: 400, message: "limit belongs to a list; leave it out with follow.")
            }
            guard engine.events.hasRoom else {
                throw Refusal(
                    status: 429, message: "At most \(EventLog.mostReaders) readers follow the events; stop one first.")
            }
            return .stream(EventReader(order, engine: engine))
        } catch {
            return .refused(response(to: error))
        }
    }

    /// The public halves of all keys, as `/webhook_verification_key/get` answers each.
    var webhookKeys: JSONValue {
        get throws {
            let keys = engine.keys.withLock { $0.keys }
            return ["keys": .array(try keys.map { .object(try $0.json()) })]
        }
    }
}
