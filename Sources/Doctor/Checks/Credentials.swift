extension Check {
    /// Client id and secret belong together, and to the environment.
    static let credentials = Check("credentials", "Credentials and environment agree") { facts in
        guard facts.hasCredentials else {
            return .red(
                "PLAID_CLIENT_ID or PLAID_SECRET is not set.",
                "Set both; each environment has a secret of its own, and an offline Sandbox takes any two words.")
        }
        switch facts.plaid {
        case .notAsked: return .skipped("Plaid was not asked.")
        case .accepted: return .green("Plaid's \(facts.target.name) takes them.")
        case .refused("INVALID_API_KEYS"):
            return .red(
                "Plaid's \(facts.target.name) does not know this pair.",
                "Take the secret of this environment from Plaid's dashboard, or change --environment.")
        case .refused(let code):
            return .amber("Plaid answered \(code).", "Run `tartan explain \(code)`.")
        case .unreachable:
            return .skipped("Plaid did not answer; see the connection below.")
        }
    }
}
