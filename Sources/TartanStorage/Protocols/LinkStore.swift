// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// Link tokens and exchanges.
package protocol LinkStore: Sendable {
    func insertLinkToken(_ token: LinkTokenRecord) async throws(StorageError)
    /// Returns the token if it belongs to the user.
    func linkToken(_ digest: TokenDigest, of user: UserID) async throws(StorageError) -> LinkTokenRecord?
    /// Returns a user's tokens that have not expired, newest first.
    func linkTokens(of user: UserID, now: Instant) async throws(StorageError) -> [LinkTokenRecord]
    /// Returns all users' tokens that have not expired, newest first.
    func engineLinkTokens(now: Instant, limit: Int) async throws(StorageError) -> [LinkTokenRecord]

    /// Records that an exchange is about to start; one that was rolled back restarts, for one caller of several.
    ///
    /// - Returns: The existing intent; `nil` when this one was stored.
    /// - Throws: `notFound` when the token was already exchanged for another user.
    func beginExchange(_ intent: ExchangeIntentRecord) async throws(StorageError) -> ExchangeIntentRecord?
    /// Updates the state of an exchange; a committed intent stays committed.
    func updateExchange(_ intent: ExchangeIntentRecord) async throws(StorageError)
    /// Stores the Item of an exchange and marks the intent as committed: one transaction, or nothing.
    func commitExchange(_ intent: ExchangeIntentRecord, item: ItemRecord) async throws(StorageError)
    func exchange(_ digest: TokenDigest, of user: UserID) async throws(StorageError) -> ExchangeIntentRecord?
    /// Returns exchanges that are neither committed nor rolled back, oldest first.
    func engineOpenExchanges() async throws(StorageError) -> [ExchangeIntentRecord]
}
