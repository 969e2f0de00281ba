// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import PlaidJSON
import Testing

@testable import TartanService

/// Over a real socket: what the router alone cannot show.
@Suite struct LiveTests {
    private func status(_ bench: Bench, host: String) async throws -> (status: Int, code: String?) {
        try await Composition.application(bench.service).test(.live) { client in
            let port = try #require(client.port)
            let raw = TestClient(host: "localhost", port: port)
            raw.connect()
            do {
                let response = try await raw.execute(
                    TestClient.Request(
                        "/health", method: .get, authority: host, headers: [.connection: "close"], body: nil))
                try await raw.shutdown()
                let bytes = Array((response.body ?? ByteBuffer()).readableBytesView)
                let body = try? JSONValue(parsing: bytes)
                return (response.status.code, body?["error"]?["code"]?.stringValue)
            } catch {
                try await raw.shutdown()
                throw error
            }
        }
    }

    @Test(arguments: ["evil.example", "evil.example:8080", "127.0.0.1.evil.example"])
    func aForeignHostIsRefusedOnLoopback(host: String) async throws {
        let answer = try await status(try await Bench(), host: host)
        #expect(answer.status == 403)
        #expect(answer.code == "host_not_allowed")
    }

    @Test(arguments: ["localhost", "127.0.0.1:8080", "[::1]:1"])
    func itsOwnNamesAreAnswered(host: String) async throws {
        #expect(try await status(try await Bench(), host: host).status == 200)
    }

    @Test func behindAProxyTheNameIsTheProxysBusiness() async throws {
        let bench = try await Bench(listen: ListenConfiguration(isBehindProxy: true))
        #expect(try await status(bench, host: "bank.example").status == 200)
    }

    @Test func thePageNamesThePortThatTheSystemGave() async throws {
        let bench = try await Bench(listen: ListenConfiguration(port: 0))
        try await Composition.application(bench.service).test(.live) { client in
            let port = try #require(client.port)
            let response = try await client.executeRequest(uri: "/", method: .get, headers: [:], body: nil)
            #expect(String(buffer: response.body).contains("http://127.0.0.1:\(port)/api/"))
        }
    }
}
