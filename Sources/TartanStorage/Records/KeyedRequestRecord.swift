// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// A request with an idempotency key, and its response once it has one.
package struct KeyedRequestRecord: Sendable, Hashable, RedactedDescription {
    /// The digest of the key and of who sent it.
    package var digest: TokenDigest
    package var userID: UserID
    /// The Item that the response is about, with whose deletion it is deleted.
    package var itemID: ItemID?
    /// The digest of the route and the content; another request with the same key is refused.
    package var contentDigest: TokenDigest
    package var startedAt: Instant
    /// The response, encrypted; `nil` while the request is being processed, or if that was interrupted.
    package var response: SealedBytes?

    /// The column's name in associated data; the digest is the row, and no Item is named.
    package static let responseColumn = "keyed_requests.response"

    /// How much of one user is kept at a time.
    package struct Quota: Sendable, Hashable {
        package var requests: Int
        /// The bytes of their responses, encrypted.
        package var bytes: Int

        package static let standard = Quota(requests: 10_000, bytes: 64 << 20)

        package init(requests: Int, bytes: Int) {
            self.requests = requests
            self.bytes = bytes
        }

        /// Checks, from what is stored of a user, that another request may be stored.
        package func admit(after requests: Int, bytes: Int) throws(StorageError) {
            guard requests < self.requests, bytes < self.bytes else { throw .tooManyKeyedRequests }
        }
    }

    /// How long a key belongs to its first request.
    package static let kept = Duration.seconds(24 * 3600)

    package init(
        digest: TokenDigest, userID: UserID, itemID: ItemID? = nil, contentDigest: TokenDigest, startedAt: Instant,
        response: SealedBytes? = nil
    ) {
        self.digest = digest
        self.userID = userID
        self.itemID = itemID
        self.contentDigest = contentDigest
        self.startedAt = startedAt
        self.response = response
    }

    /// Whether a later request with the same key takes this one's place.
    ///
    /// - Parameter limit: A request without a response that started before this time was interrupted and may be repeated;
    ///   `nil` if none may be.
    package func givesWay(to newer: KeyedRequestRecord, interruptedBefore limit: Instant?) -> Bool {
        if startedAt + Self.kept <= newer.startedAt { return true }
        guard response == nil, contentDigest == newer.contentDigest, let limit else { return false }
        return startedAt < limit
    }
}
