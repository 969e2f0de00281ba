import Plaid
public import PlaidCore

/// Where verification keys come from.
public protocol WebhookKeySource: Sendable {
    /// The key with that id; `nil` when Plaid says that there is none.
    ///
    /// - Throws: Whatever kept the key from being fetched. The webhook is then refused as one that may be tried again.
    func webhookKey(id: String) async throws -> WebhookVerificationKey?
}

/// Keys from Plaid's own endpoint, `/webhook_verification_key/get`.
public struct PlaidWebhookKeySource: WebhookKeySource {
    private let client: any PlaidClientProtocol

    /// Makes a source that asks through a client; keys belong to the client's environment.
    public init(client: any PlaidClientProtocol) { self.client = client }

    /// The key with that id; `nil` when Plaid says that there is none in this environment.
    public func webhookKey(id: String) async throws -> WebhookVerificationKey? {
        do {
            let key = try await client.webhookVerificationKeyGet(keyID: id).key
            return WebhookVerificationKey(
                keyID: key.kid, algorithm: key.alg, curve: key.crv, keyType: key.kty, use: key.use, x: key.x, y: key.y,
                expiredAt: key.expiredAt)
        } catch let error where error.code.rawValue == "INVALID_WEBHOOK_VERIFICATION_KEY_ID" {
            return nil
        }
    }
}
