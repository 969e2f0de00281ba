// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// Every route of the table under everything that a client may send: no answer is the service's fault.
@Suite struct HostileRequestTests {
    private static func path(_ route: Route) -> String {
        String((CrossUserTests.cases[route.name]?.path ?? route.path).prefix { $0 != "?" })
    }

    private static func who(_ route: Route) -> [Who] {
        switch route.access {
        case .open: [.nobody]
        case .key: [.application(Bench.ada)]
        case .keyOrSession: [.application(Bench.ada), .session(Bench.ada)]
        }
    }

    private static let limits = RequestLimits(
        perUser: 1_000_000, perKey: 1_000_000, perSession: 1_000_000, plaidCallsPerUser: 1_000_000,
        failedExchanges: 1_000_000, syncsPerItem: 1_000_000)

    private static func bench() async throws -> Bench {
        let bench = try await Bench(requests: limits)
        try await bench.addAdasBank()
        try await bench.addAdasPayment()
        try await bench.addAdasLinkSession(publicToken: "public-sandbox-adas")
        bench.plaid.on("/transactions/refresh") { _ in ["request_id": "r5"] }
        bench.plaid.on("/accounts/balance/get") { _ in
            ["accounts": [], "item": ["item_id": "adasItem"], "request_id": "r6"]
        }
        return bench
    }

    private static let values: [String] = [
        "1e9223372036854775807", "-1e-9223372036854775808", "99999999999999999999999999999999999999999", "-1", "0.1",
        "null", "true", "{}", "[]", #""""#, #"" ""#, #""\u0000""#, #""\u202e\uffff""#, #""1.2.3""#, #""1-2""#,
        #"{"a":{"a":{"a":1}}}"#, "[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]", "[null]", "[1]", #"[""]"#, #"[{}]"#,
        #"[{"amount":"1-2"}]"#, #"[{"amount":1e200}]"#, #"[{"amount":-1e-200}]"#, #"["a","a"]"#,
        "\"\(String(repeating: "a", count: 30_000))\"",
    ]

    private static let members = [
        "item_id", "language", "country_codes", "products", "webhook", "redirect_uri", "select_accounts", "hosted",
        "completion_redirect_uri", "public_token", "link_token", "metadata", "allow_duplicate", "account_ids",
        "category", "note", "tags", "hidden", "kept", "splits", "account_id", "type", "amount", "iso_currency_code",
        "network", "ach_class", "legal_name", "email", "phone", "description", "funds_source",
    ]

    private static let bodies: [[UInt8]] =
        members.flatMap { name in values.map { Array("{\"\(name)\":\($0)}".utf8) } }
        + [
            "", " ", "{", "[]", "1", "\"a\"", "null", "{}{}", #"{"a":1,"a":2}"#, #"{"a":"\ud800"}"#, "{a:1}",
            #"{"splits":[{"amount":1,"amount":2}]}"#,
            #"{"public_token":"public-\#(String(repeating: "a", count: 500))"}"#,
        ].map { Array($0.utf8) } + [
            [0xFF, 0xFE], Array("{\"a\":\"".utf8) + [0xC0, 0xAF] + Array("\"}".utf8),
            Array(repeating: UInt8(ascii: "["), count: 60_000), Array(repeating: UInt8(ascii: "a"), count: 2 << 20),
        ]

