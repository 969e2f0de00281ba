extension Check {
    /// Client id and secret belong together, and to the environment.
    static let credentials = Check("credentials", "Credentials and environment match") { facts in
        guard facts.hasCredentials else {
            return .red(
                "PLAID_CLIENT_ID or PLAID_SECRET is not set.",
                "Set both; each environment has its own secret, and an offline Sandbox accepts any values.")
        }
        switch facts.plaid {
        case .notAsked: return .skipped("No request was sent to Plaid.")
        case .accepted: return .green("Plaid's \(facts.target.name) accepts them.")
        case .refused("INVALID_API_KEYS"):
            return .red(
                "Plaid's \(facts.target.name) rejects this client ID and secret.",
                "Copy this environment's secret from Plaid's dashboard, or change --environment.")
        case .refused(let code):
            return .amber("Plaid responded with \(code).", "Run `tartan explain \(code)`.")
        case .unreachable:
            return .skipped("Plaid did not respond; see the connection below.")
        }
    }
}
