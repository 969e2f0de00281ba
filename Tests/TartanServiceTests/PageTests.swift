// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Testing

@testable import TartanService

@Suite struct PageTests {
    @Test func withoutItsKeyThePageHoldsNoData() async throws {
        let bench = try await Bench()
        try await bench.addAdasBank()
        for path in ["/", "/?key=", "/?key=wrong", "/?key=page-ke"] {
            let answer = try await bench.send(.get, path)
            // An empty value is refused on every route.
            #expect(answer.status == (path == "/?key=" ? 400 : 200))
            #expect(!answer.text.lowercased().contains(Bench.mark), "\(path)")
            #expect(!answer.text.contains("/data/tartan.sqlite"), "\(path)")
            #expect(!answer.text.contains("tartan_key_"), "\(path)")
        }
    }

    @Test func withItsKeyThePageListsItemsAndTheDatabase() async throws {
        let bench = try await Bench()
        try await bench.addAdasBank()
        let answer = try await bench.send(.get, "/?key=\(Bench.pageKey)")
        #expect(answer.text.contains("Adas Bank"))
        #expect(answer.text.contains("/data/tartan.sqlite"))
        #expect(!answer.text.contains("<script"))
        #expect(!answer.text.contains("style=\""))
    }

    @Test func behindAProxyThePageStaysClosed() async throws {
        let bench = try await Bench(listen: ListenConfiguration(host: "0.0.0.0", isBehindProxy: true))
        try await bench.addAdasBank()
        let answer = try await bench.send(.get, "/?key=\(Bench.pageKey)")
        #expect(!answer.text.contains("Adas Bank"))
    }

    @Test func whatComesFromABankIsEscaped() {
        let html = Page.html(
            PageContent(
                address: "http://127.0.0.1:1", environment: "<b>",
                details: PageContent.Private(
                    database: "a&b", user: "\"><script>", apiKey: nil,
                    items: [.init(institution: "<img src=x>", accounts: 1, status: "'", updated: "now")], itemCount: 1))
        )
        #expect(!html.contains("<img"))
        #expect(!html.contains("<script"))
        #expect(html.contains("&lt;img src=x&gt;"))
        #expect(html.contains("a&amp;b"))
    }

    @Test func thePageOfAUserLinksToConnect() {
        var details = PageContent.Private(database: "x", user: "<ada>", apiKey: nil, items: [], itemCount: 0)
        func html() -> String {
            Page.html(PageContent(address: "http://127.0.0.1:1", environment: "sandbox", details: details))
        }
        #expect(!html().contains("/connect"))
        details.connect = "/connect#session=a\"b"
        #expect(html().contains("<a href=\"/connect#session=a&quot;b\">Connect a bank</a> as &lt;ada&gt;"))
        // Nobody's session is made for a page of all users.
        details.user = nil
        #expect(!html().contains("/connect"))
    }

    @Test func theExamplesHoldTheLiveAddressAndTheKeyOfADemonstration() {
        let content = PageContent(
            address: "http://127.0.0.1:4711", environment: "sandbox",
            details: PageContent.Private(
                database: "x", user: "ada", apiKey: "tartan_key_demo", items: [], itemCount: 0))
        let html = Page.html(content)
        #expect(html.contains("http://127.0.0.1:4711/api/transactions"))
        #expect(html.contains("tartan_key_demo"))
        var closed = content
        closed.details = nil
        #expect(!Page.html(closed).contains("tartan_key_demo"))
    }
}
