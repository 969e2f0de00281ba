extension Check {
    /// What Plaid demands of the address that OAuth banks send users back to.
    static let redirectURI = Check("redirect-uri", "The redirect URI keeps Plaid's rules") { facts in
        guard let text = facts.redirectURI else {
            return .skipped("No --redirect-uri was named; web pages with OAuth banks need none, mobile web views do.")
        }
        guard let address = Address(text), ["http", "https"].contains(address.scheme) else {
            return .red("\(text) is no web address.", "Use an https:// address; apps use a universal link.")
        }
        if text.contains("?") || text.contains("#") {
            return .red("It has a query or a fragment.", "Leave it off; Plaid adds oauth_state_id itself.")
        }
        if text.contains("*") {
            return .red("It holds a wildcard.", "Register and send one address, letter for letter.")
        }
        if address.scheme == "http", facts.target.isProduction || !address.isThisMachine {
            return .red(
                "Plain http is only allowed for localhost, and never in production.", "Use an https:// address.")
        }
        return .green("It is allowed; it has to be registered in Plaid's dashboard, letter for letter.")
    }
}
