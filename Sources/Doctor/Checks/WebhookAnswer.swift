extension Check {
    /// The address answers, and refuses what Plaid did not sign.
    static let webhookAnswer = Check("webhook-answer", "The webhook address responds and verifies signatures") {
        facts in
        switch facts.webhookAnswer {
        case .notAsked: .skipped("No test webhook was sent.")
        case .unreachable(let reason):
            .red(
                "No response: \(reason)",
                "Start the service, and check the host name, the firewall and the certificate from outside.")
        case .status(let status) where (200..<300).contains(status):
            .red(
                "A webhook without a signature was accepted (HTTP \(status)).",
                "Verify Plaid-Verification on the raw body before anything else, as `tartan serve` does.")
        case .status(404), .status(405):
            .red("This path does not receive webhooks.", "The service receives them at /api/plaid/webhook.")
        case .status(let status) where (300..<400).contains(status):
            .red("It redirects (HTTP \(status)), which Plaid does not follow.", "Use the URL that it redirects to.")
        case .status(let status) where status >= 500:
            .red("It failed with HTTP \(status).", "Check the service's log.")
        case .status(let status): .green("An unsigned webhook is rejected (HTTP \(status)).")
        }
    }
}
