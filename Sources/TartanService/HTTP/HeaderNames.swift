import HTTPTypes

extension HTTPField.Name {
    /// The user that an application acts for.
    static let tartanUser = known("Tartan-User")
    /// Plaid's signature of a webhook.
    static let plaidVerification = known("Plaid-Verification")
    /// The addresses that proxies have seen.
    static let forwardedFor = known("X-Forwarded-For")
    /// A second host; the library moves the first one to the authority.
    static let anotherHost = known("Host")
    static let frameOptions = known("X-Frame-Options")
    static let referrerPolicy = known("Referrer-Policy")
    static let crossOriginResourcePolicy = known("Cross-Origin-Resource-Policy")

    /// A name that is written in this file and therefore well-formed.
    private static func known(_ text: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(text) else { preconditionFailure("\(text) is not a valid header name") }
        return name
    }
}
