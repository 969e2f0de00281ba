// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidWebhooks
import Synchronization

/// Keys from a table; counts what is asked, and can hold answers back.
final class FakeKeySource: WebhookKeySource {
    struct Unreachable: Error {}

    private struct State {
        var keys: [String: WebhookVerificationKey]
        var asked: [String: Int] = [:]
        var fails = false
        var isClosed = false
        var held: [CheckedContinuation<Void, Never>] = []
    }

    private let state: Mutex<State>

    init(_ keys: [WebhookVerificationKey]) {
        state = Mutex(State(keys: Dictionary(uniqueKeysWithValues: keys.map { ($0.keyID, $0) })))
    }

    func webhookKey(id: String) async throws -> WebhookVerificationKey? {
        await withCheckedContinuation { continuation in
            let isHeld = state.withLock { state in
                state.asked[id, default: 0] += 1
                if state.isClosed { state.held.append(continuation) }
                return state.isClosed
            }
            if !isHeld { continuation.resume() }
        }
        try Task.checkCancellation()
        return try state.withLock { state in
            if state.fails { throw Unreachable() }
            return state.keys[id]
        }
    }

    func asked(_ id: String) -> Int { state.withLock { $0.asked[id, default: 0] } }
    var askedInAll: Int { state.withLock { $0.asked.values.reduce(0, +) } }
    func set(_ key: WebhookVerificationKey, for id: String) { state.withLock { $0.keys[id] = key } }
    func fail(_ fails: Bool) { state.withLock { $0.fails = fails } }

    /// Answers are held back until `open`.
    func close() { state.withLock { $0.isClosed = true } }

    func open() {
        let held = state.withLock { state in
            state.isClosed = false
            defer { state.held = [] }
            return state.held
        }
        for continuation in held { continuation.resume() }
    }
}
