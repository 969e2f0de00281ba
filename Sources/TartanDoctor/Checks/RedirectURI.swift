// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

extension Check {
    /// What Plaid demands of the address that OAuth banks send users back to.
    static let redirectURI = Check("redirect-uri", "The redirect URI follows Plaid's rules") { facts in
        guard let text = facts.redirectURI else {
            return .skipped(
                "--redirect-uri is not set; OAuth banks need one in mobile web views, but not in web pages.")
        }
        guard let address = Address(text), ["http", "https"].contains(address.scheme) else {
            return .fail("\(text) is not a valid web URL.", "Use an https:// URL; apps use a universal link.")
        }
        if text.contains("?") || text.contains("#") {
            return .fail("It has a query or a fragment.", "Remove it; Plaid adds oauth_state_id itself.")
        }
        if text.contains("*") {
            return .fail("It contains a wildcard.", "Register and send one exact URL.")
        }
        if address.scheme == "http", facts.target.isProduction || !address.isThisMachine {
            return .fail(
                "Plain http is only allowed for localhost, and never in production.", "Use an https:// URL.")
        }
        return .ok("It is valid; register exactly this URL in Plaid's dashboard.")
    }
}
