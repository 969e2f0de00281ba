// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird

/// The page that a browser shows instead of an error in JSON.
enum ErrorPage {
    /// Whether a browser shows the response as a page.
    ///
    /// All browsers also accept XHTML, which programs do not.
    static func isWanted(by request: Request) -> Bool {
        guard request.method == .get || request.method == .head else { return false }
        let accepted = request.headers[values: .accept].joined(separator: ",").lowercased()
        return accepted.contains("text/html") && accepted.contains("application/xhtml+xml")
    }

    /// Returns the status and headers of the error in JSON, with a page of the same content.
    static func reply(_ error: ServiceError) -> Reply {
        var reply = Reply.error(error)
        let page = Reply.html(html(error), contentSecurityPolicy: PageStyle.policy)
        reply.contentType = page.contentType
        reply.bytes = page.bytes
        reply.headers[.contentSecurityPolicy] = page.headers[.contentSecurityPolicy]
        return reply
    }

    private static func html(_ error: ServiceError) -> String {
        let title = error.status == .notFound ? "Page not found" : "This request failed"
        return """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>\(title) (Tartan service)</title>
            <style>\(PageStyle.sheet)</style>
            </head>
            <body>
            <div class="band" aria-hidden="true"></div>
            <header><h1>\(title)</h1>
            <p>\(Page.escape(error.message)) \(Page.escape(error.next))</p>
            <p class="quiet">Status \(error.status.code), <code>\(Page.escape(error.code.rawValue))</code></p></header>
            <main><p>This is a Tartan service. Its <a href="/">home page</a> shows what it is connected to.</p></main>
            </body>
            </html>

            """
    }
}
