// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

import Foundation
import PlaidJSON
import Synchronization

/// Everything under `/link/`: the script for pages, Link's own page in its frame, hosted sessions, and the pages of banks
/// that log people in themselves.
struct LinkSite: Sendable {
    let engine: SandboxEngine
    let headers: SandboxHeaders
    /// The port that is listened on; `nil` in process.
    let port: Int?

    static let largestBody = 256 << 10

    /// Whether a path is Link's and not the API's.
    static func serves(_ path: String) -> Bool {
        guard path.utf8.starts(with: "/link/".utf8) else { return false }
        return ["/link/v2/", "/link/lp", "/link/session/", "/link/bank"].contains { path.hasPrefix($0) }
    }

    /// An answer of the API in which a hosted session's address is one of this Sandbox, where it can be opened.
    func withOwnAddress(_ answer: JSONObject) -> JSONObject {
        guard port != nil, let url = answer["hosted_link_url"]?.stringValue else { return answer }
        var answer = answer
        answer["hosted_link_url"] = .string(url.replacingOccurrences(of: "https://secure.plaid.com", with: origin))
        return answer
    }

    func answer(method: String, path: String, query: String, body: [UInt8]) -> PlaidSandbox.Response {
        guard isAddressed(path) else { return refusal(403, "This Sandbox accepts only its own host names.") }
        if method == "GET" { return page(path, query) }
        guard method == "POST" else {
            return .json(
                ["error": .string("The method \(method) is not allowed here; use GET or POST.")], status: 405,
                allow: "GET, POST")
        }
        guard isFromHere else { return refusal(403, "Requests from pages of another origin are refused.") }
        guard body.count <= Self.largestBody else { return refusal(413, "The body is too large.") }
        switch path {
        case "/link/session/open", "/link/session/input":
            return LinkConversation(site: self).answer(isOpening: path.hasSuffix("open"), body: body)
        case "/link/bank/sign-in", "/link/bank/consent": return BankPages(site: self).answer(path, form: body)
        default: return refusal(404, "There is no such page.")
        }
    }

    private func page(_ path: String, _ query: String) -> PlaidSandbox.Response {
        if let asset = LinkAsset.named(path) {
            var text = String(describing: asset.text)
            if path.hasSuffix("link-initialize.js") {
                text = text.replacingOccurrences(of: "__SANDBOX_ORIGIN__", with: origin)
            }
            return .link(text, type: asset.type, policy: "default-src 'none'; frame-ancestors 'none'")
        }
        switch path {
        case "/link/v2/stable/link.html":
            // Framed by the page that Link was created for and by nobody else.
            let parent = parameter("origin", query).flatMap(Self.webOrigin) ?? "'none'"
            return .link(
                String(describing: LinkAsset.page), type: "text/html; charset=utf-8", policy: Self.policy(parent))
        case "/link/bank": return BankPages(site: self).signIn(state: parameter("state", query) ?? "")
        case _ where path.hasPrefix("/link/lp"):
            return .link(
                String(describing: LinkAsset.page), type: "text/html; charset=utf-8", policy: Self.policy("'none'"))
        default: return refusal(404, "There is no such page.")
        }
    }

    /// The client whose link token, or hosted session, a browser brings.
    func client(linkToken: String) -> SandboxEngine.Client? {
        engine.allClients.first { $0.world.withLock { $0.linkTokens[linkToken] != nil } }
    }

    func client(oauthState: String) -> SandboxEngine.Client? {
        guard !oauthState.isEmpty else { return nil }
        return engine.allClients.first {
            $0.world.withLock { $0.linkSessions.hasAny { $0.oauth?.stateID == oauthState } }
        }
    }

    func hosted(_ name: String) -> String? {
        for client in engine.allClients {
            if let token = client.world.withLock({ $0.hostedLinkToken(name) }) { return token }
        }
        return nil
    }

    /// The Sandbox's own origin as the browser sees it.
    var origin: String {
        let host = headers["host"] ?? ""
        if isOwn(host) { return "\(scheme)://\(host)" }
        return "\(scheme)://127.0.0.1:\(port ?? 8181)"
    }

    /// The origin of the banks' own pages: the same server under its other name, so that browsers keep the two apart.
    var bankOrigin: String {
        let host = headers["host"] ?? ""
        let name = ControlGuard.name(of: host)
        let rest = host.dropFirst(name.utf8.count)
        switch name {
        case "127.0.0.1", "[::1]": return "\(scheme)://localhost\(rest)"
        case "localhost": return "\(scheme)://127.0.0.1\(rest)"
        default: return origin
        }
    }

    private var scheme: String { engine.configuration.usesTLS ? "https" : "http" }

    func refusal(_ status: Int, _ message: String) -> PlaidSandbox.Response {
        .json(["error": .string(message)], status: status)
    }

    /// A page of an origin that somebody's name server pointed here must not reach what is inside.
    private func isAddressed(_ path: String) -> Bool {
        guard let host = headers["host"] else { return true }
        // A browser or a proxy may be told to ask this Sandbox in place of the script's real home.
        return isOwn(host) || (LinkAsset.named(path) != nil && Self.homes.contains(ControlGuard.name(of: host)))
    }

    private static let homes: Set<String> = ["cdn.plaid.com", "secure.plaid.com"]

    private func isOwn(_ host: String) -> Bool {
        ControlGuard(configuration: engine.configuration).allows(host: ControlGuard.name(of: host))
    }

    private var isFromHere: Bool {
        if let site = headers["sec-fetch-site"], site != "same-origin" { return false }
        guard let from = headers["origin"] else { return true }
        return from.lowercased() == "\(scheme)://\((headers["host"] ?? "").lowercased())"
    }

    private func parameter(_ name: String, _ query: String) -> String? {
        URLComponents(string: "?\(query)")?.queryItems?.first { $0.name == name }?.value
    }

    /// An origin in the only form in which it may enter a policy.
    static func webOrigin(_ text: String) -> String? {
        guard let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty,
            parts.scheme == "http" || parts.scheme == "https",
            host.utf8.allSatisfy({ byte in
                (48...57).contains(byte) || (97...122).contains(byte) || [45, 46, 58, 91, 93].contains(byte)
            })
        else { return nil }
        let name = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
        let origin = "\(parts.scheme ?? "")://\(name)" + (parts.port.map { ":\($0)" } ?? "")
        return origin == text ? origin : nil
    }

    static func policy(_ ancestors: String) -> String {
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors \(ancestors); require-trusted-types-for 'script'; trusted-types 'none'"
    }
}

extension PlaidSandbox.Response {
    /// A part of Link; what may frame it is for its policy to say.
    static func link(_ text: String, type: String, policy: String) -> PlaidSandbox.Response {
        PlaidSandbox.Response(
            status: 200,
            headers: [
                ("Cache-Control", "no-store"), ("Content-Security-Policy", policy), ("Content-Type", type),
                // Pages that isolate themselves may load the script.
                ("Cross-Origin-Resource-Policy", "cross-origin"), ("Referrer-Policy", "same-origin"),
                ("X-Content-Type-Options", "nosniff"),
            ], body: Array(text.utf8))
    }
}
