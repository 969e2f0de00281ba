/// How many requests callers may make, counted in this process.
package struct RequestLimits: Sendable, Hashable {
    /// Requests in a minute of one user, by key and by session tokens together.
    package var perUser: Int
    /// Requests in a minute by one API key, for all users together.
    package var perKey: Int
    /// Requests in a minute with one session token.
    package var perSession: Int
    /// Requests in a minute of one user that make calls to Plaid.
    package var plaidCallsPerUser: Int
    /// Attempts of one user in an hour to exchange a public token that is none of theirs.
    package var failedExchanges: Int
    /// Requested syncs of one Item in a minute.
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
