// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation

@testable import PlaidWebhooks

/// One delivery as it reaches the verifier, with the key that the source knows for it.
struct Delivery: Sendable {
    var body: [UInt8]
    var token: String
    var key: WebhookVerificationKey?
    var now = Self.moment
    let signer: Signer

    static let moment = Date(timeIntervalSince1970: 1_790_000_000)

    /// A genuine one.
    init(_ text: String = Self.text) throws {
        signer = Signer()
        body = Array(text.utf8)
        token = try signer.token(for: body, at: Self.moment)
        key = signer.key
    }

    static let text = """
        {
          "environment": "sandbox",
          "historical_update_complete": true,
          "initial_update_complete": true,
          "item_id": "wz666MBjYWTp2PDzzggYhM6oWWmBb",
          "webhook_code": "SYNC_UPDATES_AVAILABLE",
          "webhook_type": "TRANSACTIONS"
        }
        """

    func verify(limits: WebhookVerifier.Limits = .init()) async throws(WebhookError) -> VerifiedWebhook {
        let verifier = WebhookVerifier(keys: FakeKeySource(key.map { [$0] } ?? []), limits: limits)
        return try await verifier.verify(body: body, verificationHeader: token, now: now)
    }

    var parts: [String] { token.split(separator: ".", omittingEmptySubsequences: false).map(String.init) }

    /// Signs other texts with the right key.
    mutating func resign(header: String? = nil, payload: String? = nil) throws {
        token = try signer.token(
            header: header ?? signer.header(),
            payload: payload ?? Signer.payload(for: body, issuedAt: Self.seconds))
    }

    /// Keeps the signed text and replaces the signature.
    mutating func replaceSignature(_ bytes: [UInt8]) {
        token = parts[0] + "." + parts[1] + "." + Base64URL.encode(bytes)
    }

    static var seconds: String { "\(Int(moment.timeIntervalSince1970))" }
}
