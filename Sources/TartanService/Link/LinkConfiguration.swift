/// What Link is opened with, unless a request says otherwise.
package struct LinkConfiguration: Sendable {
    /// The application's name as Link shows it.
    package var clientName: String
    package var language: String
    package var countryCodes: [String]
    package var products: [String]
    /// How far back transactions are asked for; Plaid allows 730 days and this cannot be changed for an Item later.
    package var daysRequested: Int?
    /// Where Plaid sends webhooks; the service's own route, as Plaid can reach it.
    package var webhookURL: String?
    package var redirectURI: String?
    /// The script that defines `window.Plaid` for the page at `/connect`.
    package var scriptURL = "https://cdn.plaid.com/link/v2/stable/link-initialize.js"
    /// Whether public tokens are accepted that no Link session knows, as `/sandbox/public_token/create` makes them.
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
