// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON
import PlaidTypes
import TartanTestSupport
import Testing

@testable import TartanService

/// Headers that every route has, walked over the route table.
@Suite struct HeaderTests {
    private static let routes = RouteTable.routes.map(\.name)

    private func bench() async throws -> Bench {
        let bench = try await Bench()
        try await bench.addAdasBank()
        try await bench.addAdasPayment()
        return bench
    }

    private func route(_ name: Route.Name) throws -> (Route, CrossUserTests.Case, Who) {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let request = try #require(CrossUserTests.cases[name])
        return (route, request, route.access == .open ? .nobody : .application(Bench.ada))
    }

    // MARK: Request IDs

    @Test(arguments: routes)
    func everyResponseHasTheIDOfItsRequest(_ name: Route.Name) async throws {
        let (route, request, caller) = try route(name)
        let bench = try await bench()
        for who in [caller, .nobody] {
            let answer = try await bench.send(
                route.method, request.path, as: who, body: request.body, headers: [("X-Request-ID", "ours-1:2/3")])
            #expect(answer.headers[.requestID] == "ours-1:2/3")
        }
        #expect(route.requestHeaders.contains(.requestID))
        #expect(route.statuses.allSatisfy { route.responseHeaders($0).contains(.requestIDOfResponse) })
    }

    @Test(arguments: ["", " ", "a b", "a\"b", "ä", "<script>", String(repeating: "a", count: 129)])
    func anIDThatMustNotReachALogIsReplaced(_ id: String) async throws {
        let bench = try await Bench()
        for path in ["/health", "/none", "/v1/items"] {
            let answer = try await bench.send(.get, path, headers: [("X-Request-ID", id)])
            let given = try #require(answer.headers[.requestID])
            #expect(given != id && given.count == 36)
        }
    }

    @Test func twoIDsAreReplacedAndNewOnesDiffer() async throws {
        let bench = try await Bench()
        let two = try await bench.send(.get, "/health", headers: [("X-Request-ID", "a"), ("X-Request-ID", "b")])
        let none = try await bench.send(.get, "/health")
        #expect(two.headers[.requestID]?.count == 36 && none.headers[.requestID]?.count == 36)
        #expect(two.headers[.requestID] != none.headers[.requestID])
    }

    @Test func theLogNamesTheRequest() async throws {
        let capture = LogCapture()
        let bench = try await Bench(logger: capture.logger)
        _ = try await bench.send(
            .post, "/api/plaid/webhook", body: "{}",
            headers: [("Plaid-Verification", "none"), ("X-Request-ID", "the-one-in-the-log")])
        #expect(capture.text.contains("webhook refused") && capture.text.contains("the-one-in-the-log"))
    }

    // MARK: Entity tags

    @Test func everyGetHasAnEntityTagAndA304() async throws {
        let bench = try await bench()
        var without: [Route.Name] = []
        for name in Self.routes {
            let (route, request, caller) = try route(name)
            guard route.method == .get else { continue }
            #expect(route.requestHeaders.contains(.ifNoneMatch) && route.statuses.contains(304))
            let first = try await bench.send(.get, request.path, as: caller)
            guard first.status == 200 else {
                without.append(name)
                continue
            }
            let tag = try #require(first.headers[.eTag], "\(name)")
            #expect(tag == EntityTag(of: first.bytes).description)
            for known in [tag, "W/\(tag)", "\"other\", \(tag)", "*"] {
                let same = try await bench.send(.get, request.path, as: caller, headers: [("If-None-Match", known)])
                #expect(same.status == 304 && same.bytes.isEmpty, "\(name) \(known)")
                #expect(same.headers[.eTag] == tag && same.headers[.contentType] == nil)
            }
            let head = try await bench.send(.head, request.path, as: caller)
            #expect(head.status == 200 && head.headers[.eTag] == tag && head.bytes.isEmpty)
            for unknown in ["\"other\"", "other", "\"", "\"x" + tag.dropFirst(), String(tag.dropLast())] {
                let whole = try await bench.send(.get, request.path, as: caller, headers: [("If-None-Match", unknown)])
                #expect(whole.status == 200 && whole.bytes == first.bytes, "\(name) \(unknown)")
            }
        }
        // Its file comes from Plaid, which is not there.
        #expect(without == [.statementFile])
    }

