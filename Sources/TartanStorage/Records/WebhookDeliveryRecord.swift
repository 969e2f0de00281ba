// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import PlaidTypes

/// A verified webhook.
///
/// Two genuine webhooks can be equal byte for byte; only an identical signed token makes a replay.
package struct WebhookDeliveryRecord: Sendable, Hashable, RedactedDescription {
    /// The state of processing.
    package enum State: String, Sendable, Hashable, CaseIterable {
        case pending
        case processed
        /// Ignored: an unknown Item or a type without a handler.
        case ignored
        case failed
    }

    /// An identifier as a body of JSON names it.
    package static func quoted(_ id: String) -> [UInt8] { Array("\"\(id)\"".utf8) }

    /// Assigned by the store, increasing.
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
    /// How often a worker has claimed it.
    package var attempts: Int
    /// The deadline of the worker that claimed it last; afterwards another one may claim it.
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
