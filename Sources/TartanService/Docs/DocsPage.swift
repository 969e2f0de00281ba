// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import PlaidKnowledge

/// Files of the page at `/docs`, embedded in the executable.
enum DocsAsset {}

/// The documentation of the API at `/docs`, derived from ``RouteTable``.
///
/// It is complete without its script, which adds forms that send requests to this service.
enum DocsPage {
    static var reply: Reply { .html(html, contentSecurityPolicy: policy) }

    /// Only files of this service, and requests to it.
    private static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; "
        + "form-action 'none'; frame-ancestors 'none'"

    static let html = page(RouteTable.sections)

    private static func page(_ sections: [RouteSection]) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <title>Tartan API</title>
        <link rel="stylesheet" href="/docs/docs.css">
        <script type="module" src="/docs/docs.js"></script>
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        <div class="band" aria-hidden="true"></div>
        <header><h1>Tartan API</h1>
        <p>Bank connections through Plaid, stored in your own database. For programs: the same as an OpenAPI 3.1 document at
        <a href="/openapi.json">/openapi.json</a>.</p></header>
        <nav aria-label="Contents"><ul>
        \(navigation(sections))
        </ul></nav>
        <main id="main">
        \(introduction)
        \(sections.map(section).joined(separator: "\n"))
        \(schemas(sections.flatMap(\.routes)))
        \(problems(sections.flatMap(\.routes)))
        </main>
        <footer><p>This service is not affiliated with Plaid. Its <a href="/">home page</a> shows what it is connected
        to.</p></footer>
        </body>
        </html>

        """
    }

    private static let introduction = """
        <section aria-labelledby="basics"><h2 id="basics">Basics</h2>
        <p>An application's back end sends <code>Authorization: Bearer</code> with an API key from
        <code>tartan keys create</code>, and its own ID of the user in <code>Tartan-User</code>. A front end sends a session
        token, which the back end signs for one user and at most fifteen minutes.</p>
        <p>Amounts are numbers with exactly the bank's digits: read them as decimals. Times are in UTC. Every path under
        <code>/v1</code> is also served under <code>/api</code>. Unknown query parameters are refused. Responses may get
        more members without a new version.</p>
        <p>A response to a GET has an <code>ETag</code>; a request with it in <code>If-None-Match</code> gets 304 while the
        response would be the same. Every response to a request that could be read has an <code>X-Request-ID</code>, the
        client's own or a new one, which the service's log also contains. Lists with pages have a <code>Link</code> to the next page.</p>
        <p>Most requests that write may have an <code>Idempotency-Key</code>: repeated with the same key, they get the first response
        for 24 hours. <code>RateLimit-Remaining</code> shows what is left of the limit that the caller is closest to.</p>
        <div id="credentials"></div></section>
        """

    private static func navigation(_ sections: [RouteSection]) -> String {
        let links = sections.map { ($0.title, anchor($0)) } + [("Schemas", "schemas"), ("Errors", "errors")]
        return links.map { "<li><a href=\"#\($1)\">\(escape($0))</a></li>" }.joined(separator: "\n")
    }

    static func anchor(_ section: RouteSection) -> String { "section-\(section.title.lowercased())" }

    /// The codes that the service responds with; the anchors are what `type` of a problem names.
    private static func problems(_ routes: [Route]) -> String {
        var statuses: [String: Set<Int>] = [:]
        for error in routes.flatMap(\.errors) + RouteTable.errorsWithoutRoute {
            statuses[error.code.rawValue, default: []].insert(error.status.code)
        }
        let entries = statuses.sorted { $0.key < $1.key }.map { code, statuses in
            let entry = Knowledge.entry(.serviceCode, code)
            let next = entry?.nextCall.map { " \($0)." } ?? ""
            let numbers = statuses.sorted().map(String.init).joined(separator: ", ")
            return """
                <dt id="\(escape(code))"><code>\(escape(code))</code> <span class="type">\(numbers)</span></dt>
                <dd>\(escape((entry?.meaning ?? "") + next))</dd>
                """
        }
        return """
            <section aria-labelledby="errors"><h2 id="errors">Errors</h2>
            <p>Errors are problem details (RFC 9457) with the content type <code>\(Reply.problemType)</code>; their members are
            those of <a href="#schema-Problem">Problem</a>. Match on <code>code</code>; <code>tartan explain CODE</code> says
            more about each.</p>
            <dl>
            \(entries.joined(separator: "\n"))
            </dl></section>
            """
    }

    static func escape(_ text: String) -> String { Page.escape(text) }

    /// Text with code in backticks.
    static func prose(_ text: String) -> String {
        text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
            .map { $0.isMultiple(of: 2) ? escape(String($1)) : "<code>\(escape(String($1)))</code>" }.joined()
    }
}
