// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import TartanAssistant

/// What may not leave the server does not.
struct SafetyTests {
    private static let id = "3f1c9a52-8a3e-4f0e-9b7d-0a1b2c3d4e5f"

    /// Every kind of token, as Plaid writes them.
    static let tokens: [String] = ["sandbox", "production", "development"].flatMap { environment in
        [
            "access", "public", "link", "processor", "user", "third-party-user", "assets", "a", "credit-relay",
            "payment-token",
        ].map {
            "\($0)-\(environment)-\(id)"
        }
    }

    @Test(arguments: tokens) func noTokenPassesWhereDataIsReal(token: String) {
        let gate = TokenGate(letsOwnPass: false, secrets: [])
        gate.own(token)
        gate.learn(from: .string(token))
        let answer: JSONValue = [
            "token": .string(token), "in_text": .string("use '\(token)', or ?t=\(token)&x"),
            "list": [.string(token.uppercased()), ["deep": .string("\(token)\(token)")]],
            "\(token)": "as a name",
        ]
        let passed = String(decoding: gate.pass(answer).serialized(), as: UTF8.self)
        #expect(!passed.lowercased().contains(Self.id), "\(passed)")
        #expect(passed.contains("as a name"))
    }

    @Test func inASandboxOwnTokensPassAndOthersDoNot() {
        let gate = TokenGate(letsOwnPass: true, secrets: [])
        let other = "access-sandbox-00000000-0000-0000-0000-000000000000"
        gate.own(Self.tokens[0])
        gate.learn(from: ["access_token": .string(Self.tokens[1])])
        let answer: JSONValue = [.string(Self.tokens[0]), .string(Self.tokens[1]), .string(other)]
        #expect(gate.pass(answer) == [.string(Self.tokens[0]), .string(Self.tokens[1]), .string(TokenGate.removed)])
    }

    @Test func theClientSecretNeverPasses() {
        let gate = TokenGate(letsOwnPass: true, secrets: ["0123456789abcdef", "short"])
        #expect(gate.pass(["secret: 0123456789abcdef, short"]) == [.string("secret: \(TokenGate.removed), short")])
    }

    @Test(arguments: [
        "payment-id-sandbox-feca8a7a-5591-4aef-9297-f3062bb735d3", "sandbox-access", "access-sandbox-", "user_good",
        "https://sandbox.plaid.com/link", "an access-sandbox token", "tartan-sandbox",
    ])
    func whatIsNoTokenStays(text: String) {
        #expect(TokenGate(letsOwnPass: false, secrets: []).pass(.string(text)) == .string(text))
    }

    @Test func personalDataIsMasked() throws {
        let answer: JSONValue = [
            "accounts": [
                [
                    "account_id": "BxBXxLj1m4HMXBm9WZZmCWVbPjX16EHwv99vp", "mask": "0000",
                    "name": "Savings 123456789012",
                    "owners": [
                        [
                            "names": ["Alberta Bobbeth Charleson"],
                            "emails": [["data": "accountholder0@example.com", "primary": true]],
                            "phone_numbers": [["data": "1112223333"]],
                            "addresses": [
                                ["data": ["street": "2992 Cameron Road", "city": "Malakoff", "postal_code": "14236"]]
                            ],
                        ]
                    ],
                ]
            ],
            "numbers": ["ach": [["account": "1111222233330000", "routing": "011401533"]]],
            "amount": 12,
        ]
        let masked = PersonalData.masked(answer)
        let text = String(decoding: masked.serialized(), as: UTF8.self)
        for secret in [
            "Bobbeth", "Charleson", "accountholder", "example.com", "1112223333", "Cameron", "14236",
            "123456789012", "1111222233330000", "011401533",
        ] { #expect(!text.contains(secret), "\(secret) in \(text)") }
        // What a developer needs to see which account it is stays.
        #expect(masked["accounts"]?[0]?["account_id"] == answer["accounts"]?[0]?["account_id"])
        #expect(masked["accounts"]?[0]?["mask"] == "0000")
        #expect(masked["numbers"]?["ach"]?[0]?["account"] == "••••••••••••0000")
        #expect(masked["amount"] == 12)
        #expect(PersonalData.tail(of: "12345") == "•••••")
    }
}
