// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials
public import Plaid
import PlaidJSON
public import PlaidTypes

/// A webhook that is verified as sent by Plaid, unmodified and recent.
public struct VerifiedWebhook: Sendable {
    /// The id of the key that signed it.
    public let keyID: String
    /// When Plaid signed it; each delivery attempt gets a new signature.
    public let issuedAt: Date
    /// The verified token, in the canonical form that both valid signatures of a text share.
    ///
    /// A delivery with the same text, or the same digest of it, is a replay. Comparing headers is not enough: anyone can
    /// compute a second valid signature from the first. Comparing bodies is not enough either: two webhooks may be equal.
    public let canonicalToken: String
    /// The bytes that were signed.
    public let body: [UInt8]
    /// The body, decoded to a typed event.
    public let event: WebhookEvent
    /// The member `webhook_type`, such as `TRANSACTIONS`; empty when there is none.
    public let webhookType: String
    /// The member `webhook_code`, such as `SYNC_UPDATES_AVAILABLE`; empty when there is none.
    public let webhookCode: String
    /// The Item that the webhook is about, if any.
    public let itemID: ItemID?

    /// Decodes a body whose signature was verified; `nil` when it is not a JSON object.
    init?(keyID: String, issuedAt: Date, canonicalToken: String, verifiedBody body: [UInt8]) {
        guard let object = try? JSONValue(parsing: body).objectValue, let event = try? WebhookEvent(parsing: body)
        else { return nil }
        self.keyID = keyID
        self.issuedAt = issuedAt
        self.canonicalToken = canonicalToken
        self.body = body
        self.event = event
        webhookType = object["webhook_type"]?.stringValue ?? ""
        webhookCode = object["webhook_code"]?.stringValue ?? ""
        itemID = object["item_id"]?.stringValue.map(ItemID.init(rawValue:))
    }
}
