package import PlaidTypes

/// A verified webhook as it arrived.
///
/// Two genuine webhooks can be equal byte for byte; only an identical signed token makes a replay.
package struct WebhookDeliveryRecord: Sendable, Hashable, RedactedDescription {
    /// What became of it.
    package enum State: String, Sendable, Hashable, CaseIterable {
        case pending
        case processed
        /// Nothing to do for it: an unknown Item or a type that nothing listens to.
        case ignored
        case failed
    }

    /// An identifier as a body of JSON names it.
    package static func quoted(_ id: String) -> [UInt8] { Array("\"\(id)\"".utf8) }

    /// Given by the store, rising.
    package var id: Int64
    package var tokenDigest: TokenDigest
    package var body: [UInt8]
    package var type: String
    package var code: String
    package var itemID: ItemID?
    package var receivedAt: Instant
    package var state: State
    package var processedAt: Instant?
    package var errorCode: String?
    /// How often a worker has taken it up.
    package var attempts: Int
    /// Until when the worker that took it up last has time; afterwards another one takes it up.
    package var claimedUntil: Instant?

    package init(
        id: Int64 = 0, tokenDigest: TokenDigest, body: [UInt8], type: String, code: String, itemID: ItemID? = nil,
        receivedAt: Instant, state: State = .pending, processedAt: Instant? = nil, errorCode: String? = nil,
        attempts: Int = 0, claimedUntil: Instant? = nil
    ) {
        self.id = id
        self.tokenDigest = tokenDigest
        self.body = body
        self.type = type
        self.code = code
        self.itemID = itemID
        self.receivedAt = receivedAt
        self.state = state
        self.processedAt = processedAt
        self.errorCode = errorCode
        self.attempts = attempts
        self.claimedUntil = claimedUntil
    }
}
