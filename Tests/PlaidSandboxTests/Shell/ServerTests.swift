// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite(.timeLimit(.minutes(10))) struct ServerTests {
    private static func post(_ url: URL, _ body: JSONObject) async throws -> (status: Int, body: JSONValue) {
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.httpBody = Data(body.serialized())
        let (data, response) = try await URLSession.shared.data(for: request)
        return ((response as? HTTPURLResponse)?.statusCode ?? 0, try JSONValue(parsing: Array(data)))
    }

    @Test func itAnswersOverHTTP() async throws {
        try await PlaidSandbox.run { running in
            #expect(running.port > 0)
            let body: JSONObject = [
                "client_id": "c", "secret": "s", "institution_id": "ins_109508", "country_codes": ["US"],
            ]
            let url = running.baseURL.appendingPathComponent("institutions/get_by_id")
            let answer = try await Self.post(url, body)
            #expect(answer.status == 200)
            #expect(answer.body["institution"]?["name"] == "First Platypus Bank")
            let missing = try await Self.post(running.baseURL.appendingPathComponent("nothing"), [:])
            #expect(missing.status == 404)
        }
    }

    @Test func webhooksAreSentOverHTTPByThemselves() async throws {
        let receiver = try PlaidSandbox()
        try await PlaidSandbox.run(receiver) { receiving in
            var configuration = PlaidSandbox.Configuration()
            configuration.seed = 1
            try await PlaidSandbox.run(PlaidSandbox(configuration: configuration)) { sending in
                // A path that answers 200 to every body, and one that does not.
                let receives: JSONObject = ["kind": "http", "status": 200, "path": "/hook"]
                let rule = try await Self.post(
                    receiving.baseURL.appendingPathComponent("_tartan/faults"), receives)
                #expect(rule.status == 200)
                for (path, state) in [("hook", "delivered"), ("nothing", "pending")] {
                    let credentials: JSONObject = ["client_id": .string(state), "secret": "s"]
                    var create = credentials
                    create["institution_id"] = "ins_109508"
                    create["initial_products"] = ["transactions"]
                    let hook = receiving.baseURL.appendingPathComponent(path)
                    create["options"] = ["webhook": .string(hook.absoluteString)]
                    let created = try await Self.post(
                        sending.baseURL.appendingPathComponent("sandbox/public_token/create"), create)
                    var exchange = credentials
                    exchange["public_token"] = created.body["public_token"]
                    _ = try await Self.post(
                        sending.baseURL.appendingPathComponent("item/public_token/exchange"), exchange)
                    await sending.sandbox.advance(by: 5)
                    let deliveries = sending.sandbox.engine.outbox.deliveries.filter { $0.clientID == state }
                    #expect(deliveries.count == 2)
                    #expect(deliveries.allSatisfy { $0.state.rawValue == state }, "\(deliveries.map(\.attempts))")
                }
            }
        }
    }

    @Test func aTakenPortIsSaidInOneSentence() async throws {
        try await PlaidSandbox.run { running in
            var configuration = PlaidSandbox.Configuration()
            configuration.port = running.port
            let second = try PlaidSandbox(configuration: configuration)
            await #expect { try await second.run() } throws: { error in
                (error as? SandboxStartupError)?.code == .portInUse && "\(error)".contains("\(running.port)")
            }
        }
    }
}
