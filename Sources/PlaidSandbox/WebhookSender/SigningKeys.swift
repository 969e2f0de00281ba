// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import PlaidJSON

/// A key that webhooks are signed with.
struct SigningKey: Sendable, Codable {
    var id: String
    /// The private scalar.
    var privateKey: Data
    var createdAt: Date
    var expiredAt: Date?

    init(id: String, createdAt: Date) {
        self.id = id
        privateKey = P256.Signing.PrivateKey().rawRepresentation
        self.createdAt = createdAt
    }

    /// The public half as `/webhook_verification_key/get` answers it.
    func json() throws -> JSONObject {
        let point = try P256.Signing.PrivateKey(rawRepresentation: privateKey).publicKey.rawRepresentation
        return [
            "alg": "ES256",
            "created_at": .number(JSONNumber(Int(saturating: createdAt.timeIntervalSince1970))),
            "crv": "P-256",
            "expired_at": expiredAt.map { .number(JSONNumber(Int(saturating: $0.timeIntervalSince1970))) } ?? .null,
            "kid": .string(id),
            "kty": "EC",
            "use": "sig",
            "x": .string(Base64URL.encode(point.prefix(32))),
            "y": .string(Base64URL.encode(point.suffix(32))),
        ]
    }
}

/// All keys of a Sandbox; the last one signs.
struct SigningKeys: Sendable, Codable {
    /// The key id that the official SDKs' own tests ask every Sandbox for.
    static let wellKnownID = "6c5516e1-92dc-479e-a8ff-5a51992e0001"

    private(set) var keys: [SigningKey]
    private(set) var current: SigningKey

    init(now: Date) {
        let signing = SigningKey(id: Self.newID(), createdAt: now)
        keys = [SigningKey(id: Self.wellKnownID, createdAt: now), signing]
        current = signing
    }

    func key(id: String) -> SigningKey? { keys.first { $0.id == id } }

    /// Takes a new key into use; the old one stays known, with the time at which it ended.
    mutating func rotate(now: Date) {
        for index in keys.indices where keys[index].id == current.id { keys[index].expiredAt = now }
        current = SigningKey(id: Self.newID(), createdAt: now)
        keys.append(current)
        // Old keys serve for a while only; the well-known one always.
        if keys.count > 64 { keys.remove(at: 1) }
    }

    static func newID() -> String { UUID().uuidString.lowercased() }
}

/// Base64 in the alphabet of URLs, without padding.
enum Base64URL {
    static func encode(_ bytes: some DataProtocol) -> String {
        String(
            Data(bytes).base64EncodedString().compactMap { character -> Character? in
                switch character {
                case "+": "-"
                case "/": "_"
                case "=": nil
                default: character
                }
            })
    }
}
