// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// Request limits of callers, counted in this process.
package struct RequestLimits: Sendable, Hashable {
    /// Requests per minute of one user, with API keys and session tokens together.
    package var perUser: Int
    /// Requests per minute with one API key, for all users together.
    package var perKey: Int
    /// Requests per minute with one session token.
    package var perSession: Int
    /// Requests per minute of one user that cause requests to Plaid.
    package var plaidCallsPerUser: Int
    /// Attempts per hour of one user to exchange another user's public token.
    package var failedExchanges: Int
    /// Requested syncs per minute of one Item.
    package var syncsPerItem: Int

    package init(
        perUser: Int = 1200, perKey: Int = 60_000, perSession: Int = 300, plaidCallsPerUser: Int = 60,
        failedExchanges: Int = 20, syncsPerItem: Int = 30
    ) {
        self.perUser = perUser
        self.perKey = perKey
        self.perSession = perSession
        self.plaidCallsPerUser = plaidCallsPerUser
        self.failedExchanges = failedExchanges
        self.syncsPerItem = syncsPerItem
    }
}
