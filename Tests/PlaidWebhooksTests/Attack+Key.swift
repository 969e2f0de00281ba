// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation

@testable import PlaidWebhooks

extension Attack {
    static let key: [Attack] = [
        Attack("no kid", .missingKeyID) { try $0.resign(header: #"{"alg":"ES256","typ":"JWT"}"#) },
        Attack("kid is a number", .missingKeyID) { try $0.resign(header: #"{"alg":"ES256","kid":7}"#) },
        Attack("empty kid", .missingKeyID) { try $0.resign(header: #"{"alg":"ES256","kid":""}"#) },
        Attack("kid with a control character", .missingKeyID) {
            try $0.resign(header: #"{"alg":"ES256","kid":"a\nb"}"#)
        },
        Attack("very long kid", .missingKeyID) {
            try $0.resign(header: #"{"alg":"ES256","kid":"\#(String(repeating: "k", count: 129))"}"#)
        },
        Attack("unknown kid, or one of another environment", .unknownKey) { $0.key = nil },
        Attack("the key arrives inside the token", .unknownKey) {
            let point = $0.signer.privateKey.publicKey.rawRepresentation
            let x = Base64URL.encode(point.prefix(32))
            let y = Base64URL.encode(point.suffix(32))
            try $0.resign(
                header: #"{"alg":"ES256","kid":"mine","jwk":{"kty":"EC","crv":"P-256","x":"\#(x)","y":"\#(y)"}}"#)
        },
        Attack("retired key", .keyExpired) { $0.key?.expiredAt = Int(Delivery.moment.timeIntervalSince1970) - 60 },
        Attack("key retired this very second", .keyExpired) {
            $0.key?.expiredAt = Int(Delivery.moment.timeIntervalSince1970)
        },
        Attack("key of another kind", .keyInvalid) { $0.key?.keyType = "RSA" },
        Attack("key for encryption", .keyInvalid) { $0.key?.use = "enc" },
        Attack("key for another algorithm", .keyInvalid) { $0.key?.algorithm = "ES384" },
        Attack("key on another curve", .keyInvalid) { $0.key?.curve = "P-384" },
        Attack("short coordinate", .keyInvalid) {
            $0.key?.x = Base64URL.encode($0.signer.privateKey.publicKey.rawRepresentation.prefix(31))
        },
        Attack("point that is not on the curve", .keyInvalid) {
            $0.key?.x = Base64URL.encode([UInt8](repeating: 0, count: 31) + [5])
            $0.key?.y = Base64URL.encode([UInt8](repeating: 0, count: 31) + [1])
        },
        Attack("the point zero, zero", .keyInvalid) {
            $0.key?.x = Base64URL.encode([UInt8](repeating: 0, count: 32))
            $0.key?.y = Base64URL.encode([UInt8](repeating: 0, count: 32))
        },
        Attack("padded coordinate", .keyInvalid) { $0.key?.x += "=" },
    ]

    static let signature: [Attack] = [
        Attack("somebody else's signature", .signatureInvalid) {
            let other = Signer()
            $0.replaceSignature(try other.signature(over: $0.parts[0] + "." + $0.parts[1]))
        },
        Attack("signature in DER", .signatureInvalid) {
            let signed = Data(($0.parts[0] + "." + $0.parts[1]).utf8)
            $0.replaceSignature(Array(try $0.signer.privateKey.signature(for: signed).derRepresentation))
        },
        Attack("truncated signature", .signatureInvalid) {
            let signature = try $0.signer.signature(over: $0.parts[0] + "." + $0.parts[1])
            $0.replaceSignature(Array(signature.dropLast()))
        },
        Attack("lengthened signature", .signatureInvalid) {
            let signature = try $0.signer.signature(over: $0.parts[0] + "." + $0.parts[1])
            $0.replaceSignature(signature + [0])
        },
        Attack("empty signature", .signatureInvalid) { $0.replaceSignature([]) },
        Attack("r and s are zero", .signatureInvalid) { $0.replaceSignature([UInt8](repeating: 0, count: 64)) },
        Attack("r and s are as large as can be", .signatureInvalid) {
            $0.replaceSignature([UInt8](repeating: 0xFF, count: 64))
        },
        Attack("one bit of the signature", .signatureInvalid) {
            var signature = try $0.signer.signature(over: $0.parts[0] + "." + $0.parts[1])
            signature[17] ^= 1
            $0.replaceSignature(signature)
        },
        Attack("header re-encoded after signing", .signatureInvalid) {
            let header = #"{"alg":"ES256","typ":"JWT","kid":"\#($0.signer.keyID)"}"#
            $0.token = Base64URL.encode(header.utf8) + "." + $0.parts[1] + "." + $0.parts[2]
        },
    ]
}
