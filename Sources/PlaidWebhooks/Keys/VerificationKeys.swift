// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import PlaidCore
import Synchronization

/// Drives ``VerificationKeyCache``: the first caller fetches a key, and the others wait for that fetch.
final class VerificationKeys: Sendable {
    private struct Waiter {
        var work: VerificationKeyCache.Work
        var continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var cache: VerificationKeyCache
        var waiters: [UInt64: Waiter] = [:]
        /// Waiters whose task was cancelled before they started to wait.
        var cancelled: Set<UInt64> = []
        var nextWaiter: UInt64 = 0
    }

    /// How long a fetch may take: Plaid gives up on a webhook after ten seconds.
    private let fetchTime: Duration
    /// How long the key store may take to read or write.
    private static let storeTime = Duration.seconds(3)

    private let source: any WebhookKeySource
    private let store: (any WebhookKeyStore)?
    private let state: Mutex<State>

    init(
        source: any WebhookKeySource, store: (any WebhookKeyStore)? = nil, limits: VerificationKeyCache.Limits,
        fetchTime: Duration = .seconds(8)
    ) {
        self.source = source
        self.store = store
        self.fetchTime = fetchTime
        state = Mutex(State(cache: VerificationKeyCache(limits: limits, hasStore: store != nil)))
    }

    /// The number of callers that wait for another one's fetch; for tests.
    var waiting: Int { state.withLock { $0.waiters.count } }

    func key(id: String, claim: KeyClaim = .source(nil), now: Date) async throws(WebhookError) -> CheckedKey {
        // Terminates: a waiting caller loops only after a fetch has ended, and cancellation ends it immediately.
        while true {
            switch state.withLock({ $0.cache.decide(keyID: id, claim: claim, now: now) }) {
            case .use(let key): return key
            case .refuse(let code): throw Self.error(code)
            case .load: await load(now: now)
            case .fetch: await fetch(id: id, now: now)
            case .wait(let work): await wait(for: work)
            }
            if Task.isCancelled { throw Self.error(.keyUnavailable) }
        }
    }

    private func fetch(id: String, now: Date) async {
        let fetched = await Deadline.run(within: fetchTime) {
            [source] () -> Result<WebhookVerificationKey?, any Error> in
            do { return .success(try await source.webhookKey(id: id)) } catch { return .failure(error) }
        }
        var found: WebhookVerificationKey?
        let outcome: VerificationKeyCache.Outcome
        switch fetched {
        case .finished(.success(let key?)):
            if let checked = CheckedKey(key, expectedID: id) {
                outcome = .found(checked)
                found = key
            } else {
                outcome = .unusable
            }
        case .finished(.success(nil)): outcome = .unknown
        case .finished(.failure): outcome = Task.isCancelled ? .abandoned : .failed
        case .timedOut: outcome = .failed
        case .cancelled: outcome = .abandoned
        }
        finish(.fetching(id)) { $0.finish(keyID: id, outcome: outcome, now: now) }
        guard let found, let store else { return }
        // A key that can't be saved is fetched again after the next restart; this delivery doesn't depend on it.
        _ = await Deadline.run(within: Self.storeTime) {
            try? await store.save(StoredWebhookKey(key: found, fetchedAt: now))
        }
    }

    private func load(now: Date) async {
        guard let store else { return }
        let outcome = await Deadline.run(within: Self.storeTime) { try? await store.keys() }
        var keys: [StoredWebhookKey]?
        if case .finished(let stored) = outcome { keys = stored }
        let checked = keys?.compactMap { stored in
            CheckedKey(stored.key, expectedID: stored.key.keyID).map { (stored.key.keyID, $0, stored.fetchedAt) }
        }
        finish(.loading) { $0.finishLoading(checked, now: now) }
    }

    private func finish(
        _ work: VerificationKeyCache.Work, _ change: (inout VerificationKeyCache) -> Void
    ) {
        let resumed = state.withLock { state in
            change(&state.cache)
            let ready = state.waiters.filter { $0.value.work == work }
            for number in ready.keys { state.waiters[number] = nil }
            return ready.values.map(\.continuation)
        }
        for continuation in resumed { continuation.resume() }
    }

    private func wait(for work: VerificationKeyCache.Work) async {
        let number = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let startsWaiting = state.withLock { state in
                    // The fetch may have ended, or the caller may have been cancelled, between the decision and here.
                    guard state.cancelled.remove(number) == nil, state.cache.isRunning(work) else { return false }
                    state.waiters[number] = Waiter(work: work, continuation: continuation)
                    return true
                }
                if !startsWaiting { continuation.resume() }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                let waiter = state.waiters.removeValue(forKey: number)
                if waiter == nil { state.cancelled.insert(number) }
                return waiter
            }
            waiter?.continuation.resume()
        }
        _ = state.withLock { $0.cancelled.remove(number) }
    }

    private static func error(_ code: WebhookError.Code) -> WebhookError {
        switch code {
        case .unknownKey:
            WebhookError(
                code, "Plaid has no such key; make sure that the client uses the environment that sent the webhook")
        case .keyInvalid: WebhookError(code, "the key in Plaid's response is not an ES256 key on P-256 with that id")
        case .keyFetchesLimited: WebhookError(code, "too many unknown keys were requested; try again later")
        default: WebhookError(.keyUnavailable, "the key could not be fetched; try again later")
        }
    }
}
