// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Check {
    /// Client id and secret belong together, and to the environment.
    static let credentials = Check("credentials", "Credentials and environment match") { facts in
        guard facts.hasCredentials else {
            let names = facts.missingCredentials
            let says = "\(names.joined(separator: " and ")) \(names.count == 1 ? "is" : "are") not set"
            guard facts.isConfigured else { return .skipped("\(says), and nothing else is configured here.") }
            return .fail(
                "\(says).",
                "Set both; each environment has its own secret, and an offline Sandbox accepts any values.")
        }
        switch facts.plaid {
        case .notAsked: return .skipped("No request was sent to Plaid.")
        case .accepted: return .ok("\(facts.target.subject) accepts them.")
        case .refused("INVALID_API_KEYS"):
            return .fail(
                "\(facts.target.subject) rejects this client ID and secret.",
                "Copy this environment's secret from Plaid's dashboard, or change --environment.")
        case .refused(let code):
            return .warn("Plaid responded with \(code).", "Run `tartan explain \(code)`.")
        case .unreachable:
            return .skipped("Plaid did not respond; see the connection below.")
        }
    }
}
