extension Check {
    /// The address answers, and refuses what Plaid did not sign.
    static let webhookAnswer = Check("webhook-answer", "The webhook address answers and verifies") { facts in
        switch facts.webhookAnswer {
        case .notAsked: .skipped("No webhook was sent there.")
        case .unreachable(let reason):
            .red(
                "Nothing answered: \(reason)",
                "Start the service, and look at the name, the firewall and the certificate from outside.")
        case .status(let status) where (200..<300).contains(status):
            .red(
                "A webhook without a signature was accepted (HTTP \(status)).",
                "Check Plaid-Verification on the raw body before anything else; `tartan serve` does.")
        case .status(404), .status(405):
            .red("Nothing takes webhooks there.", "The service takes them at /api/plaid/webhook.")
        case .status(let status) where (300..<400).contains(status):
            .red("It redirects (HTTP \(status)), which Plaid does not follow.", "Name the address it leads to.")
        case .status(let status) where status >= 500:
            .red("It failed with HTTP \(status).", "Read the service's log.")
        case .status(let status): .green("An unsigned webhook is refused (HTTP \(status)).")
        }
    }
}
