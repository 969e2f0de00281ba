// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON
import Testing

@testable import PlaidSandbox

/// Responses in the layout of Plaid's Sandbox: indented, with sorted members.
@Suite("The layout of responses") struct LayoutTests {
    private static let words = "two spaces of indentation, members in alphabetical order at every level"

    private func text(_ shell: Shell, _ path: String, _ body: JSONObject = [:]) async -> [UInt8] {
        var body = body
        body["client_id"] = "client"
        body["secret"] = "secret"
        return await shell.sandbox.handle(path: path, body: body.serialized()).body
    }

    private func hasLayout(_ text: [UInt8]) throws -> Bool {
        try #require(RecordedLayout(Self.words)).holds(in: text, of: JSONValue(parsing: text))
    }

    /// Successes that were put together from prepared text, others, and failures.
    @Test func everyResponseHasIt() async throws {
        let shell = try Shell { $0.isPretty = true }
        let link = try await shell.link(products: ["transactions", "identity", "investments"])
        await shell.sandbox.advance(by: 60)
        var lengths: [Int] = []
        for path in [
            "/accounts/get", "/accounts/get", "/item/get", "/identity/get", "/transactions/sync",
            "/investments/holdings/get", "/item/remove", "/item/get",
        ] {
            let text = await text(shell, path, ["access_token": .string(link.token)])
            #expect(try hasLayout(text), "\(path)")
            lengths.append(text.count)
        }
        #expect(lengths.allSatisfy { $0 > 30 } && lengths[4] > 10_000)
        // Without its members, nearly every operation fails.
        for operation in Contract.standard.operations.values where operation.method == "POST" {
            let text = await text(shell, operation.path)
            if (try? JSONValue(parsing: text)) != nil {
                #expect(try hasLayout(text), "\(operation.path)")
            }
        }
    }

    @Test func failuresThatNoOperationMadeHaveIt() async throws {
        let shell = try Shell {
            $0.isPretty = true
            $0.enforcesRateLimits = true
        }
        let link = try await shell.link()
        _ = try await shell.control(
            "/_tartan/faults", ["kind": "error", "error_code": "INTERNAL_SERVER_ERROR", "path": "/auth/get"])
        let fault = await text(shell, "/auth/get", ["access_token": .string(link.token)])
        #expect(try hasLayout(fault) && JSONValue(parsing: fault)["error_code"] == "INTERNAL_SERVER_ERROR")
        var codes: Set<String?> = []
        for _ in 0..<200 {
            let answer = await text(shell, "/accounts/balance/get", ["access_token": .string(link.token)])
            #expect(try hasLayout(answer))
            codes.insert(try JSONValue(parsing: answer)["error_code"]?.stringValue)
        }
        #expect(codes.count == 2, "\(codes)")
    }

    /// A third less text, and frequent reads are copied.
    @Test func withoutTheSettingResponsesAreCompact() async throws {
        let shell = try Shell()
        let link = try await shell.link()
        for path in ["/accounts/get", "/item/get", "/auth/get"] {
            let text = await text(shell, path, ["access_token": .string(link.token)])
            #expect(try !text.contains(0x0A) && JSONValue(parsing: text).serialized() == text, "\(path)")
        }
    }
}
