// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import Plaid
import PlaidCore
import PlaidJSON
import Testing

/// Responses with the encoders of the standard library.
@Suite struct EncodableTests {
    private func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Every kind of value; numbers keep all their digits.
    static let values = [
        "null", "true", #""a \"quoted\" é""#, "0", "-7", "12.5", "0.1", "9007199254740993", "123456789012345678.01",
        "[]", "[1,[null],{}]", "{}", #"{"a":{"b":[{"c":null}]},"d":false}"#,
    ]

    @Test(arguments: values) func aValueIsWrittenAsItWasRead(text: String) throws {
        let response = #"{"accounts":[],"novelty":\#(text)}"#
        #expect(try encoded(AccountsGetResponse(jsonText: response)) == response)
    }

    @Test func aNumberThatWouldBeRoundedIsAnError() throws {
        let response = try AccountsGetResponse(jsonText: "{\"n\":0.\(String(repeating: "7", count: 60))}")
        #expect(throws: EncodingError.self) { try encoded(response) }
    }

    /// The members that the type does not know are written as well.
    @Test func aResponseIsWrittenFromItsBytes() throws {
        struct Report: Encodable {
            let accounts: AccountsGetResponse
        }
        let text = #"{"accounts":[{"balances":{"current":0.10000000000000001}}],"novelty":1,"request_id":"r"}"#
        let response = try AccountsGetResponse(jsonText: text)
        #expect(try encoded(response) == text)
        #expect(try encoded(Report(accounts: response)) == #"{"accounts":\#(text)}"#)
    }

    @Test func aResponseWithATokenIsNotWritten() throws {
        let response = try ItemPublicTokenExchangeResponse(
            jsonText: #"{"access_token":"access-sandbox-1","item_id":"i","request_id":"r"}"#)
        let error = #expect(throws: PlaidError.self) { try encoded(["answer": response]) }
        #expect(error?.code == .responseHoldsSecrets)
    }
}
