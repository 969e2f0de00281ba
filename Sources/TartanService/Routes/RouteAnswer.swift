// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

package import HTTPTypes

/// A response of a route that is not an error.
package struct RouteAnswer: Sendable {
    package let status: HTTPResponse.Status
    package let contentType: String
    /// The type of a JSON body; `nil` for pages and files.
    package let schema: Schema?
    package let summary: String
    package let links: [Link]

    /// A route that takes IDs of this response.
    package struct Link: Sendable {
        package let route: Route.Name
        /// Where the values of the route's path are: JSON Pointers by parameter.
        package let pointers: [String: String]

        init(_ route: Route.Name, _ pointers: [String: String]) {
            self.route = route
            self.pointers = pointers
        }
    }

    static func json(
        _ summary: String, status: HTTPResponse.Status = .ok, links: [Link] = [], _ schema: Schema
    ) -> RouteAnswer {
        RouteAnswer(status: status, contentType: "application/json", schema: schema, summary: summary, links: links)
    }

    static func json(
        _ summary: String, status: HTTPResponse.Status = .ok, links: [Link] = [], _ members: [Schema.Member]
    ) -> RouteAnswer {
        json(summary, status: status, links: links, .object(members))
    }

    /// Whether it is a bank's file.
    package var isFile: Bool { contentType == "application/pdf" }

    /// A page, a file of a page, or a bank's file.
    static func file(_ summary: String, _ contentType: String) -> RouteAnswer {
        RouteAnswer(status: .ok, contentType: contentType, schema: nil, summary: summary, links: [])
    }

    static func page(_ summary: String) -> RouteAnswer { file(summary, "text/html; charset=utf-8") }
    static func script(_ summary: String) -> RouteAnswer { file(summary, "text/javascript; charset=utf-8") }
    static func style(_ summary: String) -> RouteAnswer { file(summary, "text/css; charset=utf-8") }
}

/// The body of a request.
package struct RouteBody: Sendable {
    package let schema: Schema
    package let summary: String
    /// Whether a request without a body is refused.
    package let isRequired: Bool

    init(_ summary: String, isRequired: Bool = true, _ schema: Schema) {
        self.schema = schema
        self.summary = summary
        self.isRequired = isRequired
    }
}
