// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// What is left of a limit, for the headers `RateLimit-*`.
struct RateLimit: Sendable, Hashable {
    /// The requests that the limit allows at once.
    var limit: Int
    var remaining: Int
    /// The seconds until all of them are possible again.
    var reset: Int

    /// The one of two limits that allows fewer requests now.
    func tighter(_ other: RateLimit) -> RateLimit { other.remaining < remaining ? other : self }

    /// Adds the headers to the response of the request that this task serves.
    func note() {
        guard let scope = RequestScope.current else { return }
        scope.note(.rateLimitLimit, "\(limit)")
        scope.note(.rateLimitRemaining, "\(remaining)")
        scope.note(.rateLimitReset, "\(reset)")
    }
}
