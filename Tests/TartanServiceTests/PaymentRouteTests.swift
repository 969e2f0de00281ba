// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import MoneyLedger
import PaymentService
import Payments
import PlaidCore
import PlaidJSON
import PlaidTypes
import TartanStorage
import Testing

@testable import TartanService

/// The routes of payments: who may use them, what they refuse, and that nothing is stored or sent then.
@Suite struct PaymentRouteTests {
    private static let ada = Who.application(Bench.ada)
    private static let routes = RouteTable.payments.routes.map(\.name)
    private static let keyed: [Route.Name] = [.createPayment, .refundPayment]

    private func bench(payments: PaymentConfiguration? = PaymentConfiguration()) async throws -> Bench {
        let bench = try await Bench(payments: payments)
        try await bench.addAdasBank()
        bench.plaid.carryTransfers()
        return bench
    }

    private func create(
        _ bench: Bench, _ body: String = Bench.paymentBody(), as who: Who = ada, key: String = "key-1"
    ) async throws -> Answer {
        try await bench.send(.post, "/v1/payments", as: who, body: body, headers: [("Idempotency-Key", key)])
    }

    private func expectNothing(_ bench: Bench, _ comment: Comment) async throws {
        #expect(try await bench.store.enginePayments(PaymentQuery()).isEmpty, comment)
        #expect(!bench.plaid.hasMovedMoney, comment)
    }

    // MARK: Access

    @Test(arguments: routes)
    func withoutPaymentsEveryRouteSaysSo(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let request = try #require(CrossUserTests.cases[name])
        let bench = try await bench(payments: nil)
        let callers: [Who] = route.access == .key ? [Self.ada] : [Self.ada, .session(Bench.ada)]
        for who in callers {
            let answer = try await bench.send(
                route.method, request.path, as: who, body: request.body, headers: request.headers)
            #expect(answer.status == 503 && answer.errorCode == "payments_disabled", "\(answer.text)")
        }
        try await expectNothing(bench, "\(name)")
    }

    @Test func aSessionReadsItsPaymentsAndMovesNothing() async throws {
        let reading = RouteTable.payments.routes.filter { $0.access == .keyOrSession }
        #expect(Set(reading.map(\.name)) == [.payments, .payment] && reading.allSatisfy { $0.method == .get })
        let bench = try await bench()
        try await bench.addAdasPayment()
        for route in RouteTable.payments.routes {
            let request = try #require(CrossUserTests.cases[route.name])
            let answer = try await bench.send(
                route.method, request.path, as: .session(Bench.ada), body: request.body, headers: request.headers)
            #expect(answer.status == (route.access == .key ? 403 : 200), "\(route.name): \(answer.text)")
        }
        #expect(try await bench.store.enginePayments(PaymentQuery()).map(\.id) == [Bench.adasPayment])
        #expect(!bench.plaid.hasMovedMoney)
    }

    // MARK: Keys

