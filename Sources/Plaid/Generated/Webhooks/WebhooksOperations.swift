// swift-format-ignore-file
// Written by plaid-codegen from Plaid's OpenAPI document 2020-09-14_1.697.4. Do not edit: see docs/GeneratedCode.md.

public import PlaidCore

extension PlaidClientProtocol {
    /// Calls `/webhook_verification_key/get`: gets webhook verification key.
    ///
    /// A read request, which the client may retry.
    ///
    /// - Documentation: <https://plaid.com/docs/api/webhooks/webhook-verification/#get-webhook-verification-key>
    /// - Returns: The response.
    /// - Throws: ``PlaidError`` when Plaid rejects the request or cannot be reached.
    public func webhookVerificationKeyGet(
        keyID: String
    ) async throws(PlaidError) -> WebhookVerificationKeyGetResponse {
        try await execute(WebhookVerificationKeyGetRequest(keyID: keyID))
    }
}
