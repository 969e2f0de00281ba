// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import NIOCore
import PlaidCore
import PlaidJSON
import PlaidTypes
import Testing

/// Behaviour × expected code × how often the call is sent.
struct Hostility: Sendable, CustomTestStringConvertible {
    var name: String
    var steps: [HostileServer.Step]
    /// `nil` when the call succeeds all the same.
    var code: PlaidError.Code?
    var sent: Int
    /// Short where only the deadline ends the call; elsewhere so long that it can't be what ends it.
    var deadline: Duration
    var scheme = "http"
    var testDescription: String { name }

    private init(
        _ name: String, _ steps: [HostileServer.Step], _ code: PlaidError.Code?, sent: Int,
        deadline: Duration = .seconds(60), scheme: String = "http"
    ) {
        self.name = name
        self.steps = steps
        self.code = code
        self.sent = sent
        self.deadline = deadline
        self.scheme = scheme
    }

    private static let body = #"{"value":"x"}"#
    private static let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    private static func head(_ length: Int, _ more: String = "") -> String {
        "HTTP/1.1 200 OK\r\n\(more)Content-Length: \(length)\r\n\r\n"
    }

    private static func stalls(
        _ name: String, _ steps: [HostileServer.Step], scheme: String = "http"
    ) -> Hostility {
        Hostility(name, steps, .deadlineExceeded, sent: 1, deadline: .milliseconds(700), scheme: scheme)
    }

    private static func compressed(_ name: String, _ bytes: [UInt8]) -> Hostility {
        Hostility(
            name, [.text(head(bytes.count, "Content-Encoding: gzip\r\n")), .send(bytes)], .unexpectedResponse, sent: 1)
    }

