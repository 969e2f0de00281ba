// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization

/// The page that a browser gets: what this is, what is in it, and lines to copy.
struct SandboxPage {
    let engine: SandboxEngine
    let port: Int?

    var html: String {
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <title>Tartan Sandbox</title><style>\(SandboxPageStyle.sheet)</style></head>
        <body><div class="band" aria-hidden="true"></div>
        <header><h1>Tartan Sandbox</h1>
        <p>A replacement for Plaid’s Sandbox that runs on this machine and needs no network and no account.
        All data is test data.</p>
        <p class="quiet">Contract \(Self.escape(engine.validator.contract.version)) ·
        business time \(Self.escape(engine.clock.now.timestamp)) · \(webhookSummary)</p></header>
        <main>
        <p>The paths under <a href="/_tartan/">/_tartan/</a> move its clock, add faults and change the banks’ records.</p>
        <h2 id="items">Items</h2>
        \(items)
        <h2 id="try">Try it</h2>
        \(examples)
        </main>
        <footer>Tartan is an independent project. It is neither made nor endorsed by Plaid Inc. This page contains no secrets,
        and opening it changes nothing.</footer>
        </body></html>
        """
    }

    private var webhookSummary: String {
        let log = engine.outbox.log
        let dropped = log.dropped.values.reduce(0, +)
        let more = dropped > 0 ? ", \(dropped) dropped because the queue was full" : ""
        return
            "webhooks: \(log.count { $0 == .delivered }) delivered, \(log.count { $0 != .delivered }) not delivered\(more)"
    }

    /// How many Items are listed; of more than that the page tells only how many there are.
    static let mostItems = 100

    private var items: String {
        var rows = ""
        var count = 0
        var listed = 0
        for client in engine.allClients {
            // A copy: nobody has to wait for the page.
            let world = client.world.withLock { $0 }
            count += world.items.presentCount
            guard listed < Self.mostItems else { continue }
            for item in world.items.lazy.filter({ !$0.isRemoved }).prefix(Self.mostItems - listed) {
                rows += row(item, of: client)
                listed += 1
            }
        }
        guard count > 0 else { return "<p>There are no Items yet. The examples below create one.</p>" }
        let part = listed < count ? ", the first \(listed)" : ""
        return """
            <div class="wide" tabindex="0" role="region" aria-label="Items">
            <table><caption>\(counted(count, "Item")) of all clients\(part)</caption>
            <thead><tr><th scope="col">Client ID</th><th scope="col">Item</th><th scope="col">Institution</th>
            <th scope="col" class="number">Accounts</th><th scope="col" class="number">Transactions</th>
            <th scope="col">State</th></tr></thead><tbody>
            \(rows)</tbody></table></div>
            """
    }

    private func row(_ item: Item, of client: SandboxEngine.Client) -> String {
        func cell(_ label: String, _ text: String, _ kind: String = "") -> String {
            "<td data-label=\"\(label)\"\(kind)>\(Self.escape(text))</td>"
        }
        let number = " class=\"number\""
        let accounts = item.shared.count { !item.isRevoked($0) }
        let state = item.needsLogin ? SandboxError.itemLoginRequired.code : "good"
        return "<tr>" + cell("Client ID", client.id) + cell("Item", item.id, " class=\"id\"")
            + cell("Institution", item.institutionID) + cell("Accounts", "\(accounts)", number)
            + cell("Transactions", "\(item.sharedRowCount)", number) + cell("State", state) + "</tr>\n"
    }

    private var examples: String {
        let base = "http://127.0.0.1:\(port ?? 8181)"
        let curl = """
            curl -s \(base)/sandbox/public_token/create -H 'Content-Type: application/json' \\
              -d '{"client_id":"demo","secret":"demo","institution_id":"ins_109508","initial_products":["transactions"]}'
            """
        let python = """
            import plaid
            from plaid.api import plaid_api
            configuration = plaid.Configuration(host="\(base)", api_key={"clientId": "demo", "secret": "demo"})
            client = plaid_api.PlaidApi(plaid.ApiClient(configuration))
            """
        let swift = [
            "import Foundation", "import Plaid", "",
            "guard let url = URL(string: \"\(base)\") else { exit(1) }",
            "let client = PlaidClient(",
            "    clientID: \"demo\", secret: \"demo\", environment: .custom(url), transport: AsyncHTTPClientTransport())",
        ].joined(separator: "\n")
        return [("curl", curl), ("Python, with plaid-python", python), ("Swift, with Tartan", swift)]
            .map { "<h3>\($0.0)</h3>\n<pre tabindex=\"0\" aria-label=\"\($0.0)\">\(Self.escape($0.1))</pre>" }
            .joined(separator: "\n")
    }

    /// Makes a text safe between tags and in quoted attributes.
    static func escape(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension Item {
    /// How many transactions the bank has of the accounts that are shared; only a part of them has to be counted.
    fileprivate var sharedRowCount: Int {
        guard let ledger = transactions?.ledger else { return 0 }
        return shared.count == accounts.count ? ledger.presentCount : ledger.presentRows.count { shares($0.account) }
    }
}
