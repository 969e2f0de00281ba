// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Check {
    /// Plaid can only reach an address of the public network.
    static let webhookAddress = Check("webhook-address", "The webhook address is public") { facts in
        guard let text = facts.webhookURL else {
            return facts.target.isProduction
                ? .warn(
                    "No webhook URL is set.",
                    "Set --webhook-url; without webhooks, changes arrive only when Items are polled.")
                : .skipped("--webhook-url is not set.")
        }
        guard let address = Address(text), ["http", "https"].contains(address.scheme) else {
            return .fail("\(text) is not a valid web URL.", "Set --webhook-url to a complete URL with https://.")
        }
        if case .other = facts.target {
            return .ok("An offline Sandbox delivers to this machine.")
        }
        if address.isPrivate {
            return .fail(
                "\(address.host) is not on the public network, so Plaid cannot reach it.",
                "Use a public host name or a tunnel; `tartan sandbox` works without either.")
        }
        if address.scheme != "https" {
            return .fail("Webhooks would be sent unencrypted.", "Use https://.")
        }
        return .ok("\(address.host) is public and uses https.")
    }
}