    @Test(arguments: keyed, [nil, "", "a b", "ä", "a\tb", String(repeating: "a", count: 256)])
    func aKeyIsRequired(_ name: Route.Name, _ key: String?) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let request = try #require(CrossUserTests.cases[name])
        let bench = try await bench()
        let answer = try await bench.send(
            route.method, request.path, as: Self.ada, body: request.body,
            headers: key.map { [("Idempotency-Key", $0)] } ?? [])
        #expect(answer.status == 400 && answer.errorCode == "payment_key_invalid", "\(answer.text)")
        let two = try await bench.send(
            route.method, request.path, as: Self.ada, body: request.body,
            headers: [("Idempotency-Key", "a"), ("Idempotency-Key", "b")])
        #expect(two.status == 400 && two.errorCode == "payment_key_invalid")
        try await expectNothing(bench, "\(name)")
    }

    @Test func theDocumentRequiresTheKey() throws {
        for route in RouteTable.routes {
            let operation = OpenAPIOperation(route: route, section: "").json
            let names = operation["parameters"]?.arrayValue?.compactMap { $0["$ref"]?.stringValue } ?? []
            let parameters = OpenAPIDocument.json["components"]?["parameters"]
            let required = names.compactMap { parameters?[String($0.split(separator: "/").last ?? "")] }.filter {
                $0["required"] == true
            }
            let isKeyed = route.keyUse == .permanent
            #expect(required.map { $0["name"] } == (isKeyed ? ["Idempotency-Key"] : []), "\(route.name)")
            #expect(!isKeyed || required.first?["schema"]?["maxLength"] == 255)
        }
    }

    @Test func aKeyBelongsToItsPaymentForGood() async throws {
        let bench = try await bench()
        let first = try await create(bench)
        #expect(first.status == 201 && first.headers[.idempotencyReplayed] == nil, "\(first.text)")
        let id = try #require(first.json["payment"]?["id"]?.stringValue)
        #expect(id.hasPrefix("pay_"))
        for path in ["/v1/payments", "/api/payments"] {
            let again = try await bench.send(
                .post, path, as: Self.ada, body: Bench.paymentBody(), headers: [("Idempotency-Key", "key-1")])
            #expect(again.status == 200 && again.headers[.idempotencyReplayed] == "true", "\(again.text)")
            #expect(again.json["payment"]?["id"]?.stringValue == id)
        }
        for changes: [String: JSONValue?] in [
            ["amount": "12.35"], ["description": "Other"], ["type": "credit"], ["legal_name": "Other"],
            ["email": "adas@example.com"],
        ] {
            let other = try await create(bench, Bench.paymentBody(changes))
            #expect(other.status == 422 && other.errorCode == "payment_key_reused", "\(changes): \(other.text)")
        }
        #expect(bench.plaid.calls(to: "/transfer/create").count == 1)
        // The mechanism that forgets keys after 24 hours holds nothing of it.
        #expect(try await bench.store.engineCountSealed(.keyedResponses) == 0)
        #expect(try await create(bench, key: "key-2").status == 201)
        #expect(try await bench.store.enginePayments(PaymentQuery()).count == 2)
    }

    // MARK: Input

    private static let invalid = "payment_request_invalid"
    private static let amount = "payment_amount_invalid"

    /// Bodies that are refused, and the code of their error.
    private static let refused: [(String, [String: JSONValue?], String)] =
        ["item_id", "account_id", "type", "network", "legal_name", "description"].map {
            ("no \($0)", [$0: nil], invalid)
        }
        + [("no amount", ["amount": nil], amount)]
        + ([
            "0", "0.00", "-5.00", "1.234", "12,50", "1e3", "+5.00", " 5.00", "5.00 ", ".50", "5.", "", "five", "NaN",
            "12345678901.00", "00000000001.00", "99999999999999999999", "٥.00", "0x10", "$5",
        ] as [String]).map { ("amount \($0)", ["amount": .string($0)], amount) }
        + [
            ("an amount as number", ["amount": 5], amount), ("an amount as list", ["amount": []], amount),
            ("an unknown type", ["type": "transfer"], invalid), ("a type in capitals", ["type": "DEBIT"], invalid),
            ("a sweep", ["network": "sweep"], invalid), ("an unknown network", ["network": "sepa"], invalid),
            ("an unknown class", ["ach_class": "ctx"], invalid), ("a class as number", ["ach_class": 5], invalid),
            ("an unknown currency", ["iso_currency_code": "XXX"], "payment_network_unsupported"),
            ("a currency in small letters", ["iso_currency_code": "usd"], "payment_network_unsupported"),
            ("a currency as number", ["iso_currency_code": 840], invalid),
            ("an unknown source", ["funds_source": "bank"], invalid),
            ("a long description", ["description": "A description of 16"], invalid),
            ("an empty description", ["description": ""], invalid),
            ("an umlaut", ["description": "Mieterhöhung"], invalid),
            ("a short email", ["email": "a@"], invalid), ("a short phone", ["phone": "555"], invalid),
            ("an empty name", ["legal_name": ""], invalid),
            ("a name of two lines", ["legal_name": "Ada\nLovelace"], invalid),
            ("a long name", ["legal_name": .string(String(repeating: "a", count: 101))], invalid),
            ("a name as object", ["legal_name": [:]], invalid), ("an Item as number", ["item_id": 5], invalid),
            ("an unknown member", ["amonut": "5.00"], invalid),
        ]

    @Test(arguments: ["/v1/payments", "/v1/payment-previews"])
    func badInputIsRefusedAndLeavesNoTrace(_ path: String) async throws {
        let bench = try await bench()
        #expect(Self.refused.count >= 45)
        for (number, (what, changes, code)) in Self.refused.enumerated() {
            let answer = try await bench.send(
                .post, path, as: Self.ada, body: Bench.paymentBody(changes),
                headers: [("Idempotency-Key", "bad-\(number)")])
            #expect(answer.status == 400 && answer.errorCode == code, "\(what): \(answer.status) \(answer.text)")
            // The error names the member and never what the caller sent.
            #expect(!answer.text.contains("Lovelace") && !answer.text.contains("12345678901"))
        }
        for body in ["", "[]", "{", "null", #"{"amount":"5.00","amount":"6.00"}"#] {
            let answer = try await bench.send(
                .post, path, as: Self.ada, body: body, headers: [("Idempotency-Key", "bad")])
            #expect(answer.status == 400, "\(body): \(answer.text)")
        }
        try await expectNothing(bench, "\(path)")
        // The same request without a mistake is accepted, so that the refusals show something.
        let fine = try await bench.send(
            .post, path, as: Self.ada, body: Bench.paymentBody(), headers: [("Idempotency-Key", "bad-0")])
        #expect(200..<300 ~= fine.status, "\(fine.text)")
    }

    @Test func aPreviewMovesNothing() async throws {
        let bench = try await bench()
        let answer = try await bench.send(.post, "/v1/payment-previews", as: Self.ada, body: Bench.paymentBody())
        #expect(answer.status == 200 && answer.json["preview"]?["accepted"] == true, "\(answer.text)")
        // What would be refused for its content is an answer too.
        for (changes, code): ([String: JSONValue?], String) in [
            (["account_id": "other"], "payment_account_not_found"), (["amount": "100.11"], "payment_balance_too_low"),
            (["iso_currency_code": "CAD"], "payment_network_unsupported"), (["ach_class": nil], Self.invalid),
        ] {
            let refused = try await bench.send(
                .post, "/v1/payment-previews", as: Self.ada, body: Bench.paymentBody(changes))
            let preview = refused.json["preview"]
            #expect(refused.status == 200 && preview?["accepted"] == false, "\(refused.text)")
            #expect(preview?["refusal"]?["code"]?.stringValue == code, "\(refused.text)")
            // A request for the payment itself is refused with that code.
            let created = try await create(bench, Bench.paymentBody(changes), key: code)
            #expect(created.errorCode == code && 400..<500 ~= created.status, "\(created.text)")
        }
        try await expectNothing(bench, "a preview")
    }

    @Test func aBadRefundIsRefusedAndLeavesNoTrace() async throws {
        let bench = try await bench()
        try await bench.addAdasPayment()
        let before = try await bench.store.enginePayments(PaymentQuery())
        let path = "/v1/payments/\(Bench.adasPayment)/refunds"
        let bodies: [(String, String)] = [
            (#"{"amount":"0"}"#, Self.amount), (#"{"amount":"-1.00"}"#, Self.amount), (#"{"amount":1}"#, Self.amount),
            (#"{"amount":"1.001"}"#, Self.amount), (#"{"amount":""}"#, Self.amount),
            (#"{"amuont":"1.00"}"#, Self.invalid),
            (#"{"amount":"99999999999.00"}"#, Self.amount), (#"{"amount":true}"#, Self.amount),
        ]
        for (number, (body, code)) in bodies.enumerated() {
            let answer = try await bench.send(
                .post, path, as: Self.ada, body: body, headers: [("Idempotency-Key", "bad-\(number)")])
            #expect(answer.status == 400 && answer.errorCode == code, "\(body): \(answer.text)")
        }
        let much = try await bench.send(
            .post, path, as: Self.ada, body: #"{"amount":"12.35"}"#, headers: [("Idempotency-Key", "much")])
        #expect(much.status == 409 && much.errorCode == "payment_refund_too_large", "\(much.text)")
        #expect(try await bench.store.enginePayments(PaymentQuery()) == before)
        #expect(!bench.plaid.hasMovedMoney)
    }

    @Test func everyMemberArrives() throws {
        let body: JSONObject = [
            "item_id": "i", "account_id": "a", "type": "credit", "amount": "1234567890.5", "iso_currency_code": "CAD",
            "network": "same-day-ach", "ach_class": "ccd", "legal_name": "Ada Lovelace", "email": "ada@example.com",
            "phone": "+14155550123", "description": "fifteen letters", "funds_source": "sweep",
        ]
        let request = try PaymentBody(body).request(of: Bench.ada)
        #expect(
            request
                == PaymentRequest(
                    userID: Bench.ada, itemID: "i", accountID: "a", direction: .credit,
                    amount: Money(minorUnits: 123_456_789_050, .cad), network: .sameDayACH, achClass: "ccd",
                    legalName: "Ada Lovelace", email: "ada@example.com", phone: "+14155550123",
                    statementText: "fifteen letters", source: .sweep))
        #expect(SchemaCheck.findings(.object(body), PaymentBody.schema).isEmpty)
        // Optional members may be null.
        var short = body
        for name in ["iso_currency_code", "ach_class", "email", "phone", "funds_source"] { short[name] = .null }
        let least = try PaymentBody(short).request(of: Bench.ada)
        #expect(least.amount.currency == .usd && least.achClass == nil && least.source == nil && least.email == nil)
        #expect(SchemaCheck.findings(.object(short), PaymentBody.schema).isEmpty)
    }

    // MARK: Lists

    @Test(arguments: ["/v1/payments", "/api/payments"])
    func linksLeadThroughEveryPayment(_ path: String) async throws {
        let bench = try await bench()
        let ids = (0..<7).map { "pay_adas\($0)" }
        try await bench.addAdasPayments(ids)
        for limit in [1, 2, 3, 7, 500] {
            var target: String? = "\(path)?limit=\(limit)&item=adasItem"
            var found: [String] = []
            var pages = 0
            while let place = target {
                let answer = try await bench.send(.get, place, as: .session(Bench.ada))
                #expect(answer.status == 200, "\(answer.text)")
                let rows = answer.json["payments"]?.arrayValue ?? []
                #expect(rows.count <= limit)
                found += rows.compactMap { $0["id"]?.stringValue }
                let next = answer.headers[.link]
                #expect((next == nil) == (answer.json["next_cursor"]?.isNull == true))
                target = next.map { String($0.dropFirst().prefix { $0 != ">" }) }
                pages += 1
                try #require(pages <= ids.count)
            }
            #expect(found == Array(ids.reversed()) && pages == (ids.count + limit - 1) / limit, "\(limit)")
        }
    }

    @Test func filtersKeepOthersOut() async throws {
        let bench = try await bench()
        try await bench.addAdasPayment()
        let shown = try await bench.send(.get, "/v1/payments/\(Bench.adasPayment)", as: Self.ada)
        let phase = try #require(shown.json["payment"]?["phase"]?.stringValue)
        for (query, count) in [
            ("", 1), ("?item=adasItem", 1), ("?item=other", 0), ("?phase=\(phase)", 1),
            ("?phase=\(phase == "declined" ? "rejected" : "declined")", 0),
        ] {
            let answer = try await bench.send(.get, "/v1/payments\(query)", as: Self.ada)
            #expect(answer.json["payments"]?.arrayValue?.count == count, "\(query): \(answer.text)")
            #expect(
                try await bench.send(.get, "/v1/payments\(query)", as: .application(Bench.bob)).json["payments"] == [])
        }
    }

    // MARK: Webhooks

    @Test(.timeLimit(.minutes(1)))
    func aWebhookAboutTransfersWakesThePayments() async throws {
        let bench = try await Bench(payments: PaymentConfiguration(pollInterval: .seconds(86_400)))
        let (reads, continuation) = AsyncStream.makeStream(of: Void.self)
        bench.plaid.on("/transfer/event/sync") { _ in
            continuation.yield()
            return ["transfer_events": [], "has_more": false, "request_id": "events1"]
        }
        try await bench.addAdasPayment()
        let payments = try #require(bench.service.payments)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await payments.run() }
            var iterator = reads.makeAsyncIterator()
            // The first read is the start's; the next one would be a day later.
            _ = await iterator.next()
            let body = #"{"webhook_type":"TRANSFER","webhook_code":"TRANSFER_EVENTS_UPDATE","environment":"sandbox"}"#
            let token = try bench.keys.token(for: body, at: Bench.now)
            let answer = try await bench.send(
                .post, "/api/plaid/webhook", body: body, headers: [("Plaid-Verification", token)])
            #expect(answer.status == 200, "\(answer.text)")
            _ = await iterator.next()
            payments.shutDown()
            group.cancelAll()
        }
    }
}
