// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Check {
    /// The address answers, and refuses what Plaid did not sign.
    static let webhookAnswer = Check("webhook-answer", "The webhook address responds and verifies signatures") {
        facts in
        switch facts.webhookAnswer {
        case .notAsked: .skipped("No test webhook was sent.")
        case .unreachable(let reason):
            .fail(
                "No response: \(reason)",
                "Start the service, and check the host name, the firewall and the certificate from outside.")
        case .status(let status) where (200..<300).contains(status):
            .fail(
                "A webhook without a signature was accepted (HTTP \(status)).",
                "Verify Plaid-Verification on the raw body before anything else, as `tartan serve` does.")
        case .status(404), .status(405):
            .fail("This path does not receive webhooks.", "The service receives them at /api/plaid/webhook.")
        case .status(let status) where (300..<400).contains(status):
            .fail("It redirects (HTTP \(status)), which Plaid does not follow.", "Use the URL that it redirects to.")
        case .status(let status) where status >= 500:
            .fail("It failed with HTTP \(status).", "Check the service's log.")
        case .status(let status): .ok("An unsigned webhook is rejected (HTTP \(status)).")
        }
    }
}
