import PlaidJSON

/// The list of everything under `/_tartan/`, for people and programs.
enum ControlIndex {
    struct Entry: Sendable {
        let methods: [String]
        let path: String
        let summary: String

        init(_ methods: String..., path: String, _ summary: String) {
            self.methods = methods
            self.path = path
            self.summary = summary
        }
    }

    static let entries: [Entry] = [
        Entry("GET", path: "/_tartan/health", "Reports that the Sandbox is up, and the version of its contract."),
        Entry("GET", "POST", path: "/_tartan/clock", "Shows, moves or freezes the clock."),
        Entry("POST", path: "/_tartan/populate", "Creates Items with access tokens."),
        Entry("GET", "POST", path: "/_tartan/snapshot", "Lists or takes snapshots of a client's data."),
        Entry("POST", path: "/_tartan/restore", "Restores a snapshot."),
        Entry("POST", path: "/_tartan/reset", "Deletes one client's data, or everything."),
        Entry("GET", "POST", "DELETE", path: "/_tartan/users", "Lists, defines or removes named custom users."),
        Entry(
            "POST", path: "/_tartan/users/remove", "Removes a named custom user, for clients that cannot send DELETE."),
        Entry("GET", path: "/_tartan/truth", "Lists what the banks have now."),
        Entry("GET", path: "/_tartan/operations", "Lists the operations and how faithful each one is."),
        Entry(
            "POST", path: "/_tartan/items/{item_id}/event", "Triggers an event of an Item, such as ITEM_LOGIN_REQUIRED."
        ),
        Entry("POST", path: "/_tartan/link/complete", "Completes a Link session without a browser."),
        Entry("POST", path: "/_tartan/mutation", "Changes an Item's data between two pages of /transactions/sync."),
        Entry("GET", "POST", "DELETE", path: "/_tartan/faults", "Lists, adds or removes faults."),
        Entry("POST", path: "/_tartan/faults/remove", "Removes faults, for clients that cannot send DELETE."),
        Entry("GET", "POST", path: "/_tartan/rate-limits", "Shows rate limits, or turns them on and off."),
        Entry("GET", path: "/_tartan/events", "Lists the latest requests and webhooks, or follows them live."),
        Entry("GET", path: "/_tartan/webhooks", "Lists webhook deliveries."),
        Entry("GET", path: "/_tartan/webhooks/keys", "Lists the public keys that verify webhooks."),
        Entry("POST", path: "/_tartan/webhooks/replay", "Sends a webhook again."),
        Entry("POST", path: "/_tartan/webhooks/rotate-key", "Replaces the key that signs webhooks."),
        Entry("GET", "POST", "DELETE", path: "/_tartan/webhooks/lab", "Delays, drops or forges webhooks."),
        Entry("PUT", "POST", path: "/_tartan/static", "Keeps some bytes and returns them, for benchmarks."),
    ]

    static var json: JSONValue {
        [
            "paths": .array(
                entries.map {
                    ["methods": .strings($0.methods), "path": .string($0.path), "summary": .string($0.summary)]
                })
        ]
    }

    static var html: String {
        let rows = entries.map { entry in
            let path = SandboxPage.escape(entry.path)
            let name =
                entry.methods.contains("GET") ? "<a href=\"\(path)\">\(path)</a>" : path
            return "<tr><td>\(entry.methods.joined(separator: ", "))</td><th scope=\"row\"><code>\(name)</code></th>"
                + "<td>\(SandboxPage.escape(entry.summary))</td></tr>"
        }
        return """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
            <title>Control the Tartan Sandbox</title><style>\(SandboxPageStyle.sheet)</style></head>
            <body><div class="band" aria-hidden="true"></div>
            <header><h1>Control the Sandbox</h1>
            <p>These paths are Tartan’s own and no part of Plaid’s API. docs/SandboxControl.md describes their parameters.</p>
            </header>
            <main><div class="wide" tabindex="0" role="region" aria-label="Paths"><table>
            <thead><tr><th scope="col">Methods</th><th scope="col">Path</th><th scope="col">What it does</th></tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody></table></div>
            <p><a href="/">Home page</a></p></main>
            </body></html>

            """
    }
}
