// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation

@testable import PlaidWebhooks

extension Attack {
    static let algorithm: [Attack] = [
        Attack("alg none, no signature", .algorithmNotAllowed) {
            try $0.resign(header: $0.signer.header(algorithm: "none"))
            $0.token = $0.parts[0] + "." + $0.parts[1] + "."
        },
        Attack("alg None in other case, well signed", .algorithmNotAllowed) {
            try $0.resign(header: $0.signer.header(algorithm: "None"))
        },
        Attack("HS256 with the public key as the secret", .algorithmNotAllowed) {
            let header = Base64URL.encode($0.signer.header(algorithm: "HS256").utf8)
            let signed = header + "." + $0.parts[1]
            let secret = SymmetricKey(data: $0.signer.privateKey.publicKey.x963Representation)
            let code = HMAC<SHA256>.authenticationCode(for: Data(signed.utf8), using: secret)
            $0.token = signed + "." + Base64URL.encode(Array(code))
        },
        Attack("RS256", .algorithmNotAllowed) { try $0.resign(header: $0.signer.header(algorithm: "RS256")) },
        Attack("PS256", .algorithmNotAllowed) { try $0.resign(header: $0.signer.header(algorithm: "PS256")) },
        Attack("ES384 with a key on P-384", .algorithmNotAllowed) {
            let signed = Base64URL.encode($0.signer.header(algorithm: "ES384").utf8) + "." + $0.parts[1]
            let signature = try P384.Signing.PrivateKey().signature(for: Data(signed.utf8))
            $0.token = signed + "." + Base64URL.encode(Array(signature.rawRepresentation))
        },
        Attack("es256 in lower case", .algorithmNotAllowed) {
            try $0.resign(header: $0.signer.header(algorithm: "es256"))
        },
        Attack("no alg", .algorithmNotAllowed) { try $0.resign(header: #"{"kid":"\#($0.signer.keyID)"}"#) },
        Attack("alg as an array", .algorithmNotAllowed) {
            try $0.resign(header: #"{"alg":["ES256"],"kid":"\#($0.signer.keyID)"}"#)
        },
        Attack("critical extension", .extensionNotSupported) {
            try $0.resign(header: #"{"alg":"ES256","kid":"\#($0.signer.keyID)","crit":["b64"],"b64":false}"#)
        },
    ]

    static let token: [Attack] = [
        Attack("no header", .missingToken) { $0.token = "" },
        Attack("two parts", .malformedToken) { $0.token = $0.parts[0] + "." + $0.parts[1] },
        Attack("a fourth part", .malformedToken) { $0.token += ".e30" },
        Attack("an empty fourth part", .malformedToken) { $0.token += "." },
        Attack("empty parts", .malformedToken) { $0.token = ".." },
        Attack("padding", .malformedToken) { $0.token += "==" },
        Attack("the other base64 alphabet", .malformedToken) {
            $0.token = $0.token.dropLast(3) + "+/A"
        },
        Attack("a space in front", .malformedToken) { $0.token = " " + $0.token },
        Attack("a line feed at the end", .malformedToken) { $0.token += "\n" },
        Attack("bits left over in the last character", .malformedToken) {
            // 64 bytes leave four unused bits in the last character; "A" stands for zero, "B" sets one of them.
            $0.replaceSignature([UInt8](repeating: 0, count: 64))
            $0.token = $0.token.dropLast() + "B"
        },
        Attack("a character outside ASCII", .malformedToken) { $0.token += "é" },
        Attack("longer than the limit", .tokenTooLarge) {
            try $0.resign(header: #"{"alg":"ES256","pad":"\#(String(repeating: "a", count: 5000))"}"#)
        },
        Attack("header is not an object", .malformedToken) { try $0.resign(header: #"["ES256"]"#) },
        Attack("payload is not JSON", .malformedToken) { try $0.resign(payload: "iat=1") },
        Attack("bytes after the payload's object", .malformedToken) {
            try $0.resign(payload: Signer.payload(for: $0.body, issuedAt: Delivery.seconds) + "{}")
        },
        Attack("duplicated alg", .malformedToken) {
            try $0.resign(header: #"{"alg":"none","alg":"ES256","kid":"\#($0.signer.keyID)"}"#)
        },
        Attack("duplicated kid", .malformedToken) {
            try $0.resign(header: #"{"alg":"ES256","kid":"other","kid":"\#($0.signer.keyID)"}"#)
        },
        Attack("duplicated kid, one of them escaped", .malformedToken) {
            try $0.resign(header: #"{"alg":"ES256","k\u0069d":"other","kid":"\#($0.signer.keyID)"}"#)
        },
        Attack("duplicated iat", .malformedToken) {
            try $0.resign(
                payload: #"{"iat":1,"iat":\#(Delivery.seconds),"request_body_sha256":"\#(Signer.hash($0.body))"}"#)
        },
        Attack("duplicated body hash", .malformedToken) {
            let hash = Signer.hash($0.body)
            try $0.resign(
                payload: #"{"iat":\#(Delivery.seconds),"request_body_sha256":"\#(hash)","request_body_sha256":"0"}"#)
        },
    ]
}
