// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON
import PlaidTypes
import TartanStorage
import TartanTestSupport
import Testing

@testable import TartanService

/// One user never sees another's data: a case for every route, and no route without a case.
@Suite struct CrossUserTests {
    /// What Bob asks of a route, naming Ada's things wherever the route takes a name.
    struct Case: Sendable {
        var path: String
        var body: String?
        var headers: [(String, String)]
        /// The answer that Bob must get.
        var status: Int
        /// Whether Ada herself gets her data with the same request, which shows that the search for it can fail.
        var showsAda: Bool

        init(
            _ path: String, body: String? = nil, headers: [(String, String)] = [], status: Int, showsAda: Bool
        ) {
            self.path = path
            self.body = body
            self.headers = headers
            self.status = status
            self.showsAda = showsAda
        }
    }

    static let cases: [Route.Name: Case] = [
        // Open routes are asked by Bob too: they must not hold anybody's data.
        .page: Case("/", status: 200, showsAda: false),
        .health: Case("/health", status: 200, showsAda: false),
        // Only Plaid's signature opens it, regardless of the caller.
        .webhook: Case("/api/plaid/webhook", body: #"{"item_id":"adasItem"}"#, status: 400, showsAda: false),
        .openAPIDocument: Case("/openapi.json", status: 200, showsAda: false),
        .docsPage: Case("/docs", status: 200, showsAda: false),
        .docsScript: Case("/docs/docs.js", status: 200, showsAda: false),
        .docsStyle: Case("/docs/docs.css", status: 200, showsAda: false),
        .createLinkToken: Case(
            "/api/plaid/create-link-token", body: #"{"item_id":"adasItem"}"#, status: 404, showsAda: false),
        .exchangeToken: Case(
            "/api/plaid/exchange-token", body: #"{"public_token":"public-sandbox-adas"}"#, status: 403,
            showsAda: false),
        .linkResult: Case(
            "/api/plaid/link-result", body: #"{"link_token":"link-sandbox-1"}"#, status: 404, showsAda: false),
        .connectPage: Case("/connect", status: 200, showsAda: false),
        .connectLanding: Case("/connect/oauth?oauth_state_id=x", status: 200, showsAda: false),
        .connectSettings: Case("/connect/settings", status: 200, showsAda: false),
        .connectSession: Case("/connect/session", status: 200, showsAda: false),
        .connectElement: Case("/connect/tartan-connect.js", status: 200, showsAda: false),
        .connectScript: Case("/connect/page.js", status: 200, showsAda: false),
        .connectStyle: Case("/connect/page.css", status: 200, showsAda: false),
        .unresolvedExchanges: Case("/api/exchanges/unresolved", status: 200, showsAda: true),
        .items: Case("/api/items", status: 200, showsAda: true),
        .item: Case("/api/items/adasItem", status: 404, showsAda: true),
        .syncItem: Case("/api/items/adasItem/sync", status: 404, showsAda: false),
        .removeItem: Case("/api/items/adasItem", status: 404, showsAda: false),
        // Bob may erase himself, which touches nothing of Ada's.
        .eraseUser: Case("/api/user", status: 200, showsAda: false),
        .chooseStreams: Case(
            "/api/items/adasItem/streams", body: #"{"account_ids":["adasAccount"]}"#, status: 404, showsAda: true),
        .freshBalances: Case("/api/items/adasItem/balances", status: 404, showsAda: false),
        .refreshTransactions: Case("/api/items/adasItem/refresh", status: 404, showsAda: false),
        .accounts: Case("/api/accounts?item=adasItem", status: 200, showsAda: true),
        .balances: Case("/api/balances?item=adasItem", status: 200, showsAda: true),
        .transactions: Case("/api/transactions?account=adasAccount", status: 200, showsAda: true),
        .identity: Case("/api/items/adasItem/identity", status: 404, showsAda: true),
        .authNumbers: Case("/api/items/adasItem/auth-numbers", status: 404, showsAda: true),
        .holdings: Case("/api/holdings?item=adasItem", status: 200, showsAda: true),
        .investmentTransactions: Case("/api/investment-transactions?account=adasAccount", status: 200, showsAda: true),
        .liabilities: Case("/api/liabilities?item=adasItem", status: 200, showsAda: true),
        .recurring: Case("/api/recurring", status: 200, showsAda: true),
        .balanceHistory: Case("/api/balances/history?account=adasAccount", status: 200, showsAda: true),
        .statements: Case("/api/statements?account=adasAccount", status: 200, showsAda: true),
        .statementFile: Case("/api/items/adasItem/statements/adasStatement/file", status: 404, showsAda: false),
        .itemProducts: Case("/api/items/adasItem/products", status: 404, showsAda: true),
        .transaction: Case("/api/items/adasItem/transactions/adasTransaction1", status: 404, showsAda: true),
        .editTransaction: Case(
            "/api/items/adasItem/transactions/adasTransaction1", body: #"{"note":"Bob was here"}"#, status: 404,
            showsAda: true),
        .undoTransactionEdit: Case(
            "/api/items/adasItem/transactions/adasTransaction1/undo", status: 404, showsAda: false),
        .createPayment: Case(
            "/api/payments", body: Bench.paymentBody(), headers: [("Idempotency-Key", "bobs-key")], status: 404,
            showsAda: false),
        .payments: Case("/api/payments?item=adasItem", status: 200, showsAda: true),
        .payment: Case("/api/payments/pay_adas", status: 404, showsAda: true),
        .cancelPayment: Case("/api/payments/pay_adas/cancel", status: 404, showsAda: false),
        .refundPayment: Case(
            "/api/payments/pay_adas/refunds", body: #"{"amount":"1.00"}"#, headers: [("Idempotency-Key", "bobs-key")],
            status: 404, showsAda: false),
        .resumePayment: Case("/api/payments/pay_adas/resume", status: 404, showsAda: false),
        // It says that Bob has no such account.
        .previewPayment: Case("/api/payment-previews", body: Bench.paymentBody(), status: 200, showsAda: false),
    ]

    @Test func everyRouteHasACaseAndEveryNameARoute() {
        let named = RouteTable.routes.map(\.name)
        #expect(Set(named) == Set(Self.cases.keys), "a route needs a cross-user case here")
        #expect(named.count == Set(named).count)
        #expect(Set(Route.Name.allCases) == Set(named))
    }

    @Test(arguments: RouteTable.routes.map(\.name))
    func bobSeesNothingOfAdas(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let request = try #require(Self.cases[name])
        let bench = try await Bench()
        try await bench.addAdasBank()
        try await bench.addAdasPayment()
        try await bench.addAdasLinkSession(publicToken: "public-sandbox-adas")
        let before = try await bench.store.dump()
        let payments = try await bench.store.enginePayments(PaymentQuery())
        let callers: [Who] =
            switch route.access {
            case .open: [.nobody, .application(Bench.bob)]
            case .key: [.application(Bench.bob)]
            case .keyOrSession: [.application(Bench.bob), .session(Bench.bob)]
            }
        for caller in callers {
            let answer = try await bench.send(
                route.method, request.path, as: caller, body: request.body, headers: request.headers)
            #expect(answer.status == request.status, "\(name) as \(caller): \(answer.text)")
            #expect(!answer.text.lowercased().contains(Bench.mark), "\(name) as \(caller): \(answer.text)")
        }
        #expect(try await bench.store.dump() == before, "\(name) changed something of Ada's")
        #expect(try await bench.store.enginePayments(PaymentQuery()) == payments && payments.count == 1)
        #expect(!bench.plaid.hasMovedMoney)
        #expect(bench.plaid.calls(to: "/item/remove").isEmpty)
        #expect(bench.plaid.calls(to: "/item/public_token/exchange").isEmpty)
        guard request.showsAda else { return }
        let own = try await bench.send(route.method, request.path, as: .application(Bench.ada), body: request.body)
        #expect(own.status == 200)
        #expect(own.text.lowercased().contains(Bench.mark), "\(name) shows Ada nothing, so that the test shows nothing")
    }

    @Test(arguments: RouteTable.routes.filter { $0.access != .open }.map(\.name))
    func nobodyIsRefused(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let path = try #require(Self.cases[name]).path
        let bench = try await Bench()
        let answer = try await bench.send(route.method, path)
        #expect(answer.status == 401)
        #expect(answer.errorCode == "unauthenticated")
        #expect(answer.headers[.wwwAuthenticate] == "Bearer")
    }

    @Test(arguments: RouteTable.routes.filter { $0.access == .key }.map(\.name))
    func aSessionMayNotCallKeyOnlyRoutes(_ name: Route.Name) async throws {
        let route = try #require(RouteTable.routes.first { $0.name == name })
        let path = try #require(Self.cases[name]).path
        let bench = try await Bench()
        try await bench.addAdasBank()
        let answer = try await bench.send(route.method, path, as: .session(Bench.ada))
        #expect(answer.status == 403)
        #expect(answer.errorCode == "forbidden")
    }
}
