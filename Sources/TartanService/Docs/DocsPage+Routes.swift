// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidJSON

extension DocsPage {
    static func section(_ section: RouteSection) -> String {
        """
        <section aria-labelledby="\(anchor(section))"><h2 id="\(anchor(section))">\(escape(section.title))</h2>
        <p>\(prose(section.summary))</p>
        \(section.routes.map(article).joined(separator: "\n"))
        </section>
        """
    }

    private static func article(_ route: Route) -> String {
        let name = route.name.rawValue
        var parts = [
            """
            <article id="\(name)" aria-labelledby="title-\(name)" \(formData(route))>
            <h3 id="title-\(name)">\(escape(route.summary))</h3>
            <p class="place"><code><b>\(route.method.rawValue)</b> \(path(route.path))</code></p>
            """
        ]
        if !route.details.isEmpty { parts.append("<p>\(prose(route.details))</p>") }
        parts.append("<p class=\"quiet\">\(access(route))\(aliases(route))</p>")
        let parameters =
            OpenAPIOperation.pathNames(route.path).map {
                (name: $0, type: "string, in the path", summary: OpenAPIOperation.pathSummary($0))
            } + route.query.parameters.map { (name: $0.name, type: type(of: $0), summary: $0.summary) }
            + route.requestHeaders.map {
                (
                    name: $0.name, type: "string, a header" + ($0.isRequired ? ", required" : ""), summary: $0.summary
                )
            }
        if !parameters.isEmpty {
            parts.append("<h4>Parameters</h4>\n<dl>\(parameters.map(entry).joined(separator: "\n"))</dl>")
        }
        if let body = route.body {
            parts.append("<h4>Body</h4>\n<p>\(prose(body.summary))</p>\n\(members(of: body.schema))")
        }
        parts.append("<h4>Responses</h4>")
        parts += route.answers.map(response)
        if route.method == .get {
            parts.append("<p><b>304</b> The body would be one of those that <code>If-None-Match</code> names.</p>")
        }
        parts.append("<h4>Headers of responses</h4>\n<dl>\(headers(route).map(entry).joined(separator: "\n"))</dl>")
        parts.append("<p class=\"quiet\">Errors: \(errors(route))</p>\n<div class=\"try\"></div></article>")
        return parts.joined(separator: "\n")
    }

    /// What the script needs to send the request.
    private static func formData(_ route: Route) -> String {
        let names = route.query.parameters.map(\.name).joined(separator: " ")
        return "data-method=\"\(route.method.rawValue)\" data-path=\"\(escape(route.path))\" "
            + "data-query=\"\(escape(names))\" data-body=\"\(route.body == nil ? "" : "yes")\" "
            + "data-key=\"\(route.keyUse == .permanent ? "yes" : "")\" "
            + "data-credentials=\"\(route.access == .open ? "" : "yes")\""
    }

    private static func access(_ route: Route) -> String {
        switch route.access {
        case .open: route.name == .webhook ? "Authenticated by Plaid's signature." : "Open to everyone."
        case .key: "API key only."
        case .keyOrSession: "API key, or the user's session token."
        }
    }

    private static func aliases(_ route: Route) -> String {
        route.place.aliases.map { " Also served as <code>\(path($0))</code>." }.joined()
    }

    /// A path that may be broken before a slash, so that it fits a narrow screen.
    private static func path(_ path: String) -> String { escape(path).replacing("/", with: "<wbr>/") }

    private static func type(of parameter: QueryParameter) -> String {
        var type = words(parameter.schema)
        if parameter.isRequired { type += ", required" }
        if let usual = parameter.usual { type += ", default \(escape(usual))" }
        return type
    }

    private static func response(_ answer: RouteAnswer) -> String {
        let head = "<p><b>\(answer.status.code)</b> \(prose(answer.summary))"
        guard let schema = answer.schema else {
            return "\(head) <span class=\"type\">\(escape(answer.contentType))</span></p>"
        }
        return "\(head)</p>\n\(members(of: schema))"
    }

    private static func headers(_ route: Route) -> [(name: String, type: String, summary: String)] {
        OpenAPIDocument.responseHeaders(of: [route]).map {
            (name: $0.name, type: words($0.schema), summary: $0.summary)
        }
    }

    private static func errors(_ route: Route) -> String {
        var codes: [String] = []
        for error in route.errors where !codes.contains(error.code.rawValue) { codes.append(error.code.rawValue) }
        return codes.map { "<a href=\"#\(escape($0))\">\(escape($0))</a>" }.joined(separator: ", ")
    }
}
