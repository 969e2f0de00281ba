// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import FoundationEssentials
import PlaidJSON

/// What is wrong with a webhook on purpose; a receiver that checks refuses it.
enum WebhookForgery: Sendable, Codable, Equatable {
    /// The body is another one than was signed.
    case tamperedBody
    /// The token was issued so many seconds ago.
    case staleIssue(seconds: Seconds)
    /// The token names a key that the Sandbox does not know.
    case unknownKey
    /// The token is signed with HMAC, keyed with the public key: what fools those who trust the header.
    case sharedSecret
    /// The token says that it needs no signature.
    case noAlgorithm
    /// The token names the right key and is signed with another one.
    case wrongSignature
    /// There is no token.
    case missingHeader
}

/// What is sent in one attempt.
struct SignedWebhook: Sendable {
    var body: [UInt8]
    /// `nil` sends no header.
    var token: String?
}

extension WebhookSigner {
    /// A webhook as it is sent: as it should be, or forged.
    static func webhook(
        _ body: [UInt8], issuedAt: Date, key: SigningKey, forgery: WebhookForgery?
    ) throws -> SignedWebhook {
        switch forgery {
        case nil: return SignedWebhook(body: body, token: try token(for: body, issuedAt: issuedAt, key: key))
        case .tamperedBody:
            return SignedWebhook(body: tampered(body), token: try token(for: body, issuedAt: issuedAt, key: key))
        case .staleIssue(let seconds):
            let then = issuedAt.addingTimeInterval(-seconds.value)
            return SignedWebhook(body: body, token: try token(for: body, issuedAt: then, key: key))
        case .unknownKey:
            let stranger = SigningKey(id: SigningKeys.newID(), createdAt: issuedAt)
            return SignedWebhook(body: body, token: try token(for: body, issuedAt: issuedAt, key: stranger))
        case .wrongSignature:
            let stranger = SigningKey(id: key.id, createdAt: issuedAt)
            return SignedWebhook(body: body, token: try token(for: body, issuedAt: issuedAt, key: stranger))
        case .sharedSecret:
            let signed = signingInput(for: body, issuedAt: issuedAt, key: key, algorithm: "HS256")
            let pem = try P256.Signing.PrivateKey(rawRepresentation: key.privateKey).publicKey.pemRepresentation
            let code = HMAC<SHA256>.authenticationCode(
                for: Data(signed.utf8), using: SymmetricKey(data: Data(pem.utf8)))
            return SignedWebhook(body: body, token: "\(signed).\(Base64URL.encode(Data(code)))")
        case .noAlgorithm:
            let signed = signingInput(for: body, issuedAt: issuedAt, key: key, algorithm: "none")
            return SignedWebhook(body: body, token: "\(signed).")
        case .missingHeader: return SignedWebhook(body: body, token: nil)
        }
    }

    /// The same JSON object with a member more.
    private static func tampered(_ body: [UInt8]) -> [UInt8] {
        guard let brace = body.lastIndex(of: UInt8(ascii: "}")) else { return body + [UInt8(ascii: " ")] }
        return body[..<brace] + Array(",\n  \"tampered\": true\n}".utf8)
    }
}
