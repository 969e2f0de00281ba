// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import HTTPTypes
import PlaidTypes
import Synchronization
import TartanStorage

/// Counts callers' requests and refuses those above a limit with 429.
final class RequestBudget: Sendable {
    private struct State {
        var users: TokenBuckets<UserID>
        var credentials: TokenBuckets<TokenDigest>
        var sessions: TokenBuckets<TokenDigest>
        var plaid: TokenBuckets<UserID>
        var exchanges: TokenBuckets<UserID>
    }

    private let state: Mutex<State>

    init(_ limits: RequestLimits) {
        state = Mutex(
            State(
                users: TokenBuckets(capacity: limits.perUser, seconds: 60),
                credentials: TokenBuckets(capacity: limits.perKey, seconds: 60),
                sessions: TokenBuckets(capacity: limits.perSession, seconds: 60),
                plaid: TokenBuckets(capacity: limits.plaidCallsPerUser, seconds: 60),
                exchanges: TokenBuckets(capacity: limits.failedExchanges, seconds: 3600)))
    }

    /// Admits a request of a known caller, and notes the limit that it is closest to for the response's headers.
    ///
    /// - Throws: 429 with the seconds to wait.
    func admit(_ caller: Caller, to route: Route, now: Date) throws(ServiceError) {
        let time = now.timeIntervalSince1970
        let (limit, refusal) = state.withLock { state -> (RateLimit, (String, Int)?) in
            let isApplication = caller.kind == .application
            let wait =
                isApplication
                ? state.credentials.take(caller.credential, at: time)
                : state.sessions.take(caller.credential, at: time)
            var limit =
                isApplication
                ? state.credentials.left(in: caller.credential, at: time)
                : state.sessions.left(in: caller.credential, at: time)
            if let wait { return (limit, (isApplication ? "API key" : "session token", wait)) }
            let userWait = state.users.take(caller.user, at: time)
            limit = limit.tighter(state.users.left(in: caller.user, at: time))
            if let userWait { return (limit, ("user", userWait)) }
            guard route.callsPlaid else { return (limit, nil) }
            let plaidWait = state.plaid.take(caller.user, at: time)
            limit = limit.tighter(state.plaid.left(in: caller.user, at: time))
            return (limit, plaidWait.map { ("user that cause requests to Plaid", $0) })
        }
        if let (what, wait) = refusal {
            throw Self.refusal("There are too many requests by this \(what).", wait, limit)
        }
        limit.note()
    }

    /// Counts an attempt to look up the owner of a public token, before any request is sent.
    ///
    /// - Throws: 429 when the user tried too many tokens of others.
    func beginTie(of user: UserID, now: Date) throws(ServiceError) {
        let time = now.timeIntervalSince1970
        let (wait, limit) = state.withLock {
            ($0.exchanges.take(user, at: time), $0.exchanges.left(in: user, at: time))
        }
        if let wait { throw Self.refusal("This user tried too many public tokens that are not theirs.", wait, limit) }
    }

    /// Uncounts an attempt, because the public token belonged to the user.
    func endTie(of user: UserID) { state.withLock { $0.exchanges.giveBack(user) } }

    static func refusal(_ message: String, _ seconds: Int, _ limit: RateLimit) -> ServiceError {
        limit.note()
        return ServiceError(
            .tooManyRequests, .tooManyRequests, message, next: "Wait \(seconds) seconds, then try again.",
            retryAfter: seconds)
    }
}
