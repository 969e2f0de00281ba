// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

@Suite struct HandleTests {
    private func code(_ answer: (status: Int, body: JSONValue)) -> String {
        answer.body["error_code"]?.stringValue ?? ""
    }

    @Test func missingCredentialsAreNamed() async throws {
        let answer = try await Shell().send("/item/get", bytes: Array("{}".utf8))
        #expect(answer.status == 400)
        #expect(code(answer) == "MISSING_FIELDS")
        #expect(answer.body["error_message"] == "the following required fields are missing: client_id, secret")
    }

    @Test func malformedClientIDIsRefused() async throws {
        let ids: [JSONValue] = ["", "a b", .string(String(repeating: "a", count: 200)), 7]
        for id in ids {
            let body: JSONObject = ["client_id": id, "secret": "s"]
            let answer = try await Shell().send("/item/get", bytes: body.serialized())
            #expect(answer.body["error_message"] == "client_id must be a properly formatted, non-empty string")
        }
    }

    @Test func theFirstSecretIsTheClientsSecret() async throws {
        var shell = try Shell()
        #expect(try await shell.call("/categories/get").status == 200)
        shell.secret = "other"
        let answer = try await shell.call("/item/get", ["access_token": "x"])
        #expect(code(answer) == "INVALID_API_KEYS")
        shell.clientID = "someone-else"
        #expect(code(try await shell.call("/item/get", ["access_token": "x"])) == "INVALID_ACCESS_TOKEN")
    }

    @Test func credentialsRestrict() async throws {
        var shell = try Shell { $0.credentials = ["known": "right"] }
        #expect(code(try await shell.call("/item/get")) == "INVALID_API_KEYS")
        shell.clientID = "known"
        #expect(code(try await shell.call("/item/get")) == "INVALID_API_KEYS")
        shell.secret = "right"
        #expect(code(try await shell.call("/item/get")) == "MISSING_FIELDS")
    }

    @Test func credentialsMayComeInHeaders() async throws {
        let headers = [(name: "PLAID-CLIENT-ID", value: "a"), (name: "Plaid-Secret", value: "b")]
        let answer = try await Shell().send("/item/get", headers: headers, bytes: Array("{}".utf8))
        #expect(answer.body["error_message"] == "the following required fields are missing: access_token")
    }

    @Test func unknownPathsAreNotFound() async throws {
        for path in ["/no/such/path", "/transactions/recurring/deactivate", "", "x", "/../etc", "/_tartanx"] {
            let answer = try await Shell().call(path)
            #expect(answer.status == 404)
            #expect(code(answer) == "NOT_FOUND")
            #expect(answer.body["error_message"] == "not found")
        }
    }

    @Test func otherMethodsAreRefused() async throws {
        let answer = try await Shell().send("/item/get", method: "GET", bytes: [])
        #expect(answer.status == 405)
        #expect(answer.body["error_message"]?.stringValue?.contains("POST") == true)
    }

    @Test func hostileBodiesNeverMakeItFail() async throws {
        let shell = try Shell()
        let long = String(repeating: "a", count: 1 << 20)
        let bodies: [[UInt8]] = [
            [], Array("null".utf8), Array("[]".utf8), Array("{".utf8), [0xFF, 0xFE, 0x00],
            Array("{\"a\":\"\u{0}\"}".utf8),
            Array(String(repeating: "[", count: 100_000).utf8),
            Array(("{\"client_id\":\"c\",\"secret\":\"s\",\"x\":" + String(repeating: "{\"a\":", count: 500)).utf8),
            [UInt8]("{\"client_id\":\"".utf8) + [0xC0, 0x80] + [UInt8]("\"}".utf8),
            Array("{\"client_id\":\"c\",\"secret\":\"s\",\"access_token\":\"\(long)\"}".utf8),
            Array("{\"client_id\":\"c\",\"secret\":\"\(long)\"}".utf8),
            Array("{\"\(long)\":1,\"client_id\":\"c\",\"secret\":\"s\"}".utf8),
            Array("{\"client_id\":\"c\",\"secret\":\"s\",\"count\":1e999999,\"cursor\":\"%\"}".utf8),
            [UInt8](repeating: 0x20, count: (2 << 20) + 1),
        ]
        for path in ["/item/get", "/transactions/sync", "/sandbox/public_token/create"] {
            for (index, body) in bodies.enumerated() {
                let answer = try await shell.send(path, bytes: body)
                #expect((400..<500).contains(answer.status), "\(path), body \(index)")
                #expect(answer.body["request_id"] != nil)
            }
        }
    }

    @Test func bodiesThatAreNotObjectsAreNotParsed() async throws {
        for text in ["", "[1]", "{\"a\"}", "\"x\""] {
            let answer = try await Shell().send("/item/get", bytes: Array(text.utf8))
            #expect(code(answer) == "INVALID_BODY")
            #expect(answer.body["error_message"] == "body could not be parsed as JSON")
        }
    }

    @Test func answersConformToTheContract() async throws {
        let shell = try Shell()
        let item = try await shell.link()
        #expect(item.token.hasPrefix("access-sandbox-"))
        await shell.sandbox.advance(by: 60)
        let token = JSONValue.string(item.token)
        let calls: [(String, JSONObject)] = [
            ("/item/get", ["access_token": token]),
            ("/accounts/get", ["access_token": token]),
            ("/transactions/sync", ["access_token": token]),
            ("/institutions/get_by_id", ["institution_id": "ins_109508", "country_codes": ["US"]]),
            ("/webhook_verification_key/get", ["key_id": .string(SigningKeys.wellKnownID)]),
        ]
        for (path, body) in calls {
            let answer = try await shell.call(path, body)
            #expect(answer.status == 200, "\(path): \(answer.body)")
            guard case .json(let schema) = Contract.standard.operation(at: path)?.reply else {
                Issue.record("\(path) has no schema")
                continue
            }
            #expect(ContractValidator().violations(of: answer.body, schema: schema) == [], "\(path)")
        }
    }

    @Test func clientsHaveWorldsOfTheirOwn() async throws {
        var shell = try Shell()
        let item = try await shell.link()
        shell.clientID = "other"
        let answer = try await shell.call("/item/get", ["access_token": .string(item.token)])
        #expect(code(answer) == "INVALID_ACCESS_TOKEN")
    }

    @Test func beyondLoopbackNeedsPermission() throws {
        #expect(throws: SandboxStartupError.self) { try Shell { $0.host = "0.0.0.0" } }
        #expect(throws: Never.self) {
            try Shell {
                $0.host = "0.0.0.0"
                $0.allowRemote = true
            }
        }
    }
}
