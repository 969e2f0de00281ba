// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import PlaidTypes
import PlaidWebhooks
import Testing

@testable import TartanService

@Suite struct SessionTokenTests {
    private let now = Date(timeIntervalSince1970: 1_790_000_000)
    private let secretBytes = Array("0123456789abcdef0123456789abcdef".utf8)

    private func secret() throws -> SessionSecret { try #require(SessionSecret(secretBytes)) }

    /// Signs any two JSON texts with the right secret.
    private func token(header: String = #"{"alg":"HS256"}"#, payload: String) -> String {
        let signed = Base64URL.encode(header.utf8) + "." + Base64URL.encode(payload.utf8)
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(signed.utf8), using: SymmetricKey(data: secretBytes))
        return signed + "." + Base64URL.encode(Array(code))
    }

    @Test func acceptsWhatItIssues() throws {
        let token = SessionToken.issue(for: "ada", at: now, lifetime: 900, secret: try secret())
        #expect(SessionToken.user(of: token, at: now, secret: try secret()) == "ada")
        #expect(SessionToken.user(of: token, at: now.addingTimeInterval(899), secret: try secret()) == "ada")
        #expect(SessionToken.user(of: token, at: now.addingTimeInterval(900), secret: try secret()) == nil)
        #expect(SessionToken.user(of: token, at: now.addingTimeInterval(-30), secret: try secret()) == "ada")
        #expect(SessionToken.user(of: token, at: now.addingTimeInterval(-31), secret: try secret()) == nil)
    }

    @Test func acceptsWhatOthersSign() throws {
        let text = token(payload: #"{"aud":"tartan","sub":"ada","iat":1790000000,"exp":1790000060,"name":"Ada"}"#)
        #expect(SessionToken.user(of: text, at: now, secret: try secret()) == "ada")
    }

    @Test(arguments: [
        (#""Ada Lovelace""#, "Ada Lovelace"), (#""Ada <b>""#, "Ada <b>"), (#""\u202eadA""#, nil), (#""""#, nil),
        ("7", nil),
        (#""a\nb""#, nil), (#""a\u200bb""#, nil), (#""\#(String(repeating: "a", count: 65))""#, nil),
    ])
    func aNameThatHidesSomethingIsNotShown(_ json: String, _ name: String?) throws {
        let text = token(payload: #"{"aud":"tartan","sub":"ada","iat":1790000000,"exp":1790000060,"name":\#(json)}"#)
        let claims = try #require(SessionToken.claims(of: text, at: now, secret: try secret()))
        #expect(claims == SessionToken.Claims(user: "ada", name: name))
    }

    @Test(arguments: [
        #"{"aud":"other","sub":"ada","iat":1790000000,"exp":1790000060}"#,
        #"{"aud":["tartan"],"sub":"ada","iat":1790000000,"exp":1790000060}"#,
        #"{"sub":"ada","iat":1790000000,"exp":1790000060}"#,
        #"{"aud":"tartan","iat":1790000000,"exp":1790000060}"#,
        #"{"aud":"tartan","sub":"","iat":1790000000,"exp":1790000060}"#,
        #"{"aud":"tartan","sub":"a b","iat":1790000000,"exp":1790000060}"#,
        #"{"aud":"tartan","sub":7,"iat":1790000000,"exp":1790000060}"#,
        #"{"aud":"tartan","sub":"ada","exp":1790000060}"#,
        #"{"aud":"tartan","sub":"ada","iat":1790000000}"#,
        #"{"aud":"tartan","sub":"ada","iat":1790000000,"exp":1790000901}"#,
        #"{"aud":"tartan","sub":"ada","iat":1790000000,"exp":1790000000}"#,
        #"{"aud":"tartan","sub":"ada","iat":1790000000,"exp":9223372036854775807}"#,
        #"{"aud":"tartan","sub":"ada","iat":1790000000.0,"exp":1790000060}"#,
        #"{"aud":"tartan","sub":"ada","iat":"1790000000","exp":1790000060}"#,
        #"{"aud":"tartan","sub":"ada","iat":1790000000,"exp":1790000060,"nbf":1790000040}"#,
        #"{"aud":"tartan","sub":"ada","sub":"bob","iat":1790000000,"exp":1790000060}"#,
        #"{"aud":"tartan","sub":"ada","iat":1790000000,"exp":1790000060}{}"#,
    ])
    func refusesPayload(_ payload: String) throws {
        #expect(SessionToken.user(of: token(payload: payload), at: now, secret: try secret()) == nil)
    }

    @Test(arguments: [
        #"{"alg":"none"}"#, #"{"alg":"HS384"}"#, #"{"alg":"HS512"}"#, #"{"alg":"ES256"}"#, #"{"alg":"hs256"}"#,
        #"{}"#, #"{"alg":"none","alg":"HS256"}"#, #"{"alg":"HS256","crit":["exp"]}"#,
    ])
    func refusesHeader(_ header: String) throws {
        let payload = #"{"aud":"tartan","sub":"ada","iat":1790000000,"exp":1790000060}"#
        #expect(SessionToken.user(of: token(payload: payload), at: now, secret: try secret()) == "ada")
        #expect(SessionToken.user(of: token(header: header, payload: payload), at: now, secret: try secret()) == nil)
    }

    @Test func refusesAnotherSecretAndAChangedSignature() throws {
        let token = SessionToken.issue(for: "ada", at: now, lifetime: 60, secret: try secret())
        let other = try #require(SessionSecret(Array(repeating: 7, count: 32)))
        #expect(SessionToken.user(of: token, at: now, secret: other) == nil)
        #expect(SessionToken.user(of: String(token.dropLast(4)), at: now, secret: try secret()) == nil)
        let parts = token.split(separator: ".")
        #expect(SessionToken.user(of: "\(parts[0]).\(parts[1]).", at: now, secret: try secret()) == nil)
    }

    @Test func aShortSecretIsNone() {
        #expect(SessionSecret(Array(repeating: 1, count: 31)) == nil)
    }
}
