// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON

/// The own pages of a bank that logs people in itself (OAuth): plain forms, no script but the one that closes the window.
struct BankPages: Sendable {
    let site: LinkSite

    /// The failures that a user can choose on the consent page.
    static let failures = ["INSUFFICIENT_CREDENTIALS", "ACCESS_NOT_GRANTED", "NO_AUTH_ACCOUNTS"]

    func signIn(state: String) -> PlaidSandbox.Response {
        guard let session = session(state) else { return gone }
        let bank = SandboxPage.escape(session.institution?.name ?? "")
        return page(
            bank,
            """
            <h1>\(bank)</h1>
            <p>You left the application and are on the bank’s own page. Any username and password work.</p>
            <form method="post" action="/link/bank/sign-in">
            <input type="hidden" name="state" value="\(SandboxPage.escape(state))">
            <label for="username">Username</label>
            <input id="username" name="username" autocomplete="off" autocapitalize="none">
            <label for="password">Password</label>
            <input id="password" name="password" type="password" autocomplete="off">
            <button type="submit">Sign in</button>
            </form>
            """)
    }

    func answer(_ path: String, form bytes: [UInt8]) -> PlaidSandbox.Response {
        let text = String(decoding: bytes, as: UTF8.self).replacingOccurrences(of: "+", with: "%20")
        let items = URLComponents(string: "?\(text)")?.queryItems ?? []
        let values = Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { first, _ in first })
        let state = values["state"] ?? ""
        guard let client = site.client(oauthState: state) else { return gone }
        if path.hasSuffix("sign-in") {
            let name = (values["username"] ?? "").clipped(bytes: 200)
            guard let session = try? change(client, state, { $0.username = name }) else { return gone }
            return consent(session, state: state)
        }
        let outcome = values["outcome"] ?? ""
        let failed = Self.failures.contains(outcome) ? outcome : nil
        guard
            let session = try? change(
                client, state,
                {
                    $0.state = .answered
                    $0.errorCode = values["action"] == "refuse" ? "ACCESS_NOT_GRANTED" : failed
                })
        else { return gone }
        return goodbye(session, state: state)
    }

    private func change(
        _ client: SandboxEngine.Client, _ state: String, _ body: @escaping @Sendable (inout LinkSession.OAuth) -> Void
    ) throws(SandboxError) -> LinkSession {
        try site.engine.withWorld(of: client) { world, _ throws(SandboxError) in
            try world.visitBank(state: state, body)
        }
    }

    private func session(_ state: String) -> LinkSession? {
        guard let client = site.client(oauthState: state) else { return nil }
        return try? change(client, state, { _ in })
    }

    private func consent(_ session: LinkSession, state: String) -> PlaidSandbox.Response {
        let bank = SandboxPage.escape(session.institution?.name ?? "")
        let options = Self.failures.map { "<option value=\"\($0)\">\($0)</option>" }.joined()
        return page(
            bank,
            """
            <h1>Share with \(SandboxPage.escape(session.rules.clientName))?</h1>
            <form method="post" action="/link/bank/consent">
            <input type="hidden" name="state" value="\(SandboxPage.escape(state))">
            <fieldset><legend>Data to share</legend>
            <label class="box"><input type="checkbox" name="share" value="accounts" checked> Accounts and balances</label>
            <label class="box"><input type="checkbox" name="share" value="history" checked> Transactions</label>
            </fieldset>
            <label for="outcome">Outcome, to try out failures</label>
            <select id="outcome" name="outcome"><option value="">Success</option>\(options)</select>
            <button type="submit" name="action" value="share">Connect account information</button>
            <button type="submit" name="action" value="refuse" class="second">Refuse</button>
            </form>
            """)
    }

    private func goodbye(_ session: LinkSession, state: String) -> PlaidSandbox.Response {
        let bank = SandboxPage.escape(session.institution?.name ?? "")
        if session.oauth?.isRedirect == true, let uri = session.rules.redirectURI {
            let target = SandboxPage.escape("\(uri)?oauth_state_id=\(state)")
            return page(
                bank,
                """
                <h1>Thank you</h1>
                <p>You are being redirected to the application.</p>
                <p><a href="\(target)">Go back now</a></p>
                """, head: "<meta http-equiv=\"refresh\" content=\"0;url=\(target)\">")
        }
        return page(
            bank,
            """
            <h1>Thank you</h1>
            <p role="status">You can close this window and go back to the application.</p>
            """, head: "<script src=\"/link/v2/stable/close.js\" defer></script>")
    }

    private var gone: PlaidSandbox.Response {
        page(
            "Bank",
            """
            <h1>This session has ended</h1>
            <p role="alert">The URL is unknown or was already used. Go back to the application and start again.</p>
            """, status: 404)
    }

    private func page(_ title: String, _ body: String, head: String = "", status: Int = 200) -> PlaidSandbox.Response {
        let html = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
            <title>\(title) (Tartan Sandbox)</title>
            <link rel="stylesheet" href="/link/v2/stable/bank.css">\(head)</head>
            <body><header><p>Sandbox: not a real bank</p></header>
            <main>
            \(body)
            </main></body></html>

            """
        var response = PlaidSandbox.Response.link(
            html, type: "text/html; charset=utf-8",
            policy: "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; "
                + "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'")
        response.status = status
        response.headers.append(("X-Frame-Options", "DENY"))
        return response
    }
}
