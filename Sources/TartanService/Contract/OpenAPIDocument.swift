// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON

/// The OpenAPI 3.1 document of the service, derived from ``RouteTable``.
package enum OpenAPIDocument {
    /// The document.
    static let json = document(RouteTable.sections)

    static var reply: Reply {
        Reply(status: .ok, contentType: "application/json", bytes: bytes, headers: [:])
    }

    private static let bytes = json.serialized()

    static func document(_ sections: [RouteSection]) -> JSONValue {
        let routes = sections.flatMap(\.routes)
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Tartan", "version": "1",
                "summary": "Bank connections through Plaid, stored in your own database.",
                "description": .string(description),
            ],
            "servers": [["url": "/", "description": "The service that serves this document."]],
            "tags": .array(
                sections.map { ["name": .string($0.title), "description": .string($0.summary)] }),
            "paths": .object(paths(sections)),
            "components": [
                "schemas": .object(schemas(routes)),
                "parameters": .object(JSONObject(requestHeaders(of: routes).map { ($0.component, $0.parameter) })),
                "headers": .object(JSONObject(responseHeaders(of: routes).map { ($0.name, $0.json) })),
                "securitySchemes": .object(OpenAPIOperation.securitySchemes),
            ],
        ]
    }

    private static let description = """
        Amounts are JSON numbers with exactly the bank's digits: read them as decimals. Transactions are positive when money \
        left the account. Times are in UTC.

        Every path under `/v1` is also served under `/api`, and the three paths under `/api/plaid` also under `/v1/plaid`; \
        `x-aliases` lists them. Members may be added to responses, and values to enumerations, without a new version.

        Unknown query parameters are refused. Errors are problem details (RFC 9457); a browser that opens a path gets a page \
        instead.

        A response to a GET has a strong `ETag`; a request with it in `If-None-Match` gets 304 while the response would be the \
        same. Every response to a request that could be read has an `X-Request-ID`, the client's own or a new one. A path that \
        exists, but not with the method of a request, gets 405 with `Allow`. Web pages of the origins that the service is configured with may use the routes \
        that accept session tokens (CORS).

        Most requests that write accept an `Idempotency-Key`: a repeated request with the same key gets the first response for 24 \
        hours, with `Idempotency-Replayed: true`. Payments and refunds require the header, and their keys are remembered for \
        good. Responses have `RateLimit-Limit`, `RateLimit-Remaining` and \
        `RateLimit-Reset` for the limit that the caller is closest to.
        """

    private static func paths(_ sections: [RouteSection]) -> JSONObject {
        var paths = JSONObject()
        for section in sections {
            for route in section.routes {
                var operations = paths[route.path]?.objectValue ?? [:]
                let method = route.method.rawValue.lowercased()
                operations[method] = OpenAPIOperation(route: route, section: section.title).json
                paths[route.path] = .object(operations)
            }
        }
        return paths
    }

    private static func schemas(_ routes: [Route]) -> JSONObject {
        JSONObject(components(of: routes).map { ($0.name, $0.schema.definition) })
    }

    /// The headers that routes read, sorted by the names of their definitions.
    static func requestHeaders(of routes: [Route]) -> [RouteHeader] {
        Set(routes.flatMap(\.requestHeaders)).sorted { $0.component < $1.component }
    }

    /// The headers of responses of routes, sorted by name.
    static func responseHeaders(of routes: [Route]) -> [RouteHeader] {
        let headers = routes.flatMap { route in
            route.statuses.flatMap { route.responseHeaders($0) }
        }
        return Set(headers).sorted { $0.name < $1.name }
    }

    /// The components that routes and errors refer to, sorted by name.
    static func components(of routes: [Route]) -> [(name: String, schema: Schema)] {
        var found: [String: Schema] = [:]
        ServiceError.shape.schema.collect(into: &found)
        for route in routes {
            route.body?.schema.collect(into: &found)
            for answer in route.answers { answer.schema?.collect(into: &found) }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
