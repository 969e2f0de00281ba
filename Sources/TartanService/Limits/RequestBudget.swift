import FoundationEssentials
import HTTPTypes
import PlaidTypes
import Storage
import Synchronization

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

    /// Admits a request of a known caller.
    ///
    /// - Throws: 429 with the seconds to wait.
    func admit(_ caller: Caller, to route: Route, now: Date) throws(ServiceError) {
        let time = now.timeIntervalSince1970
        let refusal = state.withLock { state -> (String, Int)? in
            let wait =
                caller.kind == .application
                ? state.credentials.take(caller.credential, at: time)
                : state.sessions.take(caller.credential, at: time)
            if let wait { return (caller.kind == .application ? "API key" : "session token", wait) }
            if let wait = state.users.take(caller.user, at: time) { return ("user", wait) }
            if route.callsPlaid, let wait = state.plaid.take(caller.user, at: time) {
                return ("user that cause requests to Plaid", wait)
            }
            return nil
        }
        if let (what, wait) = refusal { throw Self.refusal("There are too many requests by this \(what).", wait) }
    }

    /// Counts an attempt to look up the owner of a public token, before any request is sent.
    ///
    /// - Throws: 429 when the user tried too many tokens of others.
    func beginTie(of user: UserID, now: Date) throws(ServiceError) {
        let wait = state.withLock { $0.exchanges.take(user, at: now.timeIntervalSince1970) }
        if let wait { throw Self.refusal("This user tried too many public tokens that are not theirs.", wait) }
    }

    /// Uncounts an attempt, because the public token belonged to the user.
    func endTie(of user: UserID) { state.withLock { $0.exchanges.giveBack(user) } }

    static func refusal(_ message: String, _ seconds: Int) -> ServiceError {
        ServiceError(
            .tooManyRequests, .tooManyRequests, message, next: "Wait \(seconds) seconds, then try again.",
            retryAfter: seconds)
    }
}
