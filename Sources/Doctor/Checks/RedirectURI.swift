extension Check {
    /// What Plaid demands of the address that OAuth banks send users back to.
    static let redirectURI = Check("redirect-uri", "The redirect URI follows Plaid's rules") { facts in
        guard let text = facts.redirectURI else {
            return .skipped(
                "--redirect-uri is not set; OAuth banks need one in mobile web views, but not in web pages.")
        }
        guard let address = Address(text), ["http", "https"].contains(address.scheme) else {
            return .red("\(text) is not a valid web URL.", "Use an https:// URL; apps use a universal link.")
        }
        if text.contains("?") || text.contains("#") {
            return .red("It has a query or a fragment.", "Remove it; Plaid adds oauth_state_id itself.")
        }
        if text.contains("*") {
            return .red("It contains a wildcard.", "Register and send one exact URL.")
        }
        if address.scheme == "http", facts.target.isProduction || !address.isThisMachine {
            return .red(
                "Plain http is only allowed for localhost, and never in production.", "Use an https:// URL.")
        }
        return .green("It is valid; register exactly this URL in Plaid's dashboard.")
    }
}
