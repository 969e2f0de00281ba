// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// What a person sees in a browser in place of an error in JSON.
enum BrowserPage {
    /// Whether a browser shows the response as a page.
    ///
    /// All browsers name XHTML too, which Java's client, for one, does not.
    static func isWanted(by headers: SandboxHeaders) -> Bool {
        guard let accepted = headers["accept"]?.lowercased() else { return false }
        return accepted.contains("text/html") && accepted.contains("application/xhtml+xml")
    }

    /// The same status with a page that says the same; anything but an error in JSON stays as it is.
    static func instead(of answer: PlaidSandbox.Response) -> PlaidSandbox.Response {
        let type = answer.headers.first { $0.name.lowercased() == "content-type" }?.value ?? ""
        guard answer.status >= 400, type.hasPrefix("application/json") else { return answer }
        let body = try? JSONValue(parsing: answer.body)
        let message = body?["error"]?.stringValue ?? body?["error_message"]?.stringValue ?? ""
        var page = PlaidSandbox.Response.html(html(answer.status, message), policy: SandboxPageStyle.policy)
        page.status = answer.status
        page.headers += answer.headers.filter { ["Allow", "Retry-After"].contains($0.name) }
        return page
    }

    private static func html(_ status: Int, _ message: String) -> String {
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <title>\(title(status)) (Tartan Sandbox)</title><style>\(SandboxPageStyle.sheet)</style></head>
        <body><div class="band" aria-hidden="true"></div>
        <header><h1>\(title(status))</h1>
        <p>\(SandboxPage.escape(message))</p>
        <p class="quiet">Status \(status)</p></header>
        <main><p>This is a Tartan Sandbox, an offline replacement for Plaid. Its <a href="/">home page</a> shows its content,
        and <a href="/_tartan/">/_tartan/</a> lists the paths that control it. An address of Link has to be opened exactly as
        it was made.</p></main>
        </body></html>

        """
    }

    private static func title(_ status: Int) -> String {
        switch status {
        case 404: "Page not found"
        case 403: "Access denied"
        case 405: "Not a page"
        default: "This request failed"
        }
    }
}
