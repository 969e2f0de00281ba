// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import PlaidJSON
import PlaidTypes
import PlaidWebhooks
import TartanService
import TartanStorage
import TokenVault

extension FuzzTarget {
    /// Texts that are tokens or not: webhooks' and sessions', sealed values, keys.
    ///
    /// A document `{"header": …, "payload": …}` is signed, so that its claims come past the signature.
    static let tokens = FuzzTarget("tokens", .json, rounds: 700) { bytes in
        try await checkText(String(decoding: bytes, as: UTF8.self))
        guard let document = (try? JSONValue(parsing: bytes))?.objectValue else { return }
        try await checkSigned(document)
    }

    private static let now = Date(timeIntervalSince1970: 1_790_000_000)
    private static let secretBytes = Array(repeating: UInt8(7), count: 32)

    private static func checkText(_ text: String) async throws {
        for part in text.split(separator: ".", omittingEmptySubsequences: false) {
            if let bytes = Base64URL.decode(part.utf8) {
                try promise(Base64URL.encode(bytes) == part, "A base64url text has two forms.")
            }
        }
        if let token = CompactToken(text, maximumBytes: 1 << 20) {
            try promise(text.utf8.starts(with: token.signedBytes), "A token signs other bytes than its own.")
        }
        if let secret = SessionSecret(secretBytes) {
            try promise(
                SessionToken.user(of: text, at: now, secret: secret) == nil, "An unsigned session was accepted.")
        }
        if let value = try? SealedValue(text: text) { _ = "\(value)" }
        _ = APIKey(text)
        let verifier = WebhookVerifier(keys: OneKey())
        let webhook = try? await verifier.verify(body: Array(text.utf8), verificationHeader: text, now: now)
        try promise(webhook == nil, "An unsigned webhook was accepted.")
    }

    private static func checkSigned(_ document: JSONObject) async throws {
        let header = Base64URL.encode((document["header"] ?? [:]).serialized())
        let payload = Base64URL.encode((document["payload"] ?? [:]).serialized())
        let signed = Array("\(header).\(payload)".utf8)
        let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: secretBytes))
        if let secret = SessionSecret(secretBytes) {
            let token = "\(header).\(payload).\(Base64URL.encode(Array(code)))"
            let user = SessionToken.user(of: token, at: now, secret: secret)
            try promise(
                user == nil || user?.rawValue == document["payload"]?["sub"]?.stringValue,
                "A session names another user.")
        }
        let signature = try OneKey.key.signature(for: signed)
        let token = "\(header).\(payload).\(Base64URL.encode([UInt8](signature.rawRepresentation)))"
        let webhook = try? await WebhookVerifier(keys: OneKey()).verify(
            body: Array("{}".utf8), verificationHeader: token, now: now)
        if let webhook {
            try promise(abs(webhook.issuedAt.timeIntervalSince(now)) <= 600, "A webhook of another time was accepted.")
        }
    }
}

/// The key of a Plaid that signs anything.
private struct OneKey: WebhookKeySource {
    /// Fixed, so that a run can be repeated; its signatures differ, which nothing here depends on.
    static let key: P256.Signing.PrivateKey = {
        do { return try P256.Signing.PrivateKey(rawRepresentation: Array(repeating: 7, count: 32)) } catch {
            return P256.Signing.PrivateKey()
        }
    }()

    func webhookKey(id: String) async throws -> WebhookVerificationKey? {
        let point = [UInt8](Self.key.publicKey.rawRepresentation)
        return WebhookVerificationKey(
            keyID: id, x: Base64URL.encode(point[..<32]), y: Base64URL.encode(point[32...]))
    }
}
