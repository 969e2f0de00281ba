import Crypto
import Foundation
import PlaidWebhooks

/// Signs webhooks as Plaid does and answers with the key.
struct OneWebhookKey: WebhookKeySource {
    let id = "6c5516e1-92dc-479e-a8ff-5a51992e0001"
    private let privateKey = P256.Signing.PrivateKey()

    func webhookKey(id asked: String) async throws -> WebhookVerificationKey? {
        guard asked == id else { return nil }
        let point = privateKey.publicKey.rawRepresentation
        return WebhookVerificationKey(
            keyID: id, x: Base64URL.encode(point.prefix(32)), y: Base64URL.encode(point.suffix(32)))
    }

    func token(for body: String, at now: Date) throws -> String {
        let hash = SHA256.hash(data: Data(body.utf8)).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        let header = #"{"alg":"ES256","kid":"\#(id)","typ":"JWT"}"#
        let payload = #"{"iat":\#(Int(now.timeIntervalSince1970)),"request_body_sha256":"\#(hash.joined())"}"#
        let signed = Base64URL.encode(header.utf8) + "." + Base64URL.encode(payload.utf8)
        let signature = try privateKey.signature(for: Data(signed.utf8)).rawRepresentation
        return signed + "." + Base64URL.encode(signature)
    }
}
