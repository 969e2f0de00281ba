// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Foundation
import PlaidCore
import PlaidTypes
import Testing

/// What the network transport owes its users whatever they forget or configure.
@Suite struct TransportSafetyTests {
    private func request(to server: HostileServer) -> TransportRequest {
        TransportRequest(
            method: .post, url: "http://127.0.0.1:\(server.port)/item/get",
            headers: [("PLAID-CLIENT-ID", "id"), ("PLAID-SECRET", "s3cret-value")], body: Array("{}".utf8),
            maximumResponseBytes: 1 << 20)
    }

    private static var following: HTTPClient.Configuration {
        HTTPClient.Configuration(redirectConfiguration: .follow(max: 5, allowCycles: true))
    }

    private static let ok = HostileServer.Step.text("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    @Test(arguments: [301, 302, 303, 307, 308])
    func noRedirectIsFollowedWhateverTheConfiguration(status: Int) async throws {
        try await HostileServer.run([Self.ok]) { stranger in
            let location = "http://127.0.0.1:\(stranger.port)/landed"
            let redirect = "HTTP/1.1 \(status) Moved\r\nLocation: \(location)\r\nContent-Length: 0\r\n\r\n"
            try await HostileServer.run([.text(redirect)]) { origin in
                let shared = HTTPClient(eventLoopGroupProvider: .singleton, configuration: Self.following)
                let transports = [
                    AsyncHTTPClientTransport(), AsyncHTTPClientTransport(configuration: Self.following),
                    AsyncHTTPClientTransport(sharing: shared),
                ]
                for transport in transports {
                    let response = try await transport.send(request(to: origin), timeout: .seconds(300))
                    #expect(response.status == status)
                    #expect(response.header("location") == location)
                    await transport.shutdown()
                }
                try await shared.shutdown()
                #expect(origin.seen.requests == transports.count)
            }
            #expect(stranger.seen.connections == 0, "the other origin was asked")
        }
    }

    @Test(arguments: [(PlaidMethod.get, false), (.post, true), (.put, true)])
    func theMethodIsSentAndOnlyGetHasNoBody(method: PlaidMethod, hasBody: Bool) async throws {
        try await HostileServer.run([Self.ok]) { server in
            var request = request(to: server)
            request.method = method
            let transport = AsyncHTTPClientTransport()
            let response = try await transport.send(request, timeout: .seconds(300))
            #expect(response.status == 200)
            await transport.shutdown()
            let received = String(decoding: server.seen.received, as: UTF8.self)
            #expect(received.hasPrefix("\(method.rawValue) /item/get HTTP/1.1\r\n"), "\(received)")
            #expect(received.hasSuffix("\r\n\r\n{}") == hasBody, "\(received)")
        }
    }

    /// AsyncHTTPClient ends a debug build when a client goes that was not shut down.
    @Test(.timeLimit(.minutes(10)))
    func aForgottenTransportClosesItsConnections() async throws {
        try await HostileServer.run([Self.ok]) { server in
            let received = try await AsyncHTTPClientTransport().send(request(to: server), timeout: .seconds(300))
            #expect(received.status == 200)
            while server.seen.closed == 0 { try await Task.sleep(for: .milliseconds(5)) }
        }
        _ = AsyncHTTPClientTransport()
    }

    /// SwiftNIO would end the process.
    @Test(arguments: ["http://127.0.0.1:65536/", "http://127.0.0.1:99999/x", "https://[::1]:65536/"])
    func aPortThatCannotExistIsRefused(url: String) async throws {
        let transport = AsyncHTTPClientTransport()
        let error = await #expect(throws: PlaidError.self) {
            let request = TransportRequest(method: .post, url: url, headers: [], body: [], maximumResponseBytes: 1)
            _ = try await transport.send(request, timeout: .seconds(300))
        }
        #expect(error?.code == .refused)
        #expect(PlaidEnvironment.custom(try #require(URL(string: url))).refusal?.contains("port") == true)
        await transport.shutdown()
    }

    @Test func shuttingDownTwiceIsHarmless() async throws {
        let transport = AsyncHTTPClientTransport()
        await transport.shutdown()
        await transport.shutdown()
        let error = await #expect(throws: PlaidError.self) {
            let request = TransportRequest(
                method: .get, url: "http://127.0.0.1:1/", headers: [], body: [], maximumResponseBytes: 1)
            _ = try await transport.send(request, timeout: .seconds(300))
        }
        #expect(error?.code == .notSent)
    }
}
