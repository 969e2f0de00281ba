// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing

@testable import PlaidWebhooks

/// One token has one text that replays are recognised by, and two webhooks never share it.
@Suite struct ReplayTests {
    private static let order = Array(
        "FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551".utf8)

    /// (r, n − s), which is as valid.
    private static func malleated(_ token: String) throws -> String {
        let parts = token.split(separator: ".").map(String.init)
        let signature = try #require(Base64URL.decode(parts[2].utf8))
        let n = stride(from: 0, to: 64, by: 2).map { index -> Int in
            Int(String(decoding: order[index...(index + 1)], as: UTF8.self), radix: 16) ?? 0
        }
        var other = [UInt8](repeating: 0, count: 32)
        var borrow = 0
        for index in (0..<32).reversed() {
            var digit = n[index] - Int(signature[32 + index]) - borrow
            borrow = digit < 0 ? 1 : 0
            if digit < 0 { digit += 256 }
            other[index] = UInt8(digit)
        }
        return parts[0] + "." + parts[1] + "." + Base64URL.encode(signature.prefix(32) + other)
    }

    @Test func theOtherSignatureIsTheSameToken() async throws {
        var texts: Set<String> = []
        for _ in 0..<32 {
            var delivery = try Delivery()
            let first = try await delivery.verify()
            let header = delivery.token
            delivery.token = try Self.malleated(header)
            #expect(delivery.token != header)
            // Valid, and so accepted: Plaid's own signatures come in both forms.
            let second = try await delivery.verify()
            #expect(second.canonicalToken == first.canonicalToken)
            // The form is one of the two texts.
            #expect([header, delivery.token].contains(first.canonicalToken))
            texts.insert(first.canonicalToken)
        }
        #expect(texts.count == 32)
    }

    @Test func equalBodiesOfTheSameSecondAreTwoWebhooks() async throws {
        var delivery = try Delivery()
        let first = try await delivery.verify()
        // Plaid signs each afresh; body, second and key are the same.
        delivery.token = try delivery.signer.token(for: delivery.body, at: Delivery.moment)
        let second = try await delivery.verify()
        #expect(first.issuedAt == second.issuedAt && first.keyID == second.keyID && first.body == second.body)
        #expect(first.canonicalToken != second.canonicalToken)
    }

    /// Whatever else can be varied in a token without the key makes it invalid.
    @Test(arguments: [
        "upper", "padding", "other last bits of the header", "other last bits of the payload",
        "other last bits of the signature", "white space in the header", "r plus n", "s plus n", "s is zero",
        "trailing space", "leading space", "line break within",
    ])
    func nothingElseCanBeVaried(variation: String) async throws {
        var delivery = try Delivery()
        var parts = delivery.parts
        func flipped(_ text: String) -> String {
            let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
            let last = text.last.flatMap { alphabet.firstIndex(of: $0) } ?? 0
            return String(text.dropLast()) + String(alphabet[last ^ 1])
        }
        func plusOrder(_ from: Int) throws -> String {
            var signature = try #require(Base64URL.decode(parts[2].utf8))
            for index in from..<(from + 32) { signature[index] = 0xFF }
            return Base64URL.encode(signature)
        }
        switch variation {
        case "upper": parts[2] = parts[2].uppercased()
        case "padding": parts[2] += "="
        case "other last bits of the header": parts[0] = flipped(parts[0])
        case "other last bits of the payload": parts[1] = flipped(parts[1])
        case "other last bits of the signature": parts[2] = flipped(parts[2])
        case "white space in the header":
            let header = #"{"alg":"ES256", "kid":"\#(delivery.signer.keyID)","typ":"JWT"}"#
            parts[0] = Base64URL.encode(header.utf8)
        case "r plus n": parts[2] = try plusOrder(0)
        case "s plus n": parts[2] = try plusOrder(32)
        case "s is zero":
            let signature = try #require(Base64URL.decode(parts[2].utf8))
            parts[2] = Base64URL.encode(signature.prefix(32) + [UInt8](repeating: 0, count: 32))
        case "trailing space": parts[2] += " "
        case "leading space": parts[0] = " " + parts[0]
        default: parts[1] += "\r\n "
        }
        delivery.token = parts.joined(separator: ".")
        let changed = delivery
        let error = await #expect(throws: WebhookError.self) { try await changed.verify() }
        #expect(error?.isTemporary == false)
    }

    @Test func theFormOfASignatureIsTheSmallerOne() {
        let r = [UInt8](repeating: 7, count: 32)
        var one = [UInt8](repeating: 0, count: 32)
        one[31] = 1
        #expect(LowS.form(of: r + one) == r + one)
        let nMinusOne: [UInt8] = [
            0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
            0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x50,
        ]
        #expect(LowS.form(of: r + nMinusOne) == r + one)
        #expect(LowS.form(of: [1, 2]) == [1, 2])
    }
}