    @Test(arguments: RouteTable.routes.filter { [.post, .put, .patch, .delete].contains($0.method) }.map(\.name))
    func noBodyIsTheServicesFault(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let bench = try await Self.bench()
        for caller in Self.who(route).prefix(1) {
            for body in Self.bodies {
                let answer = try await bench.send(
                    route.method, Self.path(route), as: caller, bytes: body,
                    headers: CrossUserTests.cases[name]?.headers ?? [])
                // The fake Plaid refuses everything, such as the cancellation of a transfer.
                #expect(
                    answer.status < 500 || answer.errorCode == "payment_plaid_error",
                    "\(name) answers \(answer.status) to \(String(decoding: body.prefix(80), as: UTF8.self))")
            }
        }
    }

    private static let texts = [
        "%00", "a%00b", "%ff", "%c0%af", "%ed%a0%80", "%", "%1", "%zz", "%0a", "%7f", "", "%F0%9F%98%80", "-1", "0",
        "9223372036854775808", "1e9", "2026-02-30", "0000-00-00", "9999999999-01-01", "true%20", "..%2f..", "%27--",
        "MTIzNA", String(repeating: "a", count: 300), String(repeating: "%41", count: 3000),
    ]

    @Test(arguments: RouteTable.routes.map(\.name))
    func noQueryIsTheServicesFault(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let bench = try await Self.bench()
        let known = route.query == .anything ? ["oauth_state_id"] : route.query.parameters.map(\.name)
        for caller in Self.who(route).prefix(1) {
            for parameter in known + ["unknown", "%00", ""] {
                for text in Self.texts {
                    let answer = try await bench.send(
                        route.method, "\(Self.path(route))?\(parameter)=\(text)", as: caller, bytes: nil)
                    #expect(answer.status < 500, "\(name)?\(parameter)=\(text) answers \(answer.status)")
                    // One place refuses what no two programs read alike, whatever the parameter is.
                    if ["%00", "a%00b", "%ff", "%c0%af", "%ed%a0%80", "%", "%1", "%zz", "%0a", "%7f"].contains(text) {
                        #expect(answer.status == 400, "\(name)?\(parameter)=\(text) answers \(answer.status)")
                    }
                }
            }
        }
    }

    @Test(arguments: RouteTable.routes.map(\.name))
    func unknownAndEmptyParametersAreRefusedByName(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let bench = try await Self.bench()
        guard case .only(let known) = route.query else {
            #expect([.webhook, .connectPage, .connectLanding].contains(name), "only what others' senders call")
            return
        }
        let caller = try #require(Self.who(route).last)
        for parameter in ["itme", "Item", "item[]", "user"] {
            let answer = try await bench.send(
                route.method, "\(Self.path(route))?\(parameter)=x", as: caller, bytes: nil)
            #expect(answer.status == 400, "\(name)?\(parameter)=x answers \(answer.status)")
            let shown = parameter.replacing("[", with: "?").replacing("]", with: "?")
            #expect(answer.text.contains(shown), "\(answer.text)")
        }
        for parameter in known.map(\.name) {
            for query in ["\(parameter)=", "\(parameter)=a&\(parameter)=a"] {
                let answer = try await bench.send(route.method, "\(Self.path(route))?\(query)", as: caller, bytes: nil)
                #expect(answer.status == 400, "\(name)?\(query) answers \(answer.status)")
                #expect(answer.text.contains(parameter))
            }
        }
    }

    @Test(arguments: RouteTable.routes.filter { $0.path.contains("{") }.map(\.name))
    func noNameInAPathIsTheServicesFault(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let bench = try await Self.bench()
        for text in Self.texts where !text.isEmpty {
            let path = route.path.replacing("{id}", with: text).replacing("{transaction}", with: text)
                .replacing("{statement}", with: text).replacing("{payment}", with: text)
            let answer = try await bench.send(
                route.method, path, as: .application(Bench.ada), bytes: route.method == .get ? nil : Array("{}".utf8))
            #expect(answer.status < 500 && answer.status >= 400, "\(path.prefix(100)) answers \(answer.status)")
        }
    }

    @Test(arguments: ["1.2.3", "1-2", "-", ".", "1.", ".5", "--1", "+1", "1e3", "", " 1", "١", "0x1", "1,5", "NaN"])
    func anAmountThatIsNoneIsNotStored(_ text: String) async throws {
        #expect(DecimalText.value(text) == nil)
        let bench = try await Self.bench()
        let path = "/api/items/adasItem/transactions/adasTransaction1"
        let answer = try await bench.send(
            .patch, path, as: .application(Bench.ada), body: #"{"splits":[{"amount":"\#(text)"}]}"#)
        #expect(answer.status == 400, "\(answer.text)")
    }

    @Test(arguments: [
        "0", "-0.5", "12.34", "007.10", String(repeating: "9", count: 38), "1" + String(repeating: "0", count: 127),
    ])
    func anAmountIsRead(_ text: String) { #expect(DecimalText.value(text) != nil) }

    @Test func anAmountThatWouldBeRoundedIsNone() {
        #expect(DecimalText.value(String(repeating: "9", count: 60)) == nil)
        #expect(DecimalText.value("0." + String(repeating: "3", count: 60)) == nil)
        #expect(DecimalText.value(String(repeating: "1", count: 100_000)) == nil)
    }
}
