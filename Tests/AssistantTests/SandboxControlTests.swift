// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidCore
import PlaidJSON
import PlaidSandbox
import TartanTestSupport
import Testing

@testable import TartanAssistant

@Suite("Steering a Sandbox")
struct SandboxControlTests {
    /// A control for each client's world of one Sandbox.
    private static func controls(_ clientIDs: [String]) throws -> [SandboxControl] {
        let sandbox = try PlaidSandbox(configuration: PlaidSandbox.Configuration())
        let transport = InProcessTransport { request async throws(PlaidError) in
            let answer = await sandbox.handle(
                method: request.method.rawValue, path: String(request.url.dropFirst("http://localhost".count)),
                headers: request.headers + [("Host", "localhost")], body: request.body)
            return TransportResponse(status: answer.status, headers: answer.headers, body: answer.body)
        }
        return clientIDs.map { SandboxControl(address: "http://localhost/", clientID: $0, transport: transport) }
    }

    @Test("A client id with characters of URLs and JSON reaches its own world and no other")
    func worlds() async throws {
        let names = ["plain", "plain&client_id=other", "a/b?c#d%20e+f", "quote\"back\\slash", "Zoë日本{}"]
        let controls = try Self.controls(names)
        for (count, control) in controls.enumerated() {
            let made = try await control.post(
                "populate", ["secret": "secret", "items": .number(JSONNumber(count + 1)), "days": 1])
            #expect(made["items"]?.arrayValue?.count == count + 1)
        }
        for (count, control) in controls.enumerated() {
            let truth = try await control.get("truth")
            #expect(truth["items"]?.arrayValue?.count == count + 1, "\(names[count])")
        }
    }

    /// What a request for the clock comes to where these bytes are the response.
    private static func outcome(_ status: Int, _ body: String) async -> String {
        let transport = InProcessTransport { _ async throws(PlaidError) in
            TransportResponse(status: status, headers: [], body: Array(body.utf8))
        }
        do throws(ControlClient.Problem) {
            let value = try await ControlClient(address: "http://localhost//", transport: transport).get("clock")
            return "\(value)"
        } catch {
            switch error {
            case .noResponse: return "no response"
            case .notASandbox(let status): return "not a Sandbox: \(status)"
            case .refused(let sentence, let code): return "\(code ?? "refused"): \(sentence)"
            }
        }
    }

    @Test(
        "A refusal is told from a server that is no Sandbox",
        arguments: [
            (400, #"{"error": "advance is missing."}"#, "refused: advance is missing."),
            (400, #"{"error_code": "INVALID_FIELD", "error_message": "no"}"#, "INVALID_FIELD: no"),
            (404, #"{"error_code": "NOT_FOUND", "error_message": "no"}"#, "not a Sandbox: 404"),
            (404, "<html>", "not a Sandbox: 404"), (200, "<html>", "not a Sandbox: 200"),
            (502, "{}", "not a Sandbox: 502"),
        ])
    func problems(_ status: Int, _ body: String, _ wanted: String) async {
        #expect(await Self.outcome(status, body) == wanted)
    }

    @Test("Lines of JSON are read one by one, and the query is escaped")
    func lines() async throws {
        let transport = InProcessTransport { request async throws(PlaidError) in
            let isRight = request.url == "http://localhost/_tartan/events?client_id=a%26b%20%2B"
            return TransportResponse(status: isRight ? 200 : 500, headers: [], body: Array("{\"n\":1}\n[2]\n".utf8))
        }
        let client = ControlClient(address: "http://localhost", transport: transport)
        #expect(try await client.lines("events", ["client_id": "a&b +", "webhook_id": nil]) == [["n": 1], [2]])
    }
}
