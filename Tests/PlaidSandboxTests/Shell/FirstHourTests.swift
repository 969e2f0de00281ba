// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Testing

@testable import PlaidSandbox

/// What a person with a browser or `curl -I` meets: an index, pages in place of JSON, and HEAD wherever there is GET.
@Suite struct FirstHourTests {
    private static let browser = [
        (name: "Accept", value: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
    ]

    private func type(_ answer: PlaidSandbox.Response) -> String {
        answer.headers.first { $0.name == "Content-Type" }?.value ?? ""
    }

    @Test(arguments: ["/_tartan", "/_tartan/"]) func theControlPathsAreListed(path: String) async throws {
        let shell = try Shell()
        let answer = await shell.sandbox.handle(method: "GET", path: path, headers: [], body: [])
        #expect(answer.status == 200)
        let listed = try #require(JSONValue(parsing: answer.body)["paths"]?.arrayValue)
        #expect(listed.count == ControlIndex.entries.count)
        let page = await shell.sandbox.handle(method: "GET", path: path, headers: Self.browser, body: [])
        #expect(page.status == 200 && type(page).hasPrefix("text/html"))
        let refused = await shell.sandbox.handle(method: "POST", path: path, headers: [], body: [])
        #expect(refused.status == 405)
    }

    @Test func whatIsListedIsThere() async throws {
        for entry in ControlIndex.entries {
            let path = entry.path.replacing("{item_id}", with: "x")
            for method in ["GET", "POST", "PUT", "DELETE"] {
                let shell = try Shell()
                let answer = await shell.sandbox.handle(method: method, path: path, headers: [], body: [])
                let message = (try? JSONValue(parsing: answer.body))?["error"]?.stringValue ?? ""
                #expect(!message.contains("no such path"), "\(method) \(path)")
                #expect(
                    (answer.status == 405) == !entry.methods.contains(method), "\(method) \(path): \(answer.status)")
                // A refusal names what is allowed instead.
                guard answer.status == 405 else { continue }
                let allowed = answer.headers.first { $0.name == "Allow" }?.value ?? ""
                #expect(!allowed.contains(method), "\(method) \(path): \(allowed)")
                if entry.methods.count == 1 { #expect(allowed == entry.methods[0], "\(path): \(allowed)") }
            }
        }
    }

    @Test func whatIsDocumentedIsListed() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let listed = Set(ControlIndex.entries.map { $0.path.split(separator: "{")[0] }.map(String.init))
        for page in ["docs/SandboxControl.md", "docs/Sandbox.md", "docs/Link.md"] {
            let text = try String(contentsOf: file.appending(path: page), encoding: .utf8)
            for match in text.matches(of: #//_tartan/[a-z/-]*[a-z/]/#) {
                let path = String(match.output)
                #expect(
                    listed.contains { $0 == path || $0.hasPrefix(path) || path.hasPrefix($0) && $0.hasSuffix("/") },
                    "\(page): \(path)")
            }
        }
    }

    @Test(arguments: [
        ("/link/nothing", 404), ("/link/v2/nothing.js", 404), ("/link/session/open", 404), ("/nothing", 404),
        ("/_tartan/nothing", 404), ("/accounts/get", 405), ("/_tartan/reset", 405),
    ]) func browsersGetAPage(path: String, status: Int) async throws {
        let shell = try Shell()
        let page = await shell.sandbox.handle(method: "GET", path: path, headers: Self.browser, body: [])
        #expect(page.status == status)
        #expect(type(page).hasPrefix("text/html"))
        let text = String(decoding: page.body, as: UTF8.self)
        #expect(text.contains("<h1>") && !text.contains("{\""))
        for accepted in ["*/*", "application/json", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"] {
            let json = await shell.sandbox.handle(
                method: "GET", path: path, headers: [(name: "Accept", value: accepted)], body: [])
            #expect(json.status == status && type(json).hasPrefix("application/json"), "\(accepted)")
        }
    }

    @Test func whatAPathSaysIsEscaped() async throws {
        let shell = try Shell()
        for path in ["/_tartan/<script>alert(1)</script>", "/link/v2/\"><img src=x>", "/<b>"] {
            let page = await shell.sandbox.handle(method: "GET", path: path, headers: Self.browser, body: [])
            let text = String(decoding: page.body, as: UTF8.self)
            #expect(!text.contains("<script") && !text.contains("<img") && !text.contains("<b>"), "\(path)")
        }
    }

    @Test(arguments: ["/", "/_tartan/", "/_tartan/health", "/_tartan/clock", "/link/v2/stable/link.html"])
    func headIsAnsweredWhereGetIs(path: String) async throws {
        let shell = try Shell()
        let get = await shell.sandbox.handle(method: "GET", path: path, headers: [], body: [])
        let head = await shell.sandbox.handle(method: "HEAD", path: path, headers: [], body: [])
        #expect(head.status == 200 && get.status == 200)
        #expect(type(head) == type(get))
    }
}
