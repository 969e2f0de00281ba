// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Testing

@testable import TartanService

/// Web pages of configured origins may read what a session token shows, and no other pages may.
@Suite struct CrossOriginTests {
    private static let ours = "https://app.example.com"

    private func bench() async throws -> Bench {
        let bench = try await Bench(crossOrigins: [Self.ours, "http://localhost:3000"])
        try await bench.addAdasBank()
        try await bench.addAdasPayment()
        return bench
    }

    private func preflight(_ bench: Bench, _ path: String, _ method: String, from origin: String) async throws -> Answer
    {
        try await bench.send(
            .options, path,
            headers: [
                ("Origin", origin), ("Access-Control-Request-Method", method),
                ("Access-Control-Request-Headers", "authorization,if-match"),
            ])
    }

    @Test(arguments: RouteTable.routes.map(\.name))
    func aListedOriginReadsWhatItsUserMay(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let request = try #require(CrossUserTests.cases[name])
        let bench = try await bench()
        let path = String(request.path.prefix { $0 != "?" })
        let methods = CrossOriginRules.methods(at: path)
        #expect(methods.contains(route.method.rawValue) == (route.access != .key))
        for origin in [Self.ours, "http://localhost:3000"] {
            let answer = try await bench.send(
                route.method, request.path, as: .session(Bench.ada), body: request.body, headers: [("Origin", origin)])
            #expect(answer.headers[.vary] == "Origin")
            #expect(answer.headers[.accessControlAllowCredentials] == nil)
            #expect(answer.headers[.accessControlAllowOrigin] == (methods.isEmpty ? nil : origin))
            let before = try await preflight(bench, path, route.method.rawValue, from: origin)
            #expect(before.status == (methods.isEmpty ? 405 : 204))
            guard !methods.isEmpty else { continue }
            #expect(before.bytes.isEmpty && before.headers[.accessControlAllowOrigin] == origin)
            #expect(before.headers[.accessControlAllowMethods] == methods.joined(separator: ", "))
            let allowed = before.headers[.accessControlAllowHeaders]?.lowercased() ?? ""
            for header in [
                "authorization", "content-type", "idempotency-key", "if-match", "if-none-match", "x-request-id",
            ] {
                #expect(allowed.split(separator: ", ").contains(Substring(header)))
            }
            // An API key needs this header, and does not belong in a web page.
            #expect(!allowed.contains("tartan-user") && !allowed.contains("*"))
        }
    }

    @Test(arguments: [
        "https://app.example.com.evil.example", "http://app.example.com", "https://app.example.com:8443",
        "https://evil.example", "null", "https://APP.example.com", "",
    ])
    func anotherOriginReadsNothing(_ origin: String) async throws {
        let bench = try await bench()
        let answer = try await bench.send(
            .get, "/v1/items", as: .session(Bench.ada), headers: [("Origin", origin)])
        #expect(answer.status == 200 && answer.headers[.vary] == "Origin")
        #expect(answer.headers[.accessControlAllowOrigin] == nil)
        let before = try await preflight(bench, "/v1/items", "GET", from: origin)
        #expect(before.status == 405 && before.headers[.accessControlAllowOrigin] == nil)
        #expect(before.headers[.accessControlAllowMethods] == nil && before.headers[.vary] == "Origin")
    }

    @Test func anErrorCanBeReadToo() async throws {
        let bench = try await bench()
        let answer = try await bench.send(.get, "/v1/items", headers: [("Origin", Self.ours)])
        #expect(answer.status == 401 && answer.headers[.accessControlAllowOrigin] == Self.ours)
        let exposed = answer.headers[.accessControlExposeHeaders] ?? ""
        for header in ["ETag", "Link", "X-Request-ID", "Retry-After", "RateLimit-Remaining"] {
            #expect(exposed.split(separator: ", ").contains(Substring(header)), "\(header)")
        }
    }

    @Test func withoutTheSettingThereAreNoHeadersForOrigins() async throws {
        let bench = try await Bench()
        let answer = try await bench.send(.get, "/health", headers: [("Origin", Self.ours)])
        #expect(answer.headers[.vary] == nil && answer.headers[.accessControlAllowOrigin] == nil)
        #expect(try await preflight(bench, "/health", "GET", from: Self.ours).status == 405)
    }

    @Test func aPreflightRequestThatNamesAForeignHostIsRefused() async throws {
        let bench = try await bench()
        let plain = try await bench.send(.options, "/v1/items", headers: [("Origin", Self.ours)])
        #expect(plain.status == 405, "without Access-Control-Request-Method it is no preflight request")
        let unknown = try await preflight(bench, "/v1/none", "GET", from: Self.ours)
        #expect(unknown.status == 404 && unknown.headers[.accessControlAllowOrigin] == nil)
    }

    @Test(arguments: [
        "*", "null", "https://*.example.com", "app.example.com", "https://", "https://app.example.com/",
        "https://app.example.com/path", "https://App.example.com", "http://app.example.com", "https://user@example.com",
        "https://app.example.com:443", "http://localhost:80", "https://app.example.com:x", "ftp://example.com",
        "https://a b", "https://:8443",
    ])
    func theCompositionRefuses(_ origin: String) async throws {
        #expect(throws: ServiceError.self) { try CrossOrigins([Self.ours, origin]) }
        await #expect(throws: ServiceError.self) { try await Bench(crossOrigins: [origin]) }
    }

    @Test func originsAsBrowsersSendThemAreAccepted() throws {
        let texts = [
            Self.ours, "https://app.example.com:8443", "http://localhost:3000", "http://127.0.0.1:5173",
            "http://[::1]:80800",
        ]
        #expect(try CrossOrigins(Array(texts.dropLast())).contains("http://127.0.0.1:5173"))
        #expect(throws: ServiceError.self) { try CrossOrigins([texts[4]]) }
        #expect(try CrossOrigins(["http://[::1]:8080"]).contains("http://[::1]:8080"))
    }
}
