// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes

/// Every route of the service, as data: the router and the API's document are built from it, and the tests walk it.
package enum RouteTable {
    package static let sections: [RouteSection] = [
        link, items, accounts, transactions, products, payments, webhooks, service, pages,
    ]

    package static let routes: [Route] = sections.flatMap(\.routes)

    /// The errors of requests that no route serves.
    package static let errorsWithoutRoute: [RouteError] = [.notFound, .methodNotAllowed]

    /// The routes that serve a path, under its main path or an alias: one per method.
    package static func routes(at path: some StringProtocol) -> [Route] {
        let parts = path.split(separator: "/")
        return routes.filter { route in
            ([route.place.main] + route.place.aliases).contains { candidate in
                let names = candidate.split(separator: "/")
                return names.count == parts.count && zip(names, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
            }
        }
    }

    /// The error of a request whose method no route serves at its path.
    static func refusal(ofPath path: String) -> ServiceError {
        let methods = routes(at: path).map(\.method.rawValue).sorted()
        guard !methods.isEmpty else {
            return ServiceError(
                .notFound, .notFound, "There is no route with this path.",
                next: "Compare the path with the documentation.")
        }
        // HEAD is served wherever GET is.
        let allowed = methods.flatMap { $0 == "GET" ? ["GET", "HEAD"] : [$0] }
        var error = ServiceError(
            .methodNotAllowed, .methodNotAllowed, "The path exists, but does not accept this method.",
            next: "Use one of: \(allowed.joined(separator: ", ")).")
        error.headers[.allow] = allowed.joined(separator: ", ")
        return error
    }

    /// The links of a response with an Item's ID to the routes of that Item.
    static func links(toItemAt pointer: String) -> [RouteAnswer.Link] {
        [.item, .itemProducts, .identity, .authNumbers, .syncItem].map { name in
            RouteAnswer.Link(name, ["id": pointer])
        }
    }

    private static let webhooks = RouteSection(
        title: "Webhooks", summary: "What Plaid sends.",
        routes: [
            // Authenticated by Plaid's signature, not by a key.
            Route(
                .webhook, .post, .guide("/plaid/webhook"), access: .open, query: .anything,
                "Receive a webhook from Plaid",
                "The service verifies the signature of the raw body, stores the webhook, and only then responds. The "
                    + "webhook itself changes no data: its Item is synced afterwards.",
                body: RouteBody("The webhook, exactly as Plaid signed it.", .object([], others: .allowed)),
                answers: [
                    .json(
                        "The webhook is stored, or was stored before.",
                        [.init("received", .flag, "Always true.")])
                ],
                errors: RouteError.webhookRefused + [.databaseUnavailable]
            ) { try await $0.webhook($1) }
        ])

    private static let service = RouteSection(
        title: "Service", summary: "The service itself.",
        routes: [
            Route(
                .health, .get, .fixed("/health"), access: .open, "Check liveness and readiness",
                "It responds within a second in every situation. Any response proves that the process is alive.",
                answers: [
                    .json("The service works.", healthMembers),
                    .json(
                        "The database does not respond, or fails requests.", status: .serviceUnavailable,
                        healthMembers),
                ]
            ) { try await $0.health($1) },
            Route(
                .openAPIDocument, .get, .fixed("/openapi.json"), access: .open, "Get the OpenAPI document of this API",
                answers: [
                    .json("An OpenAPI 3.1 document.", .object([], others: .allowed))
                ]
            ) { _, _ in OpenAPIDocument.reply },
        ])

    private static let healthMembers: [Schema.Member] = [
        .init("alive", .flag, "Always true."),
        .init("ready", .flag, "Whether the database responds."),
    ]
}
