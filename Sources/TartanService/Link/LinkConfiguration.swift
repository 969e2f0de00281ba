// Part of Tartan. Copyright 2026 the Tartan project authors.
// SPDX-License-Identifier: Apache-2.0

/// The defaults of Link tokens.
package struct LinkConfiguration: Sendable {
    /// The application's name in Link.
    package var clientName: String
    package var language: String
    package var countryCodes: [String]
    package var products: [String]
    /// The requested days of transaction history; Plaid allows 730, and an Item's value cannot be changed later.
    package var daysRequested: Int?
    /// The public URL of the service's webhook route.
    package var webhookURL: String?
    package var redirectURI: String?
    /// The script that defines `window.Plaid` for the page at `/connect`.
    package var scriptURL = "https://cdn.plaid.com/link/v2/stable/link-initialize.js"
    /// Whether to accept public tokens without a Link session, as created by `/sandbox/public_token/create`.
    package var acceptsSandboxTokens: Bool

    package init(
        clientName: String = "Tartan", language: String = "en", countryCodes: [String] = ["US"],
        products: [String] = ["transactions"], daysRequested: Int? = 730, webhookURL: String? = nil,
        redirectURI: String? = nil, acceptsSandboxTokens: Bool = false
    ) {
        self.clientName = clientName
        self.language = language
        self.countryCodes = countryCodes
        self.products = products
        self.daysRequested = daysRequested
        self.webhookURL = webhookURL
        self.redirectURI = redirectURI
        self.acceptsSandboxTokens = acceptsSandboxTokens
    }
}
