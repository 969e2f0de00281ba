// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Plaid
public import PlaidCore

/// Provides verification keys.
public protocol WebhookKeySource: Sendable {
    /// Returns the key with an id; `nil` when Plaid has none.
    ///
    /// - Throws: Any error that prevents the fetch. The webhook is then refused with an error that allows a retry.
    func webhookKey(id: String) async throws -> WebhookVerificationKey?
}

/// Fetches keys from Plaid's endpoint `/webhook_verification_key/get`.
public struct PlaidWebhookKeySource: WebhookKeySource {
    private let client: any PlaidClientProtocol

    /// Creates a source that uses a client; keys belong to the client's environment.
    public init(client: any PlaidClientProtocol) { self.client = client }

    /// Returns the key with an id; `nil` when Plaid has none in this environment.
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
