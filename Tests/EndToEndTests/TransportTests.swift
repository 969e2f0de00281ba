// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import PlaidCore
import PlaidTypes
import ServiceLifecycle
import Testing

/// The network transport against a server that does what a server should not.
@Suite struct TransportTests {
    @Test func aRedirectIsNotFollowed() async throws {
        try await withServer { address, transport in
            let response = try await send(transport, address + "/redirect")
            #expect(response.status == 307)
            #expect(response.header("location") == "/landed")
        }
    }

    @Test func anAnswerOverTheLimitIsRefused() async throws {
        try await withServer { address, transport in
            let whole = try await send(transport, address + "/large", limit: 1 << 20)
            #expect(whole.body.count == 1 << 20)
            let error = await failure { () async throws(PlaidError) in
                try await send(transport, address + "/large", limit: (1 << 20) - 1)
            }
            #expect(error?.code == .unexpectedResponse)
        }
    }

    @Test func aSlowAnswerMeetsItsDeadline() async throws {
        try await withServer { address, transport in
            let error = await failure { () async throws(PlaidError) in
                try await send(transport, address + "/slow", timeout: .milliseconds(200))
            }
            #expect(error?.code == .deadlineExceeded)
        }
    }

    @Test func aConnectionThatIsNotMadeIsToldFromOneThatBreaks() async throws {
        let transport = AsyncHTTPClientTransport()
        // Port 1 of loopback: nobody listens there.
        let refused = await failure { () async throws(PlaidError) in
            try await send(transport, "http://127.0.0.1:1/")
        }
        #expect(refused?.code == .notSent, "\(String(describing: refused))")
        await transport.shutdown()
    }

    private func send(
        _ transport: AsyncHTTPClientTransport, _ url: String, limit: Int = 4 << 20, timeout: Duration = .seconds(300)
    ) async throws(PlaidError) -> TransportResponse {
        try await transport.send(
            TransportRequest(method: .post, url: url, headers: [], body: Array("{}".utf8), maximumResponseBytes: limit),
            timeout: timeout)
    }

    private func failure(_ work: () async throws(PlaidError) -> TransportResponse) async -> PlaidError? {
        do {
            _ = try await work()
            return nil
        } catch {
            return error
        }
    }

    private func withServer(_ body: @escaping @Sendable (String, AsyncHTTPClientTransport) async throws -> Void)
        async throws
    {
        let router = Router()
        router.post("/redirect") { _, _ in
            Response(status: .temporaryRedirect, headers: [.location: "/landed"])
        }
        router.post("/large") { _, _ in
            Response(status: .ok, body: .init(byteBuffer: ByteBuffer(repeating: 0x20, count: 1 << 20)))
        }
        router.post("/slow") { _, _ in
            try await Task.sleep(for: .seconds(10))
            return Response(status: .ok)
        }
        var logger = Logger(label: "test-server")
        logger.logLevel = .critical
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { continuation.yield($0.localAddress?.port ?? 0) }, logger: logger)
        let transport = AsyncHTTPClientTransport()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            for await port in ports {
                do { try await body("http://127.0.0.1:\(port)", transport) } catch {
                    group.cancelAll()
                    throw error
                }
                break
            }
            group.cancelAll()
        }
        await transport.shutdown()
    }
}