    static let waits: [Hostility] = [
        stalls("accepts and never answers", []),
        stalls("stalls in the head", [.text("HTTP/1.1 200 OK\r\nContent-")]),
        stalls("stalls after the head", [.text(head(100))]),
        stalls("stalls in the body", [.text(head(100) + #"{"value":"#)]),
        stalls("stalls in a chunk", [.text(chunked + "20\r\n{")]),
        stalls("stalls after the last byte of an endless body", [.text("HTTP/1.1 200 OK\r\n\r\n" + body)]),
        stalls("drips in the head", [.text("HTTP/1.1 200 OK\r\nX: "), .repeating([0x61], every: .milliseconds(20))]),
        stalls("drips in the body", [.text(head(100_000)), .repeating([0x20], every: .milliseconds(20))]),
        stalls("drips in chunks", [.text(chunked), .repeating(Array("1\r\n \r\n".utf8), every: .milliseconds(20))]),
        stalls(
            "sends 100 Continue endlessly",
            [.repeating(Array("HTTP/1.1 100 Continue\r\n\r\n".utf8), every: .milliseconds(1))]),
        stalls(
            "sends 103 Early Hints endlessly",
            [.repeating(Array("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n".utf8), every: .milliseconds(1))]),
        stalls("never answers the TLS handshake", [], scheme: "https"),
        stalls("stalls in the TLS handshake", [.send([0x16, 3, 3, 0x10])], scheme: "https"),
    ]

    static let lies: [Hostility] = [
        Hostility("closes without an answer", [.close], .connectionLost, sent: 4),
        Hostility("closes in the head", [.text("HTTP/1.1 200 OK\r\nConte"), .close], .connectionLost, sent: 4),
        Hostility("closes in the body", [.text(head(100) + body), .close], .connectionLost, sent: 4),
        Hostility("closes in a chunk", [.text(chunked + "20\r\n{"), .close], .connectionLost, sent: 4),
        Hostility("answers TLS with garbage", [.text("nonsense\r\n\r\n")], .notSent, sent: 4, scheme: "https"),
        Hostility("garbage instead of HTTP", [.text("nonsense\r\n\r\n")], .unexpectedResponse, sent: 1),
        Hostility("garbage as a chunk's size", [.text(chunked + "zz\r\n")], .unexpectedResponse, sent: 1),
        Hostility("a chunk's size of 2^64", [.text(chunked + "10000000000000000\r\n")], .unexpectedResponse, sent: 1),
        Hostility(
            "negative length", [.text("HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n")], .unexpectedResponse, sent: 1),
        Hostility(
            "length beyond 64 bits",
            [.text("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n")], .unexpectedResponse, sent: 1),
        Hostility(
            "two lengths", [.text(head(5, "Content-Length: 6\r\n") + "12345")], .unexpectedResponse, sent: 1),
        Hostility("length too short", [.text(head(5) + body)], .unexpectedResponse, sent: 1),
        Hostility("bytes after the response", [.text(head(body.utf8.count) + body + "more")], nil, sent: 1),
        Hostility(
            "headers without end",
            [.text("HTTP/1.1 200 OK\r\n"), .repeating(Array("X-Header: value\r\n".utf8), every: .microseconds(50))],
            .unexpectedResponse, sent: 1),
        Hostility(
            "one header without end",
            [
                .text("HTTP/1.1 200 OK\r\nX: "),
                .repeating([UInt8](repeating: 0x61, count: 4096), every: .microseconds(50)),
            ], .unexpectedResponse, sent: 1),
        Hostility(
            "a body without end",
            [
                .text("HTTP/1.1 200 OK\r\n\r\n"),
                .repeating([UInt8](repeating: 0x20, count: 1 << 16), every: .microseconds(50)),
            ], .unexpectedResponse, sent: 1),
        compressed("gzip that isn't", Array("not compressed at all".utf8)),
        compressed("truncated gzip", GzipBomb.truncated),
        compressed("gzip bomb over the client's limit", GzipBomb.spaces(atLeast: 8 << 20)),
        compressed("gzip bomb over the transport's limit", GzipBomb.spaces(atLeast: 80 << 20)),
    ]
}

@Suite(.serialized) struct HostileServerTests {
    @Test(.timeLimit(.minutes(10)), arguments: Hostility.waits + Hostility.lies)
    func aCallEndsWith(_ hostility: Hostility) async throws {
        try await HostileServer.run(hostility.steps) { server in
            let transport = AsyncHTTPClientTransport()
            let url = try #require(URL(string: "\(hostility.scheme)://127.0.0.1:\(server.port)"))
            var configuration = PlaidClientConfiguration()
            configuration.deadline = hostility.deadline
            configuration.maximumResponseBytes = 4 << 20
            configuration.retry.baseDelay = .milliseconds(1)
            var code: PlaidError.Code?
            repeat {
                let client = PlaidClient(
                    clientID: "id", secret: "secret", environment: .custom(url), configuration: configuration,
                    transport: transport)
                do throws(PlaidError) { _ = try await client.execute(ReadEcho(accessToken: "access-sandbox-1")) } catch
                {
                    code = error.code
                }
                // On a machine with much else to do a short deadline may pass before anything is sent.
                configuration.deadline *= 2
            } while server.seen.requests == 0 && configuration.deadline < .seconds(120)
            #expect(code == hostility.code)
            #expect(server.seen.requests == hostility.sent)
            await transport.shutdown()
        }
    }

    @Test(arguments: Hostility.waits)
    func aTransportAloneKeepsItsTimeToo(_ hostility: Hostility) async throws {
        try await HostileServer.run(hostility.steps) { server in
            let transport = AsyncHTTPClientTransport()
            let request = TransportRequest(
                method: .post, url: "\(hostility.scheme)://127.0.0.1:\(server.port)/", headers: [], body: [],
                maximumResponseBytes: 4 << 20)
            let error = await #expect(throws: PlaidError.self) {
                _ = try await transport.send(request, timeout: .milliseconds(300))
            }
            #expect(error?.code == .deadlineExceeded)
            await transport.shutdown()
        }
    }

    @Test(.timeLimit(.minutes(10)), arguments: Hostility.waits)
    func cancellationEndsACallAtOnce(_ hostility: Hostility) async throws {
        try await HostileServer.run(hostility.steps) { server in
            let transport = AsyncHTTPClientTransport()
            let url = try #require(URL(string: "\(hostility.scheme)://127.0.0.1:\(server.port)"))
            var configuration = PlaidClientConfiguration()
            configuration.deadline = .seconds(600)
            let client = PlaidClient(
                clientID: "id", secret: "secret", environment: .custom(url), configuration: configuration,
                transport: transport)
            let call = Task { () -> PlaidError.Code? in
                do throws(PlaidError) {
                    _ = try await client.execute(ReadEcho(accessToken: "access-sandbox-1"))
                    return nil
                } catch { return error.code }
            }
            while server.seen.requests == 0 { try await Task.sleep(for: .milliseconds(5)) }
            call.cancel()
            #expect(await call.value == .cancelled)
            await transport.shutdown()
        }
    }
}
