// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import PlaidJSON

/// The list of everything under `/_tartan/`, for people and programs.
enum ControlIndex {
    struct Entry: Sendable {
        let methods: [String]
        let path: String
        let summary: String
        /// The members that a call which changes something may have; `nil` where their reader refuses unknown ones.
        let members: Set<String>?

        init(_ methods: String..., path: String, _ summary: String, members: [String]? = []) {
            self.methods = methods
            self.path = path
            self.summary = summary
            // Naming the client with every call does no harm.
            self.members = members.map { Set($0).union(["client_id"]) }
        }
    }

    /// Members of a call that its path does not know, and those that it does; `nil` if all is well.
    static func unknown(_ names: [String], of path: String) -> (name: String, known: [String])? {
        let isEvent = path.hasPrefix("/_tartan/items/")
        let wanted = aliases[path] ?? path
        guard let entry = entries.first(where: { isEvent ? $0.path.hasSuffix("}/event") : $0.path == wanted }),
            let known = entry.members, let name = names.first(where: { !known.contains($0) })
        else { return nil }
        return (name, known.sorted())
    }

    /// Earlier names, which clients may still use.
    private static let aliases = [
        "/_tartan/webhooks/rotate_key": "/_tartan/webhooks/rotate-key", "/_tartan/truth": "/_tartan/records",
    ]

    static let entries: [Entry] = [
        Entry("GET", path: "/_tartan/health", "Reports that the Sandbox is up, and the version of its contract."),
        Entry(
            "GET", "POST", path: "/_tartan/clock", "Shows, moves or freezes the clock.",
            members: ["advance_seconds", "advance", "set", "frozen"]),
        Entry(
            "POST", path: "/_tartan/populate", "Creates Items with access tokens.",
            members: [
                "items", "days", "transactions", "ready", "secret", "format", "user", "password", "institution_id",
                "products", "webhook",
            ]),
        Entry(
            "GET", "POST", "DELETE", path: "/_tartan/snapshot", "Lists, saves or removes snapshots of a client's data.",
            members: ["id", "name"]),
        Entry(
            "POST", path: "/_tartan/snapshot/remove", "Removes a snapshot, for clients that cannot send DELETE.",
            members: ["id", "name"]),
        Entry("POST", path: "/_tartan/restore", "Restores a snapshot.", members: ["id", "name"]),
        Entry(
            "GET", "POST", path: "/_tartan/profile",
            "Returns a client's users and Items to keep in a file, or loads them with dates of today.",
            members: ["document"]),
        Entry("POST", path: "/_tartan/reset", "Deletes one client's data, or everything."),
        Entry(
            "GET", "POST", "DELETE", path: "/_tartan/users", "Lists test users; defines or removes named custom users.",
            members: ["username", "configuration"]),
        Entry(
            "POST", path: "/_tartan/users/remove", "Removes a named custom user, for clients that cannot send DELETE.",
            members: ["username"]),
        Entry("GET", path: "/_tartan/items", "Lists the Items of all clients."),
        Entry(
            "GET", "POST", path: "/_tartan/trigger", "Lists or triggers changes of state and webhooks, by name.",
            members: ["event", "item_id", "id", "all", "account_id", "error_code", "webhook"]),
        Entry("GET", path: "/_tartan/records", "Lists the banks' current records."),
        Entry("GET", path: "/_tartan/operations", "Lists the operations and their fidelity."),
        Entry(
            "POST", path: "/_tartan/items/{item_id}/event",
            "Triggers an event of an Item, such as ITEM_LOGIN_REQUIRED.", members: ["code", "account_id", "error_code"]
        ),
        Entry(
            "POST", path: "/_tartan/link/complete", "Completes a Link session without a browser.",
            members: ["link_token", "institution_id", "username", "password"]),
        Entry(
            "POST", path: "/_tartan/mutation", "Changes an Item's data between two pages of /transactions/sync.",
            members: ["item_id", "after_page"]),
        Entry("GET", "POST", "DELETE", path: "/_tartan/faults", "Lists, adds or removes faults.", members: nil),
        Entry(
            "POST", path: "/_tartan/faults/remove", "Removes faults, for clients that cannot send DELETE.",
            members: ["id"]),
        Entry(
            "GET", "POST", path: "/_tartan/rate-limits", "Shows rate limits, or turns them on and off.",
            members: ["enabled"]),
        Entry("GET", path: "/_tartan/events", "Lists the latest requests and webhooks, or follows them live."),
        Entry("GET", path: "/_tartan/webhooks", "Lists webhook deliveries."),
        Entry("GET", path: "/_tartan/webhooks/keys", "Lists the public keys for verifying webhooks."),
        Entry("POST", path: "/_tartan/webhooks/replay", "Sends a webhook again.", members: ["id"]),
        Entry("POST", path: "/_tartan/webhooks/rotate-key", "Replaces the key that signs webhooks."),
        Entry(
            "GET", "POST", "DELETE", path: "/_tartan/webhooks/lab", "Delays, drops or forges webhooks.",
            members: ["kind", "seconds", "count", "all", "item_id", "webhook_type", "webhook_code"]),
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
            return "<tr><td data-label=\"Methods\">\(entry.methods.joined(separator: ", "))</td>"
                + "<th scope=\"row\"><code>\(name)</code></th>"
                + "<td>\(SandboxPage.escape(entry.summary))</td></tr>"
        }
        return """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
            <title>Control the Tartan Sandbox</title><style>\(SandboxPageStyle.sheet)</style></head>
            <body><div class="band" aria-hidden="true"></div>
            <header><h1>Control the Sandbox</h1>
            <p>These paths are specific to Tartan and not part of Plaid’s API.
            docs/SandboxControl.md describes their parameters.</p>
            </header>
            <main><div class="wide" tabindex="0" role="region" aria-label="Paths"><table>
            <thead><tr><th scope="col">Methods</th><th scope="col">Path</th><th scope="col">Description</th></tr></thead>
            <tbody>
            \(rows.joined(separator: "\n"))
            </tbody></table></div>
            <p><a href="/">Home page</a></p></main>
            </body></html>

            """
    }
}
