public import FoundationEssentials
public import Plaid
import PlaidJSON
public import PlaidTypes

/// A delivery that is proven to be Plaid's, unchanged and fresh.
public struct VerifiedWebhook: Sendable {
    /// The id of the key that signed it.
    public let keyID: String
    /// When Plaid signed it; every attempt of a delivery is signed afresh.
    public let issuedAt: Date
    /// The token that proves it, in the form that is the same for both valid signatures of a text.
    ///
    /// A delivery with the same text, or with the same digest of it, is a replay. The header itself is not enough: from a
    /// token anybody can compute another one with as valid a signature. Nor is the body: two webhooks may be equal.
    public let canonicalToken: String
    /// The bytes that were signed.
    public let body: [UInt8]
    /// What the body says, typed.
    public let event: WebhookEvent
    /// The member `webhook_type`, such as `TRANSACTIONS`; empty when there is none.
    public let webhookType: String
    /// The member `webhook_code`, such as `SYNC_UPDATES_AVAILABLE`; empty when there is none.
    public let webhookCode: String
    /// The Item that it is about, when it is about one.
    public let itemID: ItemID?

    /// Reads a body whose signature has been checked; `nil` when it is not a JSON object.
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
