import FoundationEssentials
import Synchronization

/// Drives ``VerificationKeyCache``: fetches for the first who asks, lets the others wait for that fetch.
final class VerificationKeys: Sendable {
    private struct Waiter {
        var keyID: String
        var continuation: CheckedContinuation<Void, Never>
    }

    private struct State {
        var cache: VerificationKeyCache
        var waiters: [UInt64: Waiter] = [:]
        /// Waiters whose task was cancelled before they had begun to wait.
        var cancelled: Set<UInt64> = []
        var nextWaiter: UInt64 = 0
    }

    private let source: any WebhookKeySource
    private let state: Mutex<State>

    init(source: any WebhookKeySource, limits: VerificationKeyCache.Limits) {
        self.source = source
        state = Mutex(State(cache: VerificationKeyCache(limits: limits)))
    }

    /// How many callers wait for another's fetch; for tests.
    var waiting: Int { state.withLock { $0.waiters.count } }

    func key(id: String, now: Date) async throws(WebhookError) -> CheckedKey {
        // Ends: a caller that waited goes round again only after a fetch has ended, and cancellation ends it at once.
        while true {
            switch state.withLock({ $0.cache.decide(keyID: id, now: now) }) {
            case .use(let key): return key
            case .refuse(let code): throw Self.error(code)
            case .fetch: await fetch(id: id, now: now)
            case .wait: await wait(for: id)
            }
            if Task.isCancelled { throw Self.error(.keyUnavailable) }
        }
    }

    private func fetch(id: String, now: Date) async {
        let outcome: VerificationKeyCache.Outcome
        do {
            if let key = try await source.webhookKey(id: id) {
                outcome = CheckedKey(key, expectedID: id).map { .found($0) } ?? .unusable
            } else {
                outcome = .unknown
            }
        } catch {
            outcome = Task.isCancelled ? .abandoned : .failed
        }
        let resumed = state.withLock { state in
            state.cache.finish(keyID: id, outcome: outcome, now: now)
            let ready = state.waiters.filter { $0.value.keyID == id }
            for number in ready.keys { state.waiters[number] = nil }
            return ready.values.map(\.continuation)
        }
        for continuation in resumed { continuation.resume() }
    }

    private func wait(for id: String) async {
        let number = state.withLock { state in
            state.nextWaiter += 1
            return state.nextWaiter
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let startsWaiting = state.withLock { state in
                    // The fetch may have ended, or the caller may have been cancelled, between the decision and here.
                    guard state.cancelled.remove(number) == nil, state.cache.isFetching(id) else { return false }
                    state.waiters[number] = Waiter(keyID: id, continuation: continuation)
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
            WebhookError(code, "Plaid has no such key; keys belong to one environment, compare it with the client's")
        case .keyInvalid: WebhookError(code, "the key that was answered is not an ES256 key on P-256 with that id")
        case .keyFetchesLimited: WebhookError(code, "too many unknown keys were asked for; try again later")
        default: WebhookError(.keyUnavailable, "the key could not be fetched; try again later")
        }
    }
}