    @Test func anEntityTagOfSomeoneElsesResponseShowsNothing() async throws {
        let bench = try await bench()
        let hers = try await bench.send(.get, "/v1/items", as: .session(Bench.ada))
        let his = try await bench.send(.get, "/v1/items", as: .session(Bench.bob))
        #expect(hers.headers[.eTag] != his.headers[.eTag])
        let tag = try #require(hers.headers[.eTag])
        let answer = try await bench.send(
            .get, "/v1/items/adasItem", as: .session(Bench.bob), headers: [("If-None-Match", tag)])
        #expect(answer.status == 404)
    }

    private static let transaction = "/v1/items/adasItem/transactions/adasTransaction1"

    @Test func anEditOfWhatTheClientHasReadIsMade() async throws {
        let bench = try await bench()
        let ada = Who.session(Bench.ada)
        let read = try await bench.send(.get, Self.transaction, as: ada)
        let tag = try #require(read.headers[.eTag])
        let edited = try await bench.send(
            .patch, Self.transaction, as: ada, body: #"{"note":"first"}"#, headers: [("If-Match", tag)])
        #expect(edited.status == 200)
        // The response is the new state, with its tag.
        let again = try await bench.send(.get, Self.transaction, as: ada)
        #expect(again.headers[.eTag] == edited.headers[.eTag] && again.headers[.eTag] != tag)
        for old in [tag, "W/\(try #require(edited.headers[.eTag]))", "other", ""] {
            let refused = try await bench.send(
                .patch, Self.transaction, as: ada, body: #"{"note":"second"}"#, headers: [("If-Match", old)])
            #expect(refused.status == 412 && refused.errorCode == "precondition_failed", "\(old)")
            #expect(refused.headers[.eTag] == edited.headers[.eTag])
            #expect(refused.json["current"] == edited.json)
        }
        #expect(try await bench.send(.get, Self.transaction, as: ada).json["transaction"]?["note"] == "first")
        for condition in ["*", "\"other\", \(try #require(edited.headers[.eTag]))"] {
            let answer = try await bench.send(
                .patch, Self.transaction, as: ada, body: #"{"note":"first"}"#, headers: [("If-Match", condition)])
            #expect(answer.status == 200)
        }
    }

    @Test func aRepeatedEditThatIsAlreadyMadeSucceeds() async throws {
        let bench = try await bench()
        let ada = Who.session(Bench.ada)
        let tag = try #require(try await bench.send(.get, Self.transaction, as: ada).headers[.eTag])
        let body = #"{"note":"first","tags":["a"]}"#
        let edited = try await bench.send(.patch, Self.transaction, as: ada, body: body, headers: [("If-Match", tag)])
        // The response was lost: the client sends the same condition again, with a key and without.
        for key in [[], [("Idempotency-Key", "key")]] {
            let again = try await bench.send(
                .patch, Self.transaction, as: ada, body: body, headers: [("If-Match", tag)] + key)
            #expect(again.status == 200 && again.bytes == edited.bytes, "\(again.text)")
            #expect(again.headers[.eTag] == edited.headers[.eTag])
        }
        // What only partly agrees with the state is another edit.
        let other = try await bench.send(
            .patch, Self.transaction, as: ada, body: #"{"note":"first","tags":["b"]}"#, headers: [("If-Match", tag)])
        #expect(other.status == 412)
        // Nothing was saved twice: one undo restores the first state.
        let undone = try await bench.send(.post, Self.transaction + "/undo", as: ada)
        #expect(undone.json["transaction"]?["note"] != "first")
    }

    @Test func anyStateMeansAnyState() async throws {
        let bench = try await bench()
        let ada = Who.session(Bench.ada)
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<24 {
                group.addTask {
                    try await bench.send(
                        .patch, Self.transaction, as: ada, body: "{\"note\":\"\(number)\"}",
                        headers: [("If-Match", "*")]
                    ).status
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.allSatisfy { $0 == 200 })
    }

    @Test func ofManyEditsOfOneStateOneIsMade() async throws {
        let bench = try await bench()
        let ada = Who.session(Bench.ada)
        let tag = try #require(try await bench.send(.get, Self.transaction, as: ada).headers[.eTag])
        let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
            for number in 0..<24 {
                group.addTask {
                    try await bench.send(
                        .patch, Self.transaction, as: ada, body: "{\"note\":\"\(number)\"}",
                        headers: [("If-Match", tag)]
                    ).status
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(statuses.count { $0 == 200 } == 1 && statuses.count { $0 == 412 } == 23)
    }

    @Test func aWriteThatCannotKeepAConditionRefusesIt() async throws {
        let bench = try await bench()
        var refused = 0
        for name in Self.routes {
            let (route, request, caller) = try route(name)
            guard route.isWrite, !route.isConditional else { continue }
            let answer = try await bench.send(
                route.method, request.path, as: caller, body: request.body, headers: [("If-Match", "\"a\"")])
            #expect(answer.status == 400 && answer.errorCode == "invalid_request", "\(name)")
            refused += 1
        }
        #expect(refused > 5)
        #expect(RouteTable.routes.filter { $0.method == .patch }.allSatisfy { $0.isConditional })
    }

    // MARK: Pages

    @Test(arguments: [
        (Route.Name.transactions, "transactions", "?limit=7&hidden=all&text=Adas", 30),
        (.investmentTransactions, "investment_transactions", "?limit=2", 3),
    ])
    func linksLeadThroughEveryPage(_ name: Route.Name, _ member: String, _ query: String, _ count: Int) async throws {
        let (route, _, caller) = try route(name)
        let bench = try await bench()
        for path in [route.place.main] + route.place.aliases {
            var target: String? = path + query
            var rows: [JSONValue] = []
            var pages = 0
            while let place = target {
                let answer = try await bench.send(.get, place, as: caller)
                #expect(answer.status == 200, "\(place)")
                rows += answer.json[member]?.arrayValue ?? []
                pages += 1
                let next = answer.headers[.link]
                #expect((next == nil) == (answer.json["next_cursor"]?.isNull == true))
                target = next.map { String($0.dropFirst().prefix { $0 != ">" }) }
                if let next {
                    #expect(next.hasSuffix(">; rel=\"next\"") && next.hasPrefix("<\(path)?"))
                    #expect(query.dropFirst().split(separator: "&").allSatisfy { next.contains($0) })
                }
                try #require(pages <= count)
            }
            #expect(rows.count == count && Set(rows.map { "\($0)" }).count == count && pages > 1)
        }
    }

    @Test func everyListWithACursorDeclaresItsLink() {
        let paged = RouteTable.routes.filter(\.hasPages)
        #expect(Set(paged.map(\.name)) == [.transactions, .investmentTransactions, .payments])
        for route in RouteTable.routes {
            #expect(route.responseHeaders(200).contains(.link) == route.hasPages)
        }
    }

    @Test func aFilterInALinkIsEncoded() async throws {
        let bench = try await bench()
        let answer = try await bench.send(
            .get, "/v1/transactions?text=%41das%20Grocer&limit=1", as: .application(Bench.ada))
        #expect(answer.status == 200)
        let link = try #require(answer.headers[.link])
        #expect(link.hasPrefix("</v1/transactions?text=Adas%20Grocer&limit=1&cursor="), "\(link)")
    }

    // MARK: Methods

    @Test(arguments: routes)
    func aPathWithAnotherMethodNamesTheAllowedOnes(_ name: Route.Name) async throws {
        let (route, request, caller) = try route(name)
        let bench = try await Bench()
        let path = String(request.path.prefix { $0 != "?" })
        let served = RouteTable.routes.filter { $0.path == route.path }.map(\.method)
        let expected = Set(served.map(\.rawValue) + (served.contains(.get) ? ["HEAD"] : []))
        for method in [HTTPRequest.Method.get, .head, .post, .put, .patch, .delete, .options, .trace] {
            guard !expected.contains(method.rawValue) else { continue }
            for who in [caller, .nobody] {
                let answer = try await bench.send(method, path, as: who)
                #expect(answer.status == 405, "\(method) \(path)")
                let allowed = answer.headers[.allow]?.split(separator: ", ").map(String.init) ?? []
                #expect(Set(allowed) == expected && allowed.count == expected.count)
                if method != .head { #expect(answer.errorCode == "method_not_allowed") }
            }
        }
        #expect(try await bench.send(route.method, path + "/none/none", as: caller).status == 404)
    }
}
