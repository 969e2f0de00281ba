// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Check {
    /// The way to Plaid is encrypted, and its certificate is trusted.
    static let transport = Check("connection", "Plaid is reachable over TLS") { facts in
        if case .unreachable(let reason) = facts.plaid {
            return .fail(
                "\(facts.target.subject) did not respond: \(reason)",
                "Check the URL, the firewall, any proxy, and that the machine has current root certificates.")
        }
        if case .other(let text) = facts.target {
            guard let address = Address(text) else {
                return .fail("\(text) is not a valid URL.", "Set --plaid-url to a URL such as http://127.0.0.1:8181.")
            }
            if address.scheme == "http", !address.isThisMachine {
                return .fail(
                    "Plain http to another machine exposes the secret on the network.",
                    "Use https; for an offline Sandbox elsewhere, `tartan sandbox --tls`.")
            }
            if address.scheme == "http" {
                return .ok("The connection uses plain http, but only within this machine.")
            }
        }
        return facts.plaid == .notAsked
            ? .skipped("No request was sent to Plaid.") : .ok("The certificate is trusted.")
    }
}
