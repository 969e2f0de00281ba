// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The service's home page: its state, the location of its data, and examples to try.
enum Page {
    static func html(_ content: PageContent) -> String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width,initial-scale=1">
        <title>Tartan service</title>
        <style>\(PageStyle.sheet)</style>
        </head>
        <body>
        <a class="skip" href="#main">Skip to content</a>
        <div class="band" aria-hidden="true"></div>
        <header><h1>Tartan is running</h1>
        <p class="quiet">Bank connections through Plaid (\(escape(content.environment))), stored in your own database.</p>
        </header>
        <main id="main">
        \(content.details.map(details) ?? locked)
        \(examples(content))
        </main>
        <footer><p>This service is not affiliated with Plaid. Liveness and readiness: <a href="/health">/health</a></p></footer>
        </body>
        </html>

        """
    }

    /// Shown to everyone on this machine: contains no data of any user.
    private static let locked = """
        <section aria-labelledby="items"><h2 id="items">Items</h2>
        <p>To see the connected Items and the location of the database, open the URL with <code>?key=</code>
        that the service printed when it started.</p></section>
        """

    private static func details(_ details: PageContent.Private) -> String {
        let rows = details.items.map { item in
            """
            <tr><th scope="row">\(escape(item.institution))</th>\
            <td data-label="Accounts" class="number">\(item.accounts)</td>\
            <td data-label="Status">\(escape(item.status))</td>\
            <td data-label="Last update">\(escape(item.updated))</td></tr>
            """
        }
        let table =
            rows.isEmpty
            ? "<p>No Item is connected yet.</p>"
            : """
            <div class="wide" tabindex="0" role="region" aria-label="Items">
            <table><caption>\(caption(details))</caption>
            <thead><tr><th scope="col">Institution</th><th scope="col" class="number">Accounts</th>\
            <th scope="col">Status</th><th scope="col">Last update</th></tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody></table></div>
            """
        return """
            <section aria-labelledby="items"><h2 id="items">Items</h2>
            \(table)\(connect(details))</section>
            <section aria-labelledby="database"><h2 id="database">Database</h2>
            <dl><dt>Location</dt><dd><code>\(escape(details.database))</code></dd></dl></section>
            """
    }

    /// The link is as old as the page: loading the page again makes another one.
    private static func connect(_ details: PageContent.Private) -> String {
        guard let address = details.connect, let user = details.user else { return "" }
        return """

            <p><a href="\(escape(address))">Connect a bank</a> as \(escape(user)). The link is valid for
            \(SessionToken.maximumLifetime / 60) minutes; reload the page for a new one.</p>
            """
    }

    private static func caption(_ details: PageContent.Private) -> String {
        let whose = details.user.map { "of user \(escape($0))" } ?? "of all users"
        let count = details.itemCount
        return count > details.items.count
            ? "The first \(details.items.count) of \(count) Items \(whose)"
            : "\(counted(count, "Item")) \(whose)"
    }

    private static func examples(_ content: PageContent) -> String {
        let key = content.details?.apiKey
        let user = content.details?.user ?? "USER"
        let address = content.address
        let blocks: [(String, String)] = [
            ("curl", PageExamples.curl(address: address, key: key, user: user)),
            ("Python", PageExamples.python(address: address, key: key, user: user)),
            ("Swift", PageExamples.swift(address: address, key: key, user: user)),
        ]
        let sections = blocks.map { name, code in
            """
            <h3>\(name)</h3>
            <pre tabindex="0" aria-label="\(name) example">\(escape(code))</pre>
            """
        }
        return """
            <section aria-labelledby="try"><h2 id="try">Try it</h2>
            <p class="quiet">Click an example to select it.</p>
            \(sections.joined(separator: "\n"))</section>
            """
    }

    /// Escapes every character that could end an element or an attribute.
    static func escape(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
