import Foundation
import PlaidCore
import PlaidJSON
import PlaidSandbox
import TestSupport
import Testing

@testable import Assistant

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
}
