// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

extension PlaidEnvironment {
    /// Reads the environment from `PLAID_URL` and `PLAID_ENV`.
    ///
    /// `PLAID_URL` is the URL of a custom environment, such as an offline Sandbox, or one of Plaid's own. `PLAID_ENV` is
    /// `sandbox` or `production`; without either, it is the Sandbox. Empty variables count as absent.
    ///
    /// - Parameter variables: The variables; those of the process if omitted.
    /// - Throws: ``PlaidError`` with code `invalidSettings`, which names the variable.
    public static func fromVariables(
        _ variables: [String: String] = ProcessInfo.processInfo.environment
    ) throws(PlaidError) -> PlaidEnvironment {
        let name = variables.text("PLAID_ENV")
        let named = [PlaidEnvironment.sandbox, .production].first { $0.name == name }
        if let name, named == nil {
            throw PlaidError(
                code: .invalidSettings, message: "PLAID_ENV is '\(name)'. Expected sandbox or production.")
        }
        guard let text = variables.text("PLAID_URL") else { return named ?? .sandbox }
        guard let url = URL(string: text) else {
            throw PlaidError(code: .invalidSettings, message: "PLAID_URL is not a URL.")
        }
        let custom = PlaidEnvironment.custom(url)
        if let refusal = custom.refusal {
            throw PlaidError(code: .invalidSettings, message: "PLAID_URL cannot be used. \(refusal)")
        }
        let plaids = [PlaidEnvironment.sandbox, .production].first { $0.baseURL == custom.baseURL }
        // A mistake here would send production's secret to another server, or test requests to real banks.
        if let plaids, let named, plaids != named {
            throw PlaidError(
                code: .invalidSettings, message: "PLAID_ENV and PLAID_URL name different environments.")
        }
        if plaids == nil, named == .production {
            throw PlaidError(
                code: .invalidSettings,
                message: "PLAID_ENV is production, but PLAID_URL is not Plaid's. Remove one of the two variables.")
        }
        return plaids ?? custom
    }
}

extension [String: String] {
    /// The variable's value without white space around it; `nil` when it is absent or empty.
    func text(_ name: String) -> String? {
        guard let value = self[name] else { return nil }
        var text = Substring(value)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.isEmpty ? nil : String(text)
    }
}
