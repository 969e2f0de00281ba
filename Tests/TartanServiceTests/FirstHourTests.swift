// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import PlaidJSON
import TartanStorage
import Testing

@testable import TartanService

/// What somebody meets who tries the service for the first time: pages in place of JSON, HEAD, and errors that name the mistake.
@Suite struct FirstHourTests {
    private static let browser = [
        ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
    ]

    @Test(arguments: ["/", "/health", "/connect", "/connect/settings", "/connect/page.js", "/nothing", "/api/items"])
    func headAnswersAsGetDoesWithoutABody(path: String) async throws {
        let bench = try await Bench()
        let get = try await bench.send(.get, path)
        let head = try await bench.send(.head, path)
        #expect(head.status == get.status)
        #expect(head.bytes.isEmpty)
        #expect(head.headers[.contentType] == get.headers[.contentType])
        #expect(head.headers[.contentLength] == get.headers[.contentLength])
    }

    @Test(arguments: [("/connect/nothing", 404), ("/link", 404), ("/api/items", 401), ("/?key=", 400)])
    func browsersGetAPage(path: String, status: Int) async throws {
        let bench = try await Bench()
        let page = try await bench.send(.get, path, headers: Self.browser)
        #expect(page.status == status)
        #expect(page.headers[.contentType]?.hasPrefix("text/html") == true)
        #expect(page.text.contains("<h1>") && !page.text.contains("{\""))
        #expect(page.headers[.contentSecurityPolicy]?.contains("default-src 'none'") == true)
        let json = try await bench.send(.get, path)
        #expect(json.status == status && json.errorCode != nil)
    }

    @Test func programsGetJSONWhateverTheySend() async throws {
        let bench = try await Bench()
        for accepted in ["*/*", "application/json", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"] {
            let answer = try await bench.send(.get, "/nothing", headers: [("Accept", accepted)])
            #expect(answer.errorCode == "not_found", "\(accepted)")
        }
        let posted = try await bench.send(.post, "/nothing", headers: Self.browser)
        #expect(posted.errorCode == "not_found")
    }

    @Test func aWrongKeyIsCalledAKey() async throws {
        let bench = try await Bench()
        func message(_ token: String) async throws -> String {
            let answer = try await bench.send(
                .get, "/api/items", headers: [("Authorization", "Bearer \(token)"), ("Tartan-User", "ada")])
            #expect(answer.status == 401)
            return answer.json["error"]?["message"]?.stringValue ?? ""
        }
        for key in ["my-key", "secret", "access-sandbox-1", APIKey().reveal(), "tartan_key_x"] {
            let message = try await message(key)
            #expect(message.contains("API key") && !message.contains("expired"), "\(message)")
            #expect(!message.contains(key))
        }
        #expect(try await message("a.b.c").contains("session token"))
    }

    @Test func anOwnKeyIsAcceptedAndNotStored() async throws {
        let bench = try await Bench()
        let key = APIKey()
        var configuration = ServiceConfiguration()
        configuration.ownKey = key.digest
        let service = try Composition.service(
            configuration,
            ServiceDependencies(
                client: bench.plaid, store: bench.store, vault: bench.vault, logger: bench.service.logger))
        #expect(try await service.authenticator.isKnownKey(key.digest))
        #expect(try await !service.authenticator.isKnownKey(APIKey().digest))
        #expect(try await bench.store.apiKeys().allSatisfy { $0.digest != key.digest })
    }

    @Test func oneItemIsNotItems() {
        func html(_ count: Int) -> String {
            Page.html(
                PageContent(
                    address: "http://127.0.0.1:1", environment: "sandbox",
                    details: PageContent.Private(
                        database: "x",
                        items: (0..<count).map { _ in
                            .init(institution: "Bank", accounts: 1, status: "healthy", updated: "now")
                        }, itemCount: count)))
        }
        #expect(html(1).contains("1 Item of all users"))
        #expect(html(2).contains("2 Items of all users"))
    }
}
